package org.waymark.web.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.app.PublicShire;
import org.waymark.web.Browser;
import org.waymark.web.Site;

/** A small county's editions served from their files alone, read as a visitor would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class FindingTest {
    private static final String OLD = "/editions/report/FY2023-24-Q4/1";
    private static final String FIRST = "/editions/report/FY2024-25-Q1/1";

    private Path published;
    private Site site;
    private Browser browser;

    @BeforeAll
    void open(@TempDir Path folder) {
        published = PublicShire.published(folder);
        site = PublicShire.serve(published);
        browser = Browser.at(site);
    }

    @AfterAll
    void close() {
        site.close();
    }

    private String page(String path) {
        var answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return words(answer.body());
    }

    private static String words(String page) {
        return page.replaceAll("(?s)<(script|style).*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /places                                                       | Places and groups, Quarter 1 2024-25
        /places?kind=district&indicator=timely                        | Ashbury 90.0% + Better
        /places?kind=district&indicator=timely                        | Dovell [c] hidden c Hidden
        /places?kind=district&indicator=plans                         | Ashbury 3,000 Not compared
        /places?kind=phase                                            | Primary
        /places?kind=nonsense&indicator=nonsense                      | Places and groups
        /places/E07000001                                             | Ashbury has figures in 2 lines of this report.
        /places/E07000002                                             | Plans finished in time Quarter 1 2024-25 Dovell [c] hidden
        /places/phase:primary                                         | Primary
        /compare                                                      | Across places and groups
        /compare?indicator=timely&set=statistical-neighbours          | Nearshire
        /compare?indicator=timely&set=district                        | Dovell [c] hidden
        /compare?indicator=alone                                      | Compare
        /compare?by=periods&indicator=timely&period=FY2024-25-Q1&against=FY2023-24-Q4 | percentage points
        /compare?by=periods&indicator=timely&period=FY2024-25-Q1&against=FY2024-25-Q1 | These are the same period
        /compare?by=periods&indicator=timely&place=E07000002          | One of the two is hidden so that nobody can be identified
        /compare?by=periods&indicator=plans                           | Chance alone could have made that
        /compare?by=two&indicator=timely&place=E07000001&against=E07000003 | Chance alone hardly makes so much
        /compare?by=two&indicator=timely&place=E10000099&against=E07000001 | One is part of the other
        /compare?by=two&indicator=timely&place=E10000099&against=E10000098 | Chance alone
        /compare?by=two&indicator=timely&place=E07000001&against=E07000001 | These are the same place
        /compare?by=nonsense&indicator=nonsense&period=nonsense       | Across places and groups
        /editions                                                     | What has changed
        /editions/report/FY2024-25-Q1/1/since                         | Letters answered 90%, now 70% Green, now Red
        /editions/report/FY2024-25-Q1/1/since                         | Figures revised: 3
        /editions/report/FY2024-25-Q1/2/since                         | This is the newest edition of its report
        /editions/report/FY2023-24-Q4/1/since                         | What has changed since Quarter 4 2023-24, edition 1
        /search                                                       | Type a word of what you are looking for
        /search?q=plans                                               | answers for “plans”
        /search?q=finishd                                             | Plans finished in time
        /search?q=psycholgist                                         | On Plans finished in time
        /search?q=ashbury                                             | One answer for “ashbury”. Place or group Ashbury
        /search?q=zzzzz                                               | Nothing was found for “zzzzz”
        /data                                                         | All figures in one file
        /cookies                                                      | This site sets no cookie on anybody who reads it
        /privacy                                                      | Counts so small that somebody might be recognised are hidden
        /accessibility                                                | Equality and Human Rights Commission
        """)
    void each_page_says(String path, String words) {
        assertThat(page(path)).contains(words);
    }

    @Test
    void an_old_edition_keeps_its_own_places_and_data() {
        assertThat(page(FIRST + "/places?kind=district&indicator=timely")).contains("Ashbury 80.2% + Better");
        assertThat(browser.get(OLD + "/data/timely.csv").body())
                .contains("FY2023-24-Q4")
                .doesNotContain("FY2024-25-Q1");
        assertThat(browser.get(FIRST + "/data/timely.csv").body()).doesNotContain("2024-11-01");
        assertThat(browser.get("/data/timely.csv").body()).contains("2024-11-01");
    }

    @Test
    void what_is_hidden_is_hidden_everywhere() {
        for (String path : new String[] {"/data/timely.csv", "/data/figures.csv"}) {
            assertThat(browser.get(path).body().lines().filter(row -> row.startsWith("timely,E07000002,")))
                    .as(path)
                    .isNotEmpty()
                    .allMatch(row -> row.contains(",,,,final,suppressed,"));
        }
        assertThat(browser.get("/places/E07000002").body()).doesNotContain("0.1%");
    }

    @Test
    void the_map_is_of_the_edition_and_a_place_that_is_not_on_it_is_in_the_table() {
        String page = browser.get("/places?kind=district&indicator=timely").body();
        assertThat(page).contains("aria-label=\"Ashbury: 90.0%, Better\"", "href=\"/places/E07000002\"");
        assertThat(Browser.links(page)).contains("/places/E07000004");
        assertThat(page).doesNotContain("aria-label=\"Swalewood");
        assertThat(browser.get("/places?kind=phase").body()).doesNotContain("finding-map__drawing");
    }

    @Test
    void what_was_typed_is_words_and_nothing_else() {
        String page = browser.get("/search?q=%3Cscript%3Ealert(1)%3C/script%3E").body();
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script");
        assertThat(browser.get("/search?q=" + "a".repeat(5000)).statusCode()).isEqualTo(200);
        assertThat(browser.get("/search?q=in+time").body()).contains("<mark>in</mark>", "<mark>time</mark>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/places/E07000009", "/places/phase:none", "/data/none.csv", "/data/..%2freport.json"})
    void what_is_not_there_is_not_found(String path) {
        assertThat(browser.get(path).statusCode()).isIn(400, 404);
    }

    @Test
    void there_is_no_way_in_and_nothing_can_be_written() {
        for (String path : new String[] {"/", "/sign-in", "/places", "/api/v1/editions"}) {
            var post = HttpRequest.newBuilder(browser.address(path))
                    .POST(HttpRequest.BodyPublishers.ofString("x=1"))
                    .build();
            assertThat(browser.send(post).statusCode()).as(path).isEqualTo(405);
        }
        assertThat(browser.get("/sign-in").statusCode()).isEqualTo(404);
        assertThat(browser.get("/").body()).doesNotContain("Sign in");
        assertThat(browser.get("/").headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void a_file_that_was_meddled_with_is_not_shown() throws IOException {
        Path file = published.resolve("report/FY2023-24-Q4/1/data/plans.csv");
        byte[] before = Files.readAllBytes(file);
        Files.writeString(file, "meddled");
        try {
            var answer = browser.get(OLD + "/data/plans.csv");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(words(answer.body())).contains("A file of this edition is not the one that was published");
        } finally {
            Files.write(file, before);
        }
        assertThat(browser.get(OLD + "/data/plans.csv").statusCode()).isEqualTo(200);
    }

    @Test
    void every_link_leads_somewhere() {
        var met = browser.crawl();
        assertThat(met.keySet()).contains("/places/E07000001", "/compare", OLD + "/places", "/data/timely.csv");
        met.forEach((path, answer) -> assertThat(answer.statusCode()).as(path).isEqualTo(200));
    }
}
