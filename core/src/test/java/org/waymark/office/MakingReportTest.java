package org.waymark.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.edition.Edition;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.scorecard.Compared;
import org.waymark.scorecard.PastRating;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Shire;
import org.waymark.scorecard.Tally;

class MakingReportTest {
    private static final Period Q1 = period("FY2024-25-Q1");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-10-01T09:00:00Z"), ZoneOffset.UTC);

    /** Three KPIs: one stays, one turns, one is retired; and one that is new. */
    private static Shire shire() {
        return new Shire()
                .indicator("stays", _ -> {})
                .indicator("turns", _ -> {})
                .indicator("goes", d -> retired(d, "FY2024-25-Q1"))
                .indicator("comes", d -> begins(d, "FY2024-25-Q1"))
                .target("stays", "FY2024-25", "90", "80")
                .target("stays", "FY2023-24", "90", "80")
                .target("turns", "FY2024-25", "90", "80")
                .target("turns", "FY2023-24", "90", "80")
                .target("goes", "FY2023-24", "90", "80")
                .target("comes", "FY2024-25", "90", "80")
                .figure("stays", "FY2023-24-Q4", "95")
                .figure("stays", "FY2024-25-Q1", "95")
                .figure("turns", "FY2023-24-Q4", "70")
                .figure("turns", "FY2024-25-Q1", "85")
                .figure("goes", "FY2023-24-Q4", "70")
                .figure("comes", "FY2024-25-Q1", "91")
                .meeting("FY2024-25-Q1", "2024-09-16")
                .meeting("FY2023-24-Q4", "2024-06-10");
    }

    @Test
    void the_date_is_the_meetings_deadline_and_today_without_one() {
        assertThat(make(shire(), List.of(), Optional.empty()).asKnownAt()).isEqualTo("2024-09-16");
        assertThat(make(new Shire(), List.of(), Optional.empty()).asKnownAt()).isEqualTo("2024-10-01");
        assertThat(make(shire(), List.of(), Optional.of(LocalDate.parse("2024-08-01")))
                        .asKnownAt())
                .isEqualTo("2024-08-01");
    }

    @Test
    void counts_as_reported_and_like_for_like() {
        Compared previous = previous(make(shire(), List.of(), Optional.empty()));
        assertThat(previous.then()).isEqualTo(new Tally(3, 1, 0, 2, 0, 0, 0, 0, 3));
        assertThat(previous.fromEdition()).isFalse();
        assertThat(previous.likeForLike().indicators()).isEqualTo(2);
        assertThat(previous.likeForLike().now().amber()).isOne();
        assertThat(previous.likeForLike().then().red()).isOne();
        assertThat(previous.added()).containsExactly(code("comes"));
        assertThat(previous.removed()).containsExactly(code("goes"));
        assertThat(previous.discontinued()).containsExactly(code("goes"));
        assertThat(previous.moved()).containsExactly(new Compared.Moved(code("turns"), "red", "amber"));
    }

    @Test
    void an_earlier_quarter_is_judged_as_known_on_its_own_date() {
        Shire late = shire().figure("stays", "FY2023-24-Q3", "60").meeting("FY2023-24-Q3", "2023-12-01");
        Scorecard scorecard = make(late, List.of(), Optional.empty());
        assertThat(scorecard.line(code("stays")).orElseThrow().history())
                .contains(new PastRating(period("FY2023-24-Q3"), "overdue"))
                .hasSize(8);
    }

    @Test
    void an_edition_speaks_for_its_period_whatever_the_record_says_now() {
        var edition = new Edition(
                "qpr",
                Q1.previous(),
                1,
                "Quarterly",
                LocalDate.parse("2024-06-10"),
                Instant.EPOCH,
                "officer",
                "sha256:0",
                List.of(),
                List.of(new Edition.Result(code("stays"), 1, "kpi", "Roads", Q1.previous(), "red", "worsening", "50")));
        Compared previous = previous(make(shire(), List.of(edition), Optional.empty()));
        assertThat(previous.fromEdition()).isTrue();
        assertThat(previous.then()).isEqualTo(new Tally(1, 0, 0, 1, 0, 0, 0, 1, 0));
        assertThat(previous.moved()).containsExactly(new Compared.Moved(code("stays"), "red", "green"));
    }

    @Test
    void sections_add_up_to_the_whole() {
        Scorecard scorecard = make(shire(), List.of(), Optional.empty());
        assertThat(scorecard.sections()).hasSize(1);
        assertThat(scorecard.sections().getFirst().tally())
                .isEqualTo(scorecard.summary().tally());
    }

    private static Compared previous(Scorecard scorecard) {
        return scorecard.summary().comparedWith().getFirst();
    }

    private static Scorecard make(Shire shire, List<Edition> editions, Optional<LocalDate> asked) {
        return new MakingReport(shire.stores(), editions, CLOCK).of(Shire.template(), Q1, asked);
    }

    private static void retired(Shire.Defined defined, String from) {
        defined.retire(period(from));
    }

    private static void begins(Shire.Defined defined, String from) {
        defined.begin(period(from));
    }

    private static IndicatorCode code(String code) {
        return IndicatorCode.of(code);
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }
}
