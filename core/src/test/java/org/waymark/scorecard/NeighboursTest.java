package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.area.Group;
import org.waymark.benchmark.Against;
import org.waymark.benchmark.Certainty;
import org.waymark.benchmark.Difference;
import org.waymark.benchmark.Standing;
import org.waymark.cohort.Cohort;
import org.waymark.cohort.CohortMember;
import org.waymark.council.Post;
import org.waymark.indicator.Definitions;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Polarity;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Provenance;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.snapshot.Snapshot;
import org.waymark.snapshot.Stores;

/** A line beside an area and a group of five, of which there are two lists. */
class NeighboursTest {
    private static final AreaCode ENGLAND = AreaCode.of("E92000001");
    private static final IndicatorCode CODE = IndicatorCode.of("calls");

    private final List<Observation> others = new ArrayList<>();

    private NeighboursTest held(String area, String period, String numerator, String denominator) {
        others.add(new Observation(
                new ObservationKey(CODE, AreaCode.of(area), Cohort.ALL, Shire.period(period)),
                null,
                new BigDecimal(numerator),
                new BigDecimal(denominator),
                Status.FINAL,
                null,
                LocalDate.parse("2024-07-01").atStartOfDay(),
                "",
                "",
                new Provenance("observations.csv", 2)));
        return this;
    }

    private static Group list(String version, String from, String to, String... members) {
        return new Group(
                "neighbours",
                version,
                Shire.COUNTY,
                Stream.of(members)
                        .map(code -> new Group.Member(AreaCode.of(code), Optional.empty()))
                        .toList(),
                Optional.of(LocalDate.parse(from)),
                Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                "");
    }

    private Line line(Shire shire) {
        others.forEach(shire::with);
        Stores base = shire.stores();
        Definitions defined = base.definitions();
        var places = Gazetteer.of(
                List.of(),
                List.of(
                        list("2021", "2021-04-01", "2024-04-30", "a", "b", "c", "x", "y"),
                        list("2024", "2024-05-01", "", "a", "b", "c", "d", "e")));
        var stores = new Stores(
                new Defined(defined.indicators(), places, defined.cohorts(), defined.posts()),
                base.templates(),
                base.observations(),
                base.targets(),
                base.commentaries(),
                base.actions(),
                base.meetings(),
                base.answers(),
                base.confidentiality(),
                base.cases());
        Snapshot snapshot = Snapshot.take(
                stores,
                Shire.template(List.of("neighbours"), List.of(ENGLAND, Shire.COUNTY)),
                LocalDate.parse("2024-09-16"));
        return Scorecard.of(snapshot, Shire.Q1, List.of()).line(CODE).orElseThrow();
    }

    private record Defined(
            List<Indicator> indicators, Gazetteer gazetteer, List<CohortMember> cohorts, List<Post> posts)
            implements Definitions {}

    private static Shire shire(Polarity polarity) {
        return new Shire()
                .indicator("calls", d -> d.polarity = polarity)
                .parts("calls", "FY2023-24-Q4", "40", "100")
                .parts("calls", "FY2024-25-Q1", "541", "2002");
    }

    private static Against only(Line line) {
        assertThat(line.certain().against()).hasSize(1);
        return line.certain().against().getFirst();
    }

    @Test
    void the_figure_shown_has_its_interval() {
        assertThat(line(shire(Polarity.HIGHER)).certain().certainty())
                .isInstanceOfSatisfying(Certainty.Between.class, between -> {
                    assertThat(between.method()).isEqualTo(Certainty.Method.WILSON);
                    assertThat(between.lower()).isBetween(25.1, 25.2);
                    assertThat(between.upper()).isBetween(28.9, 29.1);
                });
    }

    @Test
    void mirrored_polarity_mirrors_the_difference_and_nothing_is_compared_with_itself() {
        held("E92000001", "FY2024-25-Q1", "5000", "10000");
        assertThat(only(line(shire(Polarity.HIGHER))).difference()).contains(Difference.WORSE);
        assertThat(only(line(shire(Polarity.LOWER))).difference()).contains(Difference.BETTER);
        assertThat(only(line(shire(Polarity.NONE))).difference()).contains(Difference.LOWER);
    }

    @Test
    void a_benchmark_that_lags_is_held_against_our_figure_of_its_own_period() {
        held("E92000001", "FY2023-24-Q4", "5000", "10000");
        Against against = only(line(shire(Polarity.HIGHER)));
        assertThat(against.period()).isEqualTo(Shire.period("FY2023-24-Q4"));
        assertThat(against.own()).isEqualByComparingTo("40");
        assertThat(against.difference()).as("40 of 100 reaches to 49.8").contains(Difference.WORSE);
    }

    @Test
    void without_our_parts_nothing_is_said_of_chance() {
        held("E92000001", "FY2024-25-Q1", "5000", "10000");
        Shire shire = new Shire().indicator("calls", _ -> {}).figure("calls", "FY2024-25-Q1", "27");
        Against against = only(line(shire));
        assertThat(against.difference()).isEmpty();
        assertThat(against.certainty()).isEqualTo(new Certainty.Unknown(Certainty.Why.NO_PARTS));
    }

    @Test
    void a_group_is_the_list_of_the_reports_date_and_says_which_was_in_force_in_the_figures_period() {
        for (String member : List.of("a", "b", "c", "d", "x")) {
            held(member, "FY2023-24-Q4", "10", "100");
        }
        Line line = line(shire(Polarity.HIGHER));
        Standing standing = line.standings().getFirst();
        assertThat(standing.version()).isEqualTo("2024");
        assertThat(standing.members()).isEqualTo(4);
        assertThat(standing.missing()).containsExactly(AreaCode.of("e"));
        assertThat(standing.then()).contains(new Standing.Then("2021", 3));
        assertThat(standing.place().orElseThrow().band()).hasToString("Optional[A]");
        assertThat(Standing.lag(standing.period(), line.shown().orElseThrow().period()))
                .isEqualTo(3);
        Against against = only(line);
        assertThat(against.measure()).isEqualTo(Against.POOLED);
        assertThat(against.value()).isEqualByComparingTo("10");
        assertThat(against.difference()).contains(Difference.BETTER);
    }

    @Test
    void nothing_held_says_nothing() {
        Line line = line(new Shire().indicator("calls", _ -> {}));
        assertThat(line.certain()).isEqualTo(Certain.NOTHING);
        Period period = Shire.Q1;
        assertThat(Standing.lag(period, period)).isZero();
    }
}
