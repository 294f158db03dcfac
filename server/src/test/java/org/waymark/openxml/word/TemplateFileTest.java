package org.waymark.openxml.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.finding.Checked;
import org.waymark.openxml.Opened;
import org.waymark.raster.Raster;
import org.waymark.report.Report;
import org.waymark.report.Samples;

/** A council's template gives its look; one that cannot be used is refused with a sentence and a remedy. */
class TemplateFileTest {
    private static final Opened EXAMPLE = Opened.of(WordPrinter.example());
    private static final Report REPORT = Samples.report();

    private static Checked<Optional<WordPrinter>> read(Opened template) {
        return WordPrinter.on("council.docx", template.file(), Raster::png);
    }

    private static Opened printed(Opened template) {
        Checked<Optional<WordPrinter>> read = read(template);
        assertThat(read.findings().shown()).isEmpty();
        return Opened.of(read.value().orElseThrow().print(REPORT).getFirst().content());
    }

    private static Opened and(String part, String content) {
        var parts = new LinkedHashMap<>(EXAMPLE.parts());
        parts.put(part, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Opened(parts);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("template-macros", and("word/vbaProject.bin", "x"), "macros"),
                Arguments.of(
                        "template-macros",
                        EXAMPLE.with(
                                "[Content_Types].xml",
                                xml -> xml.replace(
                                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                                        "vnd.ms-word.document.macroEnabled.main")),
                        "macros"),
                Arguments.of("template-embedded", and("word/embeddings/sheet.xlsx", "x"), "sheet.xlsx"),
                Arguments.of(
                        "template-linked",
                        and(
                                "word/_rels/header.xml.rels",
                                "<Relationships"
                                    + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                    + " Id=\"a\" Type=\"http://x/image\" Target=\"http://there/logo.png\""
                                    + " TargetMode=\"External\"/></Relationships>"),
                        "http://there/logo.png"),
                Arguments.of("template-style", style("caption", "other"), "Caption"),
                Arguments.of("template-style", style("List Bullet", "other"), "List Bullet"),
                Arguments.of(
                        "template-placeholder",
                        EXAMPLE.with("word/header.xml", xml -> xml.replace("{{council}}", "{{counsel}}")),
                        "{{counsel}}"),
                Arguments.of("template-unreadable", EXAMPLE.with("word/document.xml", _ -> "<broken"), "read"),
                Arguments.of(
                        "template-unreadable",
                        EXAMPLE.with(
                                "word/document.xml",
                                xml -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                        + xml.substring(xml.indexOf("<w:document"))),
                        "read"));
    }

