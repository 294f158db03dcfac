package org.waymark.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.web.Browser;
import org.waymark.web.Site;
import org.waymark.web.Sites;

/** What a reader meets on the front, the scorecard and the pages of an indicator. The figures are made up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {
    private static final Pattern ROW =
            Pattern.compile("(?s)<tr role=\"row\"([^>]*)>\\s*<th scope=\"row\".*?href=\"/indicator/([a-z0-9-]+)\"");

    private final Site site = Sites.of(new PrintedEdition(_ -> true), () -> "Sample County Council");
    private final Browser browser = Browser.at(site);

    @AfterAll
    void close() {
        site.close();
    }

    private List<String> shown(String query) {
        return ROW.matcher(browser.get("/scorecard" + query).body())
                .results()
                .filter(row -> !row.group(1).contains(" hidden"))
                .map(row -> row.group(2))
                .toList();
    }

    @Test
    void the_front_tells_the_counts_the_reds_with_their_action_and_what_is_missing() {
        String page = browser.get("/").body();
        assertThat(page)
                .contains("<h1 class=\"govuk-heading-xl waymark-tight\">Quarterly performance report</h1>")
                .contains("aria-label=\"Ratings now and before. Quarter 1 2024-25: 3 green, 4 amber, 2 red, 1 unrated.")
                .contains("Red indicators and what is being done (2)")
                .contains("<strong>27.0% [p]</strong>", "Each young person without a place has been offered one.")
                .contains("Read the whole summary", "href=\"/summary\"")
                .contains("Missing or late");
        assertThat(browser.get("/summary").body()).contains("Red indicators and what is being done");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ?rating=red                                | ehcp-20-weeks care-leavers
        ?rating=red&sort=name                      | care-leavers ehcp-20-weeks
        ?rating=red&sort=name&order=down           | ehcp-20-weeks care-leavers
        ?rating=red&sort=latest&order=down         | care-leavers ehcp-20-weeks
        ?q=%20PL%C3%81NS%20weeks                 | ehcp-20-weeks
        ?q=nothing+like+it                         | ''
        ?rating=puce                               | ''
        ?section=no+such+section                   | ''
        ?rating=red&sort=shoe-size&order=sideways  | ehcp-20-weeks care-leavers
        """)
    void the_address_bar_says_which_rows_are_shown_and_in_what_order(String query, String codes) {
        assertThat(String.join(" ", shown(query))).isEqualTo(codes);
        String csv = browser.get("/scorecard.csv" + query).body();
        assertThat(csv.lines().skip(1).map(line -> line.split(",")[0]))
                .as("the file holds what is shown")
                .containsExactlyElementsOf(shown(query));
    }

    @Test
    void what_has_nothing_to_sort_by_comes_last_either_way() {
        List<String> up = shown("?sort=target");
        List<String> down = shown("?sort=target&order=down");
        assertThat(up).hasSize(13).containsExactlyInAnyOrderElementsOf(down);
        assertThat(up.getFirst()).isNotEqualTo(down.getFirst());
        assertThat(up.getLast()).isEqualTo(down.getLast()).isEqualTo("population");
    }

    @Test
    void a_column_says_how_it_is_sorted_and_leads_to_the_other_way() {
        assertThat(browser.get("/scorecard?rating=red&sort=name").body())
                .containsOnlyOnce("aria-sort=")
                .contains("aria-sort=\"ascending\"")
                .contains("href=\"/scorecard?rating=red&amp;sort=name&amp;order=down\"")
                .contains("<option value=\"red\" selected>Red</option>")
                .contains("2 of 13 indicators are shown");
    }

    @Test
    void words_of_the_asker_do_not_become_markup() {
        assertThat(browser.get("/scorecard?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                        .body())
                .doesNotContain("<script>alert")
                .contains("0 of 13 indicators are shown");
    }

    @Test
    void what_is_shown_can_be_taken_as_json() {
        assertThat(browser.get("/scorecard.json?rating=red").body())
                .contains("\"indicator\" : \"ehcp-20-weeks\"", "\"ownerTitle\"")
                .doesNotContain("\"indicator\" : \"population\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spans", "years", "places", "neighbours", "definition"})
    void every_view_has_its_table_and_says_where_one_is(String view) {
        String page = browser.get("/indicator/ehcp-20-weeks/" + view).body();
        assertThat(page)
                .contains("<caption>", "href=\"/indicator/ehcp-20-weeks/" + view + "\" aria-current=\"page\"")
                .contains("<h2 class=\"view\">");
        assertThat(page).containsOnlyOnce("<h1");
    }

    @Test
    void an_indicator_leads_to_its_views_and_to_its_working() {
        assertThat(browser.get("/indicator/ehcp-20-weeks").body())
                .contains("Why is this red?", "/indicator/ehcp-20-weeks/why", "Year on year")
                .contains("data-steps=\"")
                .contains(": the figures in the chart</caption>");
        assertThat(browser.get("/indicator/ehcp-20-weeks/why").body())
                .contains("What is measured", "The rating", "Red, worse than the floor standard");
        assertThat(browser.get("/indicator/population").body()).contains("How was this worked out?");
        assertThat(browser.get("/indicator/population/neighbours").statusCode()).isEqualTo(404);
        assertThat(browser.get("/indicator/none/why").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        report=qpr&period=FY2024-25-Q1&known=1&from=qpr/FY2024-25-Q1&page=scorecard       | 303 | /editions/qpr/FY2024-25-Q1/1/scorecard
        report=qpr&period=FY2024-25-Q1&known=1&from=qpr/FY2023-24-Q4&page=                | 303 | /editions/qpr/FY2024-25-Q1/2
        report=qpr&period=FY1999-00-Q1&page=indicator/ehcp-20-weeks/years                 | 303 | /editions/qpr/FY2024-25-Q1/2/indicator/ehcp-20-weeks/years
        report=qpr&period=FY2024-25-Q1&page=indicator/gone                                | 303 | /editions/qpr/FY2024-25-Q1/2
        report=qpr&period=FY2024-25-Q1&page=//elsewhere.example/                          | 303 | /editions/qpr/FY2024-25-Q1/2
        report=none                                                                       | 404 |
        ''                                                                                | 404 |
        """)
    void another_edition_is_a_form_away(String query, int status, @org.jspecify.annotations.Nullable String location) {
        var answer = browser.get("/choose?" + query);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Location").orElse(null)).isEqualTo(location);
    }

    @Test
    void an_edition_published_before_there_were_drawings_is_shown_as_it_was_printed() {
        var old = new PrintedEdition(
                name -> !name.equals("parts/drawings.txt") && !name.matches("parts/indicator/[^/]+/.*"));
        try (Site other = Sites.of(old, () -> "")) {
            Browser reader = Browser.at(other);
            assertThat(reader.get("/").body()).contains("<h1>Executive summary</h1>");
            assertThat(reader.get("/scorecard").body()).contains("<h1>Scorecard</h1>", "indicators</caption>");
            assertThat(reader.get("/scorecard.csv").statusCode()).isEqualTo(404);
            assertThat(reader.get("/indicator/ehcp-20-weeks").body())
                    .contains("Why is this red?")
                    .doesNotContain("/indicator/ehcp-20-weeks/years");
            assertThat(reader.get("/indicator/ehcp-20-weeks/years").statusCode())
                    .isEqualTo(404);
        }
    }
}
