package org.waymark.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.benchmark.Certainties;
import org.waymark.benchmark.Certainty;
import org.waymark.benchmark.Chance;
import org.waymark.benchmark.Change;
import org.waymark.benchmark.FewCases;
import org.waymark.benchmark.Goal;
import org.waymark.benchmark.Proposal;
import org.waymark.benchmark.Proposals;
import org.waymark.benchmark.QuartileCuts;
import org.waymark.indicator.Polarity;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Unit;
import org.waymark.statistics.DirectRate;
import org.waymark.statistics.ExactPoisson;
import org.waymark.statistics.Funnel;
import org.waymark.statistics.Interval;
import org.waymark.statistics.PoissonSearch;

/** The worked examples of intervals, quarters, chance and proposals. */
final class StandingPagesTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    void the_examples_of_intervals() throws IOException {
        WorkedExample wilson = WorkedExample.of("intervals", "wilson");
        Certainty.Between share = between(Certainties.of(
                Unit.PERCENT, BigDecimal.ZERO, decimal(wilson, "counted"), decimal(wilson, "of"), HUNDRED));
        assertThat(share.method().code()).isEqualTo(wilson.text("method"));
        printed(share.lower(), wilson, "lower");
        printed(share.upper(), wilson, "upper");

        WorkedExample rates = WorkedExample.of("intervals", "rates");
        for (String events : List.of("few", "ten")) {
            Certainty.Between rate = between(Certainties.of(
                    Unit.RATE,
                    BigDecimal.ZERO,
                    decimal(rates, events),
                    decimal(rates, "people"),
                    decimal(rates, "per")));
            assertThat(rate.method().code()).isEqualTo(rates.text(events + " method"));
            printed(rate.lower(), rates, events + " lower");
            printed(rate.upper(), rates, events + " upper");
        }
    }

    @Test
    void the_examples_of_small_numbers() throws IOException {
        WorkedExample few = WorkedExample.of("small-numbers", "few");
        printed(cases(few).orElseThrow().moves(), few, "moves");
        assertThat(few.text("volatile")).isEqualTo("yes");
        WorkedExample enough = WorkedExample.of("small-numbers", "enough");
        assertThat(cases(enough)).isEmpty();
        assertThat(enough.text("volatile")).isEqualTo("no");
    }

    private static Optional<FewCases> cases(WorkedExample example) {
        BigDecimal counted = decimal(example, "counted");
        BigDecimal of = decimal(example, "of");
        return FewCases.of(
                Unit.PERCENT,
                counted,
                counted,
                of,
                HUNDRED,
                Certainties.of(Unit.PERCENT, counted, counted, of, HUNDRED));
    }

    @Test
    void the_examples_of_chance() throws IOException {
        for (WorkedExample example :
                List.of(WorkedExample.of("beyond-chance", "england"), WorkedExample.of("beyond-chance", "similar"))) {
            Certainty.Between ours = between(Certainties.of(
                    Unit.PERCENT, BigDecimal.ZERO, decimal(example, "counted"), decimal(example, "of"), HUNDRED));
            printed(ours.lower(), example, "lower");
            printed(ours.upper(), example, "upper");
            assertThat(Chance.againstValue(
                                    new Interval(ours.lower(), ours.upper()),
                                    example.number("benchmark"),
                                    polarity(example))
                            .code())
                    .isEqualTo(example.text("verdict"));
        }
    }

    @Test
    void the_examples_of_quarters_and_changes() throws IOException {
        WorkedExample cut = WorkedExample.of("quartiles", "on-a-cut");
        QuartileCuts cuts = QuartileCuts.of(decimals(cut, "figures")).orElseThrow();
        BigDecimal value = decimal(cut, "value");
        assertThat(cuts.band(value, Polarity.LOWER).map(Enum::name)).contains(cut.text("lower is better"));
        assertThat(cuts.band(value, Polarity.HIGHER).map(Enum::name)).contains(cut.text("higher is better"));
        assertThat(cuts.gap(value, Polarity.HIGHER).orElseThrow())
                .isEqualByComparingTo(decimal(cut, "gap where higher is better"));

        WorkedExample change = WorkedExample.of("quartiles", "change");
        var rows = new TreeMap<Period, Optional<BigDecimal>>();
        double[] years = change.numbers("years");
        for (int i = 0; i < years.length; i++) {
            rows.put(
                    new Period.Year(YearType.ACADEMIC, (int) years[i]),
                    Optional.of(decimals(change, "figures").get(i)));
        }
        assertThat(Change.sincePreviousRow(rows).orElseThrow().by())
                .isEqualByComparingTo(decimal(change, "since the row before"));
        assertThat(Change.sincePreviousPeriod(rows)).isEmpty();
        assertThat(change.text("since the year before")).isEqualTo("none");
    }

    @Test
    void the_example_of_standardised_rates() throws IOException {
        WorkedExample example = WorkedExample.of("directly-standardised-rates", "two-bands");
        DirectRate rate = DirectRate.of(
                        example.numbers("events"), example.numbers("people"), example.numbers("weights"))
                .orElseThrow();
        double per = example.number("per");
        printed(rate.rate() * per, example, "rate");
        printed(rate.interval(0.95).lower() * per, example, "lower");
        printed(rate.interval(0.95).upper() * per, example, "upper");
    }

    @Test
    void the_examples_of_funnels() throws IOException {
        WorkedExample funnel = WorkedExample.of("funnel-limits", "funnel");
        Interval limits = Funnel.proportion(funnel.number("average"), funnel.number("of"), Funnel.WARNING)
                .times(100);
        printed(limits.lower(), funnel, "lower");
        printed(limits.upper(), funnel, "upper");
        assertThat(Funnel.place(funnel.number("counted"), funnel.number("of"), funnel.number("average"))
                        .label())
                .isEqualTo(funnel.text("label"));
        WorkedExample one = WorkedExample.of("funnel-limits", "one-event");
        printed(ExactPoisson.of(one.number("events"), Funnel.WARNING).upper(), one, "exact");
        printed(PoissonSearch.of(one.number("events"), Funnel.WARNING).upper(), one, "searched");
    }

    @Test
    void the_examples_of_proposed_targets() throws IOException {
        for (WorkedExample example :
                List.of(WorkedExample.of("proposed-targets", "median"), WorkedExample.of("proposed-targets", "best"))) {
            Proposal proposal = Proposals.of(
                    Neighbouring.standing(decimals(example, "theirs"), decimal(example, "ours"), polarity(example)),
                    Optional.of(decimal(example, "ours")),
                    Goal.parse(example.text("from")).orElseThrow(),
                    polarity(example),
                    1,
                    new Period.Year(YearType.FINANCIAL, 2026),
                    (int) example.number("years"));
            assertThat(proposal)
                    .isInstanceOfSatisfying(
                            Proposal.Path.class,
                            path -> assertThat(path.steps().stream()
                                            .map(step -> step.target().toPlainString())
                                            .collect(Collectors.joining(", ")))
                                    .isEqualTo(example.text("targets")));
        }
    }

    private static Certainty.Between between(Certainty certainty) {
        assertThat(certainty).isInstanceOf(Certainty.Between.class);
        return (Certainty.Between) certainty;
    }

    /** To the digits the page prints. */
    private static void printed(double found, WorkedExample example, String line) {
        BigDecimal printed = decimal(example, line);
        assertThat(BigDecimal.valueOf(found).setScale(printed.scale(), RoundingMode.HALF_UP))
                .as(line)
                .isEqualTo(printed);
    }

    private static Polarity polarity(WorkedExample example) {
        return Polarity.parse(example.text("polarity")).orElseThrow();
    }

    private static BigDecimal decimal(WorkedExample example, String line) {
        return new BigDecimal(example.text(line));
    }

    private static List<BigDecimal> decimals(WorkedExample example, String line) {
        return Arrays.stream(example.text(line).split(", "))
                .map(BigDecimal::new)
                .toList();
    }
}
