package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.store.Samples.CALLS;
import static org.waymark.store.Samples.EHCP;
import static org.waymark.store.Samples.period;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.edition.Edition;
import org.waymark.edition.PublishedFile;
import org.waymark.office.Issued;
import org.waymark.period.Period;
import org.waymark.report.Printed;

/** What was published stays as it was published. */
class EditionsTest {
    private static final Period Q1 = period("FY2024-25-Q1");
    private static final Period Q2 = period("FY2024-25-Q2");
    private static final Instant NOON = Instant.parse("2024-09-16T12:00:00Z");

    private static final Edition.Made MADE = new Edition.Made("c0ffee", 7, "1.0");

    private final TestDatabase test = new TestDatabase(InstantSource.fixed(NOON));

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void an_edition_opens_as_it_was_published() {
        Edition published = publish("qpr", Q1, "sha256:1", "first");

        assertThat(published)
                .isEqualTo(new Edition(
                        "qpr",
                        Q1,
                        1,
                        "Quarterly Performance Report",
                        LocalDate.of(2024, 9, 16),
                        NOON,
                        "anna",
                        "sha256:1",
                        Edition.Stage.PUBLISHED,
                        MADE,
                        List.of(
                                new PublishedFile(
                                        "parts/summary.html",
                                        "text/html",
                                        "a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e",
                                        5),
                                new PublishedFile(
                                        "report.json",
                                        "application/json",
                                        "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
                                        2)),
                        results()));
        assertThat(test.database().editions().all()).containsExactly(published);
        assertThat(content("qpr", Q1, 1, "parts/summary.html")).isEqualTo("first");
        assertThat(test.database().editions().content("qpr", Q1, 1, "report.pdf"))
                .isEmpty();
        assertThat(test.database().editions().content("qpr", Q1, 2, "report.json"))
                .isEmpty();
    }

    @Test
    void a_changed_document_is_the_next_number_and_the_old_one_stays() {
        publish("qpr", Q1, "sha256:1", "first");
        publish("qpr", Q1, "sha256:2", "second");
        Edition third = publish("qpr", Q1, "sha256:1", "first");

        assertThat(third.number()).isEqualTo(3);
        assertThat(content("qpr", Q1, 1, "parts/summary.html")).isEqualTo("first");
        assertThat(content("qpr", Q1, 2, "parts/summary.html")).isEqualTo("second");
        assertThat(test.database().editions().latest("qpr", Q1)).contains(third);
    }

    @Test
    void editions_come_newest_period_first_and_of_one_period_the_latest_number_first() {
        publish("qpr", Q1, "sha256:1", "a");
        publish("qpr", Q2, "sha256:2", "b");
        publish("qpr", Q1, "sha256:3", "c");
        publish("panel", Q2, "sha256:4", "d");

        assertThat(test.database().editions().all())
                .extracting(e -> e.report() + " " + e.period() + " " + e.number())
                .containsExactly(
                        "panel FY2024-25-Q2 1", "qpr FY2024-25-Q2 1", "qpr FY2024-25-Q1 2", "qpr FY2024-25-Q1 1");
    }

    @Test
    void publishing_writes_its_entry_with_the_hash_of_every_file() {
        publish("qpr", Q1, "sha256:1", "first");

        assertThat(test.database().trail().entries())
                .extracting(entry -> entry.who() + " " + entry.what() + " " + entry.detail())
                .containsExactly("anna publish qpr FY2024-25-Q1 edition 1, sha256:1; files: parts/summary.html"
                        + " sha256:a7937b64b8caa58f03721bb6bacf5c78cb235febe0e70b1b84cd99541461a08e, report.json"
                        + " sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThat(test.database().trail().broken()).isEmpty();
    }

    @Test
    void a_frozen_edition_is_nobody_elses_until_it_is_published_as_it_stands() {
        Edition first = publish("qpr", Q1, "sha256:1", "first");
        long head = test.database().editions().head();
        Edition frozen =
                test.database().press().keep("anna", Edition.Stage.FROZEN, issue("qpr", Q1, "sha256:2", "second"));

        assertThat(test.database().editions().all()).containsExactly(first);
        assertThat(test.database().editions().head()).isNotEqualTo(head);
        assertThat(test.database().press().issues("qpr", Q1)).containsExactly(first, frozen);

        Edition released = test.database().press().release("bob", frozen);
        assertThat(released.stage()).isEqualTo(Edition.Stage.PUBLISHED);
        assertThat(released.publishedBy()).isEqualTo("bob");
        assertThat(released.files()).isEqualTo(frozen.files());
        assertThat(test.database().editions().latest("qpr", Q1)).contains(released);
        assertThat(content("qpr", Q1, 2, "parts/summary.html")).isEqualTo("second");
        assertThat(test.database().trail().entries())
                .extracting(entry -> entry.who() + " " + entry.what())
                .containsExactly("anna publish", "anna freeze", "bob publish");
    }

    @Test
    void an_edition_says_at_what_point_of_the_record_it_was_made() {
        assertThat(test.database().press().now("1.0")).isEqualTo(new Edition.Made("", 0, "1.0"));
        publish("qpr", Q1, "sha256:1", "first");
        assertThat(test.database().press().now("1.0").chain())
                .isEqualTo(test.database().trail().entries().getLast().hash());
    }

    @Test
    void a_number_that_another_took_meanwhile_is_not_given_twice() {
        Issued late = issue("qpr", Q1, "sha256:2", "late");
        publish("qpr", Q1, "sha256:1", "first");

        assertThatThrownBy(() -> test.database().press().keep("bob", Edition.Stage.PUBLISHED, late))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("Edition 1 of qpr for FY2024-25-Q1 was put on record meanwhile. Nothing was stored; do it"
                        + " again.");
        assertThat(test.database().editions().all()).hasSize(1);
    }

    @Test
    void two_files_of_one_name_store_nothing() {
        var file = new Printed("report.json", "application/json", new byte[0]);

        assertThatThrownBy(() -> test.database()
                        .press()
                        .keep(
                                "anna",
                                Edition.Stage.PUBLISHED,
                                new Issued(
                                        "qpr",
                                        Q1,
                                        1,
                                        "t",
                                        LocalDate.EPOCH,
                                        "sha256:1",
                                        MADE,
                                        List.of(file, file),
                                        List.of())))
                .isInstanceOf(StoreUnavailable.class);
        assertThat(test.database().editions().all()).isEmpty();
        assertThat(test.database().trail().entries()).isEmpty();
    }

    private Edition publish(String report, Period period, String hash, String summary) {
        return test.database().press().keep("anna", Edition.Stage.PUBLISHED, issue(report, period, hash, summary));
    }

    private Issued issue(String report, Period period, String hash, String summary) {
        return new Issued(
                report,
                period,
                test.database().press().issues(report, period).size() + 1,
                "Quarterly Performance Report",
                LocalDate.of(2024, 9, 16),
                hash,
                MADE,
                List.of(
                        new Printed("report.json", "application/json", "{}".getBytes(StandardCharsets.UTF_8)),
                        new Printed("parts/summary.html", "text/html", summary.getBytes(StandardCharsets.UTF_8))),
                results());
    }

    private static List<Edition.Result> results() {
        return List.of(
                new Edition.Result(EHCP, 2, "kpi", "Children", Q1, "red", "improving", "27.0"),
                new Edition.Result(CALLS, 1, "activity", "", period("2024-06"), "not-rated-kind", "no-figures", ""));
    }

    private String content(String report, Period period, int number, String file) {
        return new String(
                test.database().editions().content(report, period, number, file).orElseThrow(), StandardCharsets.UTF_8);
    }
}