    private static Opened style(String name, String other) {
        return EXAMPLE.with(
                "word/styles.xml",
                xml -> xml.replace("<w:name w:val=\"" + name + "\"/>", "<w:name w:val=\"" + other + "\"/>"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("faults")
    void one_that_cannot_be_used_is_refused_with_a_sentence(String rule, Opened template, String words) {
        Checked<Optional<WordPrinter>> read = read(template);
        assertThat(read.value()).isEmpty();
        assertThat(read.findings().shown()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.place().file()).isEqualTo("council.docx");
            assertThat(finding.sentence()).contains(words).endsWith(".");
            assertThat(finding.remedy()).endsWith(".");
        });
    }

    @Test
    void what_is_no_zip_file_is_no_template() {
        var read = WordPrinter.on(
                "notes.docx", "plain words".getBytes(java.nio.charset.StandardCharsets.UTF_8), Raster::png);
        assertThat(read.findings().shown())
                .extracting(finding -> finding.rule())
                .containsExactly("template-unreadable");
    }

    @Test
    void a_slide_show_is_no_template() {
        Opened slides = EXAMPLE.with(
                "[Content_Types].xml", xml -> xml.replace("wordprocessingml.document", "presentationml.presentation"));
        assertThat(read(slides).findings().shown())
                .extracting(finding -> finding.rule())
                .containsExactly("template-unreadable");
    }

    @Test
    void its_styles_and_page_are_those_of_the_report() {
        Opened printed = printed(EXAMPLE.with("word/styles.xml", xml -> xml.replace("12436D", "7A0019"))
                .with("word/document.xml", xml -> xml.replace("w:left=\"1134\"", "w:left=\"1701\"")));
        assertThat(printed.text("word/styles.xml")).contains("7A0019").doesNotContain("12436D");
        assertThat(printed.text("word/document.xml")).contains("w:left=\"1701\"");
    }

    @Test
    void a_style_of_another_id_is_found_by_its_name() {
        UnaryOperator<String> german = xml -> xml.replace("\"Heading1\"", "\"berschrift1\"");
        Opened printed = printed(EXAMPLE.with("word/styles.xml", german));
        assertThat(printed.text("word/document.xml"))
                .contains("\"berschrift1\"")
                .doesNotContain("\"Heading1\"");
    }

    @Test
    void a_style_of_the_products_own_that_it_lacks_is_added() {
        Opened printed = printed(style("Waymark Fact", "Something"));
        assertThat(printed.text("word/styles.xml")).contains("\"Waymark Fact\"").contains("\"Something\"");
        assertThat(printed.againstTheSchemas()).isEmpty();
    }

    @Test
    void its_text_around_the_report_is_kept_and_its_placeholders_are_filled() {
        Opened printed = printed(EXAMPLE.with(
                "word/document.xml",
                xml -> xml.replace(
                        "<w:p/>",
                        "<w:p><w:r><w:t>Our own front of {{ti</w:t></w:r><w:r><w:t>tle}}</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>{{report}}</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>Our own end</w:t></w:r></w:p>")));
        String text = Said.plain(Said.text(printed));
        String title = REPORT.front().title();
        assertThat(text)
                .startsWith("Our own front of " + title)
                .endsWith("Our own end")
                .doesNotContain("{{");
        assertThat(text.indexOf("Contents")).isLessThan(text.indexOf("Executive summary"));
    }

    @Test
    void its_front_sheet_stands_where_it_is_asked_for() {
        Opened printed = printed(EXAMPLE.with(
                "word/document.xml",
                xml -> xml.replace(
                        "<w:p/>",
                        "<w:p><w:r><w:t>Agenda item 6</w:t></w:r></w:p><w:p><w:r><w:t>{{front}}</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>{{report}}</w:t></w:r></w:p>")));
        String text = Said.plain(Said.text(printed));
        assertThat(text).startsWith("Agenda item 6 " + REPORT.front().title());
    }

    @Test
    void text_without_a_place_for_the_report_stays_behind() {
        Opened printed = printed(EXAMPLE.with(
                "word/document.xml",
                xml -> xml.replace("<w:p/>", "<w:p><w:r><w:t>Last year’s report</w:t></w:r></w:p>")));
        assertThat(Said.text(printed)).doesNotContain("Last year");
    }

    @Test
    void the_sentence_for_every_page_is_in_the_header_of_a_template_that_has_no_place_for_it() {
        Opened without = EXAMPLE.with("word/header.xml", xml -> xml.replace("{{notice}}", ""));
        assertThat(printed(without).text("word/header.xml"))
                .contains(REPORT.front().notice());
        Opened headless = EXAMPLE.with("word/document.xml", xml -> xml.replaceAll("<w:headerReference[^>]*/>", ""))
                .with("word/_rels/document.xml.rels", xml -> xml.replaceAll("<Relationship [^>]*header.xml\"/>", ""));
        Opened printed = printed(headless);
        assertThat(printed.text("word/headerWaymark.xml"))
                .contains(REPORT.front().notice());
        assertThat(printed.againstTheSchemas()).isEmpty();
    }

    @Test
    void what_a_template_knows_of_a_machine_or_a_person_is_left_behind() {
        Opened printed = printed(and("word/comments.xml", "<x/>")
                .with(
                        "word/settings.xml",
                        xml -> xml.replace(
                                "<w:zoom", "<w:attachedTemplate r:id=\"a\" xmlns:r=\"" + Dom.R + "\"/><w:zoom")));
        assertThat(printed.parts()).doesNotContainKey("word/comments.xml");
        assertThat(printed.text("word/settings.xml")).doesNotContain("attachedTemplate");
    }

    @Test
    void a_report_that_was_printed_is_a_template_too() {
        Opened again = printed(printed(EXAMPLE));
        assertThat(Rules.broken(again)).isEmpty();
        assertThat(Said.missing(Said.text(again), Said.by(REPORT))).isEmpty();
        assertThat(List.copyOf(again.parts().keySet())).doesNotHaveDuplicates();
    }
}
