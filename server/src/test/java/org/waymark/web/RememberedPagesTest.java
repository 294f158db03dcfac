package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.waymark.access.Person;
import org.waymark.access.Role;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.period.Period;

class RememberedPagesTest {

    /** Counts how often the editions are read for a page. */
    private static final class Counted implements Editions {
        private final EditionsInHand editions = new EditionsInHand().with("FY2023-24-Q4", 1, "The year’s end");
        private final AtomicInteger reads = new AtomicInteger();

        @Override
        public long head() {
            return editions.head();
        }

        @Override
        public List<Edition> all() {
            return editions.all();
        }

        @Override
        public Optional<byte[]> content(String report, Period period, int number, String file) {
            reads.incrementAndGet();
            return editions.content(report, period, number, file);
        }
    }

    private final Counted editions = new Counted();

    @Test
    void a_page_is_made_once_and_a_new_edition_shows_in_a_moment() throws InterruptedException {
        try (Site site = Sites.with(editions)) {
            var browser = SignedIn.nobody(site);
            var first = browser.get("/summary");
            assertThat(first.body()).contains("The year’s end");
            int reads = editions.reads.get();
            var second = browser.get("/summary");
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(second.headers().firstValue("ETag"))
                    .isEqualTo(first.headers().firstValue("ETag"));
            assertThat(second.headers().firstValue("Content-Type"))
                    .isEqualTo(first.headers().firstValue("Content-Type"));
            assertThat(editions.reads).hasValue(reads);
            assertThat(browser.get(
                                    "/summary",
                                    "If-None-Match",
                                    first.headers().firstValue("ETag").orElseThrow())
                            .statusCode())
                    .isEqualTo(304);

            editions.editions.with("FY2024-25-Q1", 1, "A new quarter");
            Thread.sleep(60);
            assertThat(browser.get("/summary").body()).contains("A new quarter").doesNotContain("The year’s end");
        }
    }

    @Test
    void another_question_at_the_same_address_is_another_answer() {
        try (Site site = Sites.with(editions)) {
            var browser = SignedIn.nobody(site);
            String list = "/api/v1/editions";
            assertThat(browser.get(list).body()).startsWith("{");
            assertThat(browser.get(list, "Accept", "text/csv").body()).startsWith("report,");
            assertThat(browser.get(list).body()).startsWith("{");
            assertThat(browser.get(list + "?size=1").body()).contains("\"size\"");
            assertThat(browser.get(list + "?page=2&size=1").body())
                    .isNotEqualTo(browser.get(list + "?size=1").body());
        }
    }

    @Test
    void what_was_made_for_somebody_signed_in_is_no_answer_to_the_public() {
        var accounts = new AccountsInHand();
        var clerk = new Person("clerk", "Chris Clerk", Set.of(Role.CLERK), Set.of(), Set.of());
        try (Site site = Sites.with(editions, accounts.with(clerk).entry())) {
            var nobody = SignedIn.nobody(site);
            var somebody = SignedIn.as(site, clerk);
            String before = nobody.get("/summary").body();
            assertThat(somebody.get("/summary").body()).contains("Chris Clerk");
            assertThat(nobody.get("/summary").body()).isEqualTo(before).doesNotContain("Chris Clerk");
        }
    }
}
