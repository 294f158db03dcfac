package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Editions that tell of casework have a page for it, and the others lead to none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseworkPageTest {
    private static final String BEFORE = "/editions/qpr/FY2023-24-Q4/1";
    private static final String NOW = "/editions/qpr/FY2024-25-Q1/1";

    private final Site site = Sites.of(
            new EditionsInHand()
                    .with("FY2023-24-Q4", 1, "The quarter before")
                    .also("parts/casework.html", "<h1>Casework</h1><p>Who is still waiting?</p>")
                    .with("FY2024-25-Q1", 1, "This quarter"),
            () -> "Kent");
    private final Browser browser = Browser.at(site);

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void the_navigation_leads_to_it_where_there_is_one() {
        assertThat(browser.get("/").body()).contains("href=\"/casework\"");
        assertThat(browser.get("/casework").body())
                .contains("<title>Casework, Quarter 1 2024-25")
                .contains("Who is still waiting?")
                .contains("href=\"/casework\" aria-current=\"page\"");
        assertThat(browser.get(NOW + "/casework").statusCode()).isEqualTo(200);
    }

    @Test
    void an_edition_without_it_offers_none() {
        assertThat(browser.get(BEFORE).body()).doesNotContain("casework");
        assertThat(browser.get(BEFORE + "/casework").statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_goes_over_to_such_an_edition_is_sent_to_its_summary() {
        var answer = browser.get("/choose?report=qpr&period=FY2023-24-Q4&page=casework");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(BEFORE);
    }
}
