package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.edition.PublishedFile;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteTest {
    private static final String OLD = "/editions/qpr/FY2023-24-Q4/1";
    private static final String NEW = "/editions/qpr/FY2024-25-Q1/2";

    private final EditionsInHand editions = new EditionsInHand()
            .with("FY2023-24-Q4", 1, "The quarter before")
            .with("FY2024-25-Q1", 1, "First printing")
            .with("FY2024-25-Q1", 2, "Quarter 1 summary");
    private Site site = Sites.of(new EditionsInHand(), () -> "");
    private Browser browser = Browser.at(site);

    @BeforeAll
    void open() {
        site.close();
        site = Sites.of(editions, () -> "Kent <County> Council");
        browser = Browser.at(site);
    }

    @AfterAll
    void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /                                        | Quarter 1 summary, Quarter 1 2024-25
        /scorecard                               | Scorecard, Quarter 1 2024-25
        /indicator/potholes                      | Potholes &amp; cracks, Quarter 1 2024-25
        /methods                                 | Notes on method, Quarter 1 2024-25
        /downloads                               | Downloads: Quarter 1 2024-25
        /editions                                | All editions
        /accessibility                           | Accessibility
        /editions/qpr/FY2023-24-Q4/1             | The quarter before, Quarter 4 2023-24
        /editions/qpr/FY2023-24-Q4/1/scorecard   | Scorecard, Quarter 4 2023-24
        /editions/qpr/FY2024-25-Q1/1             | First printing, Quarter 1 2024-25
        """)
    void each_page_has_a_title_that_says_which_and_whose(String path, String title) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<title>" + title + " – Kent &lt;County&gt; Council performance</title>")
                .contains("<html lang=\"en-GB\"");
    }

    @Test
    void every_link_leads_somewhere_and_every_page_is_whole() {
        var met = browser.crawl();
        assertThat(met.keySet())
                .contains("/scorecard", NEW, OLD + "/indicator/potholes", OLD + "/files/report.pdf", "/accessibility");
        met.forEach((path, answer) -> {
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            if (Browser.isPage(answer)) {
                assertThat(Browser.count("<h1[ >]", answer.body()))
                        .as("main headings of " + path)
                        .isEqualTo(1);
                assertThat(Browser.count("<title>[^<]", answer.body())).as(path).isEqualTo(1);
                var ids = Browser.ids(answer.body());
                for (String link : Browser.links(answer.body())) {
                    if (link.startsWith("#")) {
                        assertThat(ids).as(path).contains(link.substring(1));
                    }
                }
            }
        });
    }

    @Test
    void the_crawler_would_see_a_broken_link() {
        var broken = new EditionsInHand().with("FY2024-25-Q1", 1, "<a href=\"indicator/none\">none</a>");
        try (Site other = Sites.of(broken, () -> "")) {
            assertThat(Browser.at(other).crawl())
                    .hasEntrySatisfying(
                            "/indicator/none",
                            answer -> assertThat(answer.statusCode()).isEqualTo(404));
        }
    }

    @Test
    void an_old_edition_stays_within_itself_and_says_that_it_is_old() {
        String page = browser.get(OLD + "/scorecard").body();
        assertThat(page)
                .contains("href=\"" + OLD + "/indicator/potholes\"")
                .contains("href=\"" + OLD + "/report.css\"")
                .contains("This is the edition for Quarter 4 2023-24, published on 17 September 2024.")
                .contains("See the latest edition, for Quarter 1 2024-25");
        assertThat(browser.get(NEW).body()).doesNotContain("Earlier edition");
        assertThat(browser.get("/editions/qpr/FY2024-25-Q1/1").body()).contains("A later one has been added");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/indicator/none",
                "/editions/qpr",
                "/editions/qpr/FY2024-25-Q1/9",
                "/editions/none/FY2024-25-Q1/1",
                "/files/parts/summary.html",
                "/files/none.pdf",
                "/indicator/..%2fsummary",
                "/assets/0000000000000000/site.css",
                "/editions/qpr/%3Cscript%3E/1"
            })
    void what_is_not_there_is_answered_in_the_same_dress(String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        if (answer.statusCode() == 404) {
            assertThat(answer.body())
                    .contains("<h1 class=\"govuk-heading-xl\">Page not found</h1>")
                    .contains("Kent &lt;County&gt; Council");
        }
        assertThat(answer.body()).doesNotContain("<script>").doesNotContain("Tomcat/");
    }

    @Test
    void the_navigation_says_where_you_are() {
        String here = "href=\"/scorecard\" aria-current=";
        assertThat(browser.get("/scorecard").body())
                .containsOnlyOnce("aria-current")
                .contains(here + "\"page\"");
        assertThat(browser.get("/indicator/potholes").body())
                .containsOnlyOnce("aria-current")
                .contains(here + "\"true\"");
        assertThat(browser.get("/accessibility").body()).doesNotContain("aria-current");
        assertThat(browser.get("/nothing").body()).doesNotContain("aria-current");
    }

    @Test
    void it_can_be_read_but_not_written_to() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            var answer = browser.send(HttpRequest.newBuilder(browser.address("/scorecard"))
                    .method(method, HttpRequest.BodyPublishers.ofString("x"))
                    .build());
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
        }
        var head =
                browser.send(HttpRequest.newBuilder(browser.address("/")).HEAD().build());
        assertThat(head.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nothing", "/health", OLD + "/report.css", "/files/report.html"})
    void every_answer_forbids_what_the_site_never_does(String path) {
        var headers = browser.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContainPattern("script-src (?!'self';)");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void a_page_or_file_that_has_not_changed_is_not_sent_again() {
        for (String path : List.of("/", "/editions", "/files/report.pdf", OLD + "/report.css")) {
            String tag = browser.get(path).headers().firstValue("ETag").orElse("");
            assertThat(browser.get(path, "If-None-Match", tag).statusCode())
                    .as(path)
                    .isEqualTo(304);
            assertThat(browser.get(path, "If-None-Match", "W/\"other\"").statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void style_sheets_are_kept_for_ever_and_sent_small() {
        var answer = browser.get(Assets.address("govuk-frontend.css"), "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable", "max-age=31536000");
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(browser.get("/", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void a_file_is_handed_over_as_it_was_published() {
        var answer = browser.get(OLD + "/files/report.pdf");
        assertThat(answer.body()).isEqualTo("%PDF-1.7 The quarter before");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("inline; filename=\"qpr-FY2023-24-Q4-1-report.pdf\"");
        assertThat(browser.get(OLD + "/downloads").body())
                .contains(PublishedFile.sha256(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void before_anything_is_published_the_front_page_says_how() {
        try (Site empty = Sites.of(new EditionsInHand(), () -> "")) {
            var answer = Browser.at(empty).get("/");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("Nothing has been published yet")
                    .contains("./waymark publish qpr --period FY2024-25-Q1");
            assertThat(Browser.at(empty).get("/scorecard").statusCode()).isEqualTo(404);
            assertThat(Browser.at(empty).get("/health").body()).isEqualTo("{\"status\": \"up\", \"editions\": 0}\n");
        }
    }

    @Test
    void a_store_that_fails_is_told_in_the_same_dress() {
        try (Site broken = Sites.of(new EditionsThatFail(), () -> "")) {
            var answer = Browser.at(broken).get("/");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("The page could not be made")
                    .doesNotContain("the disk is gone")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void a_taken_port_gives_way_to_the_next_free_one() {
        try (Site second = Sites.of(editions, () -> "", site.port())) {
            assertThat(second.port()).isGreaterThan(site.port());
            assertThat(Browser.at(second).get("/health").statusCode()).isEqualTo(200);
        }
    }

    /** A store whose disk has gone. */
    private static final class EditionsThatFail implements org.waymark.edition.Editions {
        @Override
        public List<org.waymark.edition.Edition> all() {
            throw new IllegalStateException("the disk is gone");
        }

        @Override
        public java.util.Optional<byte[]> content(
                String report, org.waymark.period.Period period, int number, String file) {
            throw new IllegalStateException("the disk is gone");
        }
    }
}
