package org.waymark.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.waymark.access.Person;
import org.waymark.access.Refused;
import org.waymark.access.Role;
import org.waymark.audit.Entry;
import org.waymark.audit.Trail;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.scorecard.Shire;
import org.waymark.snapshot.Stores;

class DraftingReportTest {
    private static final Period Q1 = Period.parse("FY2024-25-Q1").orElseThrow();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-01T09:00:00Z"), ZoneOffset.UTC);

    private final Shire shire = new Shire()
            .indicator("potholes", _ -> {})
            .indicator("verges", d -> d.internal())
            .figure("potholes", "FY2024-25-Q1", "95")
            .figure("verges", "FY2024-25-Q1", "70");
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> looks = new ArrayList<>();
    private int printed;
    private final DraftingReport drafting = new DraftingReport(
            new Moment() {
                @Override
                public <T> T reading(Function<Stores, T> work) {
                    return work.apply(shire.stores());
                }
            },
            (Trail) () -> entries,
            (who, what, detail) -> looks.add(who + " " + what + ": " + detail),
            report -> "sha256:0",
            List.of(new Words()),
            CLOCK);

    private final class Words implements Printer {
        @Override
        public String format() {
            return "words";
        }

        @Override
        public List<Printed> print(Report report) {
            printed++;
            return List.of(new Printed(
                    "words.txt", "text/plain", report.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static Person person(Role role, String... sections) {
        return new Person(role.code(), role.code(), Set.of(role), Set.of(sections), Set.of());
    }

    private Optional<Draft> draft(Person who) {
        return drafting.of(who, "s1", Shire.template().report(), Q1, Optional.empty());
    }

    private static String words(Optional<Draft> draft) {
        return new String(draft.orElseThrow().content("words.txt").orElseThrow(), StandardCharsets.UTF_8);
    }

    @Test
    void it_is_an_edition_of_the_number_nought_as_known_now() {
        Draft draft = draft(person(Role.MEMBER)).orElseThrow();
        assertThat(draft.edition().number()).isZero();
        assertThat(draft.edition().asKnownAt()).isEqualTo("2024-10-01");
        assertThat(draft.seesThrough()).isFalse();
        assertThat(words(Optional.of(draft))).contains("potholes", "verges");
    }

    @Test
    void who_has_no_right_is_refused() {
        assertThatThrownBy(() -> draft(Person.PUBLIC)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> draft(person(Role.ADMINISTRATOR))).isInstanceOf(Refused.class);
    }

    @Test
    void a_right_reaches_no_further_than_its_sections() {
        assertThat(draft(person(Role.SUPPLIER, "Roads"))).isPresent();
        assertThat(draft(person(Role.SUPPLIER, "Schools"))).isEmpty();
        assertThat(drafting.reports(person(Role.SUPPLIER, "Schools"))).isEmpty();
        assertThat(drafting.reports(person(Role.SUPPLIER, "Roads"))).hasSize(1);
    }

    @Test
    void it_is_made_once_until_something_is_put_on_record() {
        draft(person(Role.MEMBER));
        draft(person(Role.MEMBER));
        assertThat(printed).isEqualTo(1);
        entries.add(Entry.after(Entry.GENESIS, 1, Instant.EPOCH, "anna", "load", ""));
        draft(person(Role.MEMBER));
        assertThat(printed).isEqualTo(2);
    }

    @Test
    void a_look_at_hidden_numbers_is_put_on_record_once_for_a_session_and_report() {
        Person auditor = person(Role.AUDITOR);
        assertThat(draft(auditor).orElseThrow().seesThrough()).isTrue();
        draft(auditor);
        assertThat(looks).containsExactly("auditor looked at hidden numbers: draft of qpr for FY2024-25-Q1");
        drafting.of(auditor, "s2", "qpr", Q1, Optional.empty());
        assertThat(looks).hasSize(2);
        draft(person(Role.MEMBER));
        assertThat(looks).hasSize(2);
    }

    @Test
    void of_one_indicator_alone_it_says_nothing_of_the_others() {
        var one = drafting.of(
                person(Role.MEMBER), "s1", "qpr", Q1, Optional.empty(), Optional.of(IndicatorCode.of("potholes")));
        assertThat(words(one)).contains("potholes").doesNotContain("name=verges");
    }

    @Test
    void what_is_not_there_is_empty() {
        assertThat(drafting.of(person(Role.MEMBER), "s", "none", Q1, Optional.empty())).isEmpty();
        assertThat(drafting.of(
                        person(Role.MEMBER), "s", "qpr", Period.parse("FY2024-25").orElseThrow(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void a_day_to_come_is_today() {
        assertThat(drafting.of(person(Role.MEMBER), "s", "qpr", Q1, Optional.of(LocalDate.parse("2031-01-01")))
                        .orElseThrow()
                        .edition()
                        .asKnownAt())
                .isEqualTo("2024-10-01");
    }
}
