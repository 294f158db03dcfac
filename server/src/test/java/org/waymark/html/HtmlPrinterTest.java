package org.waymark.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.waymark.report.Printed;
import org.waymark.report.Report;
import org.waymark.report.Samples;
import org.xml.sax.InputSource;

class HtmlPrinterTest {
    private final List<Printed> printed = new HtmlPrinter().print(Samples.report());

    private static String text(Printed file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private String file(String name) {
        return printed.stream()
                .filter(file -> file.name().equals(name))
                .map(HtmlPrinterTest::text)
                .findFirst()
                .orElseThrow();
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static Stream<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private Stream<String> pages() {
        return printed.stream().filter(file -> file.name().endsWith(".html")).map(HtmlPrinterTest::text);
    }

    @Test
    void every_file_has_its_name() {
        assertThat(printed.stream().map(Printed::name))
                .contains(
                        "report.html",
                        "parts/summary.html",
                        "parts/scorecard.html",
                        "parts/indicator/ehcp-20-weeks.html",
                        "parts/indicator/population.html",
                        "parts/methods.html",
                        "parts/drawings.txt",
                        "parts/report.css");
        assertThat(printed.stream().map(Printed::name).filter(name -> name.startsWith("parts/indicator/ehcp")))
                .containsExactlyInAnyOrder(
                        "parts/indicator/ehcp-20-weeks.html",
                        "parts/indicator/ehcp-20-weeks/spans.html",
                        "parts/indicator/ehcp-20-weeks/years.html",
                        "parts/indicator/ehcp-20-weeks/places.html",
                        "parts/indicator/ehcp-20-weeks/neighbours.html",
                        "parts/indicator/ehcp-20-weeks/definition.html",
                        "parts/indicator/ehcp-20-weeks/commentary.html");
    }

    @Test
    void every_page_is_well_formed_also_with_absurd_words() throws Exception {
        Report stress = Samples.stress();
        for (String page : Stream.concat(
                        pages(),
                        new HtmlPrinter()
                                .print(stress).stream()
                                        .filter(file -> file.name().endsWith(".html"))
                                        .map(HtmlPrinterTest::text))
                .toList()) {
            assertThat(parse(page).getDocumentElement()).isNotNull();
        }
        assertThat(parse(HtmlPrinter.paper(stress)).getDocumentElement()).isNotNull();
    }

    @Test
    void markup_in_a_commentary_is_words() {
        String page = HtmlPrinter.paper(Samples.stress());
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script");
    }

    @Test
    void nothing_comes_from_elsewhere() {
        Pattern elsewhere = Pattern.compile("(?:src|srcset|data|action)=\"|url\\(|@import|<link|<script|<iframe");
        assertThat(pages()).noneMatch(page -> elsewhere.matcher(page).find());
        assertThat(file("parts/report.css")).doesNotContain("url(").doesNotContain("@import");
        assertThat(file("report.html")
                        .replace("http://www.w3.org/1999/xhtml", "")
                        .replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http");
    }

    @Test
    void every_link_leads_somewhere_and_no_id_is_used_twice() throws Exception {
        Document page = parse(file("report.html"));
        var ids = new TreeSet<String>();
        elements(page, "*")
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
        assertThat(elements(page, "a").map(link -> link.getAttribute("href")))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
    }

    @Test
    void headings_begin_at_one_and_skip_no_level() throws Exception {
        for (String page : pages().toList()) {
            List<Integer> levels = elements(parse(page), "*")
                    .map(Element::getTagName)
                    .filter(name -> name.matches("h[1-6]"))
                    .map(name -> name.charAt(1) - '0')
                    .toList();
            assertThat(levels.getFirst()).isEqualTo(1);
            assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void a_fragment_has_no_head_and_links_by_a_relative_name() {
        for (String name : List.of("parts/summary.html", "parts/scorecard.html", "parts/methods.html")) {
            assertThat(file(name)).startsWith("<div class=\"waymark\">").doesNotContain("<body", "<html", "<head>");
        }
        assertThat(file("parts/scorecard.html")).contains("href=\"indicator/ehcp-20-weeks\"");
    }

    @Test
    void the_notice_is_on_every_page() {
        assertThat(pages()).allMatch(page -> page.contains("Illustrative: the figures, ratings and words"));
        assertThat(HtmlPrinter.paper(Samples.report())).contains("@top-left");
    }

    @Test
    void every_picture_has_words_on_screen_and_on_paper() throws Exception {
        assertThat(elements(parse(file("report.html")), "svg"))
                .isNotEmpty()
                .allMatch(svg -> svg.getAttribute("aria-hidden").equals("true")
                        || !svg.getAttribute("aria-label").isEmpty());
        assertThat(elements(parse(HtmlPrinter.paper(Samples.report())), "svg"))
                .isNotEmpty()
                .noneMatch(svg -> svg.getAttribute("alt").isEmpty());
    }

    @Test
    void every_judgement_is_a_word_as_well_as_a_shape() throws Exception {
        assertThat(elements(parse(file("report.html")), "span")
                        .filter(span -> span.getAttribute("class").equals("mark")))
                .isNotEmpty()
                .noneMatch(span -> span.getTextContent().isBlank());
    }

    @Test
    void what_is_opened_must_be_closed() {
        var markup = new Markup().open("p").text("a");
        assertThatThrownBy(markup::toString).hasMessage("left open: [p]");
    }
}
