package org.waymark.web.still;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.period.Period;
import org.waymark.web.EditionsInHand;
import org.waymark.web.House;
import org.waymark.web.Mount;
import org.waymark.web.Shelf;
import org.waymark.web.reading.Reading;

class PlainPageTest {
    private static final Target OWN = new Target("/places", "places.html", true);

    private static String page(String body) {
        byte[] html = ("<!DOCTYPE html><title>Places</title>" + body).getBytes(StandardCharsets.UTF_8);
        PlainPage page = PlainPage.of(
                html, OWN, address -> new Target(address, address.substring(1).replace('?', '.'), true));
        return new String(page.content(), StandardCharsets.UTF_8);
    }

    @Test
    void a_form_becomes_a_link_for_each_choice_and_says_what_cannot_be_chosen() {
        String page = page("""
            <form method="get" action="/compare"><input type="hidden" name="by" value="places">
            <label for="indicator">Indicator</label><select id="indicator" name="indicator">
            <option value="a">A &lt;b&gt;</option><option value="b" selected>B &amp; C</option></select>
            <label for="set">Compare with</label><select id="set" name="set"><option value="x">X</option></select>
            <label for="period">Period</label><select id="period" name="period">
            <option value="1">One</option><option value="2" selected>&lt;Two&gt;</option></select>
            <button>Compare</button></form>
            """);
        assertThat(page)
                .contains("<a class=\"govuk-link\" href=\"compare.by=places&amp;indicator=a\">A &lt;b&gt;</a>")
                .contains("<strong aria-current=\"true\">B &amp; C</strong>")
                .contains("<strong>Compare with:</strong> X")
                .contains("<strong>Period:</strong> &lt;Two&gt;")
                .doesNotContain("<form", "<button", "<select");
    }

    @Test
    void a_drawing_within_a_page_stays_as_it_was_drawn() {
        String drawing = "<svg viewBox=\"0 0 640 200\" role=\"img\" focusable=\"false\"><linearGradient"
                + " id=\"g\"></linearGradient><path d=\"M0 0h1\" stroke-width=\"1.5\"></path><text x=\"1\">p&nbsp;="
                + " 1</text></svg>";
        assertThat(page(drawing)).contains(drawing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <img src="https://example.org/a.png">             | https://example.org/a.png
        <script src="//example.org/a.js"></script>        | //example.org/a.js
        <a href="beside.html">a</a>                       | beside.html
        <a href="javascript:alert(1)">a</a>               | javascript:alert(1)
        <img srcset="/a.png 2x" src="/a.png">             | /a.png 2x
        <form action="/sign-in"><button>a</button></form> | form for /sign-in
        <form action="/places" method="post"></form>      | form for /places
        """)
    void what_would_lead_nowhere_stops_the_writing(String body, String named) {
        assertThatThrownBy(() -> page(body))
                .isInstanceOf(NotWritten.class)
                .hasMessageStartingWith("No site was written, since ")
                .hasMessageContaining(named);
    }

    @Test
    void another_host_may_be_linked_to() {
        assertThat(page("<a href=\"https://example.org/\">a</a><a href=\"#b\">b</a>"))
                .contains("href=\"https://example.org/\"", "href=\"#b\"");
    }

    /** Two reports whose codes differ in capitals alone. */
    @Test
    void names_that_some_disks_cannot_tell_apart_stop_the_writing(@TempDir java.nio.file.Path folder) {
        var kept = new EditionsInHand().with("FY2024-25-Q1", 1, "One");
        Edition one = kept.all().getFirst();
        var other = new Edition(
                "QPR",
                one.period(),
                one.number(),
                one.title(),
                one.asKnownAt(),
                one.publishedAt(),
                one.publishedBy(),
                one.hash(),
                one.files(),
                List.of());
        var shelf = new Shelf(new Editions() {
            @Override
            public List<Edition> all() {
                return List.of(one, other);
            }

            @Override
            public Optional<byte[]> content(String report, Period period, int number, String file) {
                return kept.content("qpr", period, number, file);
            }
        });
        List<Mount> mounts = List.of(Mount.front(shelf), Mount.reports(shelf), Mount.named(shelf));
        assertThatThrownBy(() -> StillSite.write(
                        House.of(
                                shelf,
                                () -> "Kent",
                                new Reading(shelf, mounts),
                                new org.waymark.web.finding.Finding(shelf, mounts, _ -> "<svg></svg>")),
                        folder.resolve("site")))
                .isInstanceOf(NotWritten.class)
                .hasMessageContaining("would be one file where capital and small letters are not told apart");
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
