package org.waymark.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Polarity;
import org.waymark.observation.Series;
import org.waymark.period.Frequency;
import org.waymark.statistics.AttributeLimits;
import org.waymark.statistics.FalseDiscovery;
import org.waymark.statistics.MannKendall;
import org.waymark.statistics.TheilSen;
import org.waymark.trend.Fingertips;
import org.waymark.trend.ProcessChart;
import org.waymark.trend.ProcessPoint;
import org.waymark.trend.ProcessRules;
import org.waymark.trend.Question;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Trend;
import org.waymark.trend.TrendRules;

/** The worked examples of the pages on direction of travel. */
class TrendPagesTest {

    @Test
    void the_example_of_mann_kendall_and_theil_sen() throws IOException {
        WorkedExample example = WorkedExample.of("theil-sen-mann-kendall", "kent-ehcp");
        double[] figures = example.numbers("figures");
        MannKendall test = MannKendall.of(figures);
        assertThat((double) test.s()).isEqualTo(example.number("S"));
        assertThat(test.variance()).isEqualTo(example.number("variance of S"));
        assertThat(test.z()).isCloseTo(example.number("z"), within(5e-5));
        assertThat(test.normalP()).isCloseTo(example.number("p from z"), within(5e-5));
        assertThat(test.exactP()).isCloseTo(example.number("p exact"), within(5e-5));
        assertThat(TheilSen.slope(positions(figures), figures)).isCloseTo(example.number("slope"), within(5e-4));
    }

    @Test
    void the_example_of_seasonal_kendall() throws IOException {
        WorkedExample example = WorkedExample.of("seasonal-kendall", "quarters");
        Series series = series(example.numbers("figures"));
        var tested = (Trend.Tested) TrendRules.seasonalKendall(series, question(Frequency.QUARTER));
        assertThat(tested.statistics().getFirst().value()).isEqualTo(example.number("S"));
        assertThat(tested.statistics().getLast().value()).isCloseTo(example.number("z"), within(5e-5));
        assertThat(tested.p().orElseThrow()).isCloseTo(example.number("p"), within(5e-6));
        assertThat(tested.slopePerYear().orElseThrow()).isEqualTo(example.number("slope a year"));
        assertThat(tested.code()).isEqualTo(example.text("verdict"));
        assertThat(TrendRules.regression(series, question(Frequency.QUARTER)).code())
                .isEqualTo(example.text("verdict of a straight line"));
    }

    @Test
    void the_example_of_process_limits() throws IOException {
        WorkedExample example = WorkedExample.of("process-limits", "one-wild-figure");
        for (boolean screened : List.of(true, false)) {
            ProcessPoint last = ProcessChart.xmr(
                            series(example.numbers("figures")),
                            Polarity.HIGHER,
                            List.of(),
                            OptionalInt.empty(),
                            screened ? ProcessRules.MAKING_DATA_COUNT : ProcessRules.SPREADSHEET)
                    .last();
            String name = screened ? "screened" : "unscreened";
            assertThat(last.limits().mean()).isCloseTo(example.number("mean"), within(5e-7));
            assertThat(last.limits().lower()).isCloseTo(example.number("lower limit, " + name), within(5e-7));
            assertThat(last.limits().upper()).isCloseTo(example.number("upper limit, " + name), within(5e-7));
        }
    }

    @Test
    void the_example_of_limits_from_parts() throws IOException {
        WorkedExample example = WorkedExample.of("p-u-c-limits", "kent-ehcp");
        double[] of = example.numbers("in time");
        double[] all = example.numbers("plans");
        AttributeLimits plain = AttributeLimits.p(of, all);
        AttributeLimits stretched = AttributeLimits.pPrime(of, all);
        int last = of.length - 1;
        var near = within(5e-5);
        assertThat(plain.centre() * 100).isCloseTo(example.number("mean"), near);
        assertThat(plain.lower(last, 3) * 100).isCloseTo(example.number("lower limit 2024, p"), near);
        assertThat(plain.upper(last, 3) * 100).isCloseTo(example.number("upper limit 2024, p"), near);
        assertThat(stretched.sigma()[last] / plain.sigma()[last]).isCloseTo(example.number("Laney's stretch"), near);
        assertThat(stretched.lower(last, 3) * 100).isCloseTo(example.number("lower limit 2024, p with Laney"), near);
        assertThat(stretched.upper(last, 3) * 100).isCloseTo(example.number("upper limit 2024, p with Laney"), near);
    }

    @Test
    void the_example_of_counts() throws IOException {
        WorkedExample example = WorkedExample.of("p-u-c-limits", "counts");
        AttributeLimits limits = AttributeLimits.c(example.numbers("counts"));
        assertThat(limits.centre()).isEqualTo(example.number("mean"));
        assertThat(limits.lower(0, 3)).isCloseTo(example.number("lower limit"), within(5e-5));
        assertThat(limits.upper(0, 3)).isCloseTo(example.number("upper limit"), within(5e-5));
    }

    @Test
    void the_example_of_fingertips() throws IOException {
        WorkedExample example = WorkedExample.of("fingertips", "kent-ehcp");
        Fingertips.Recent recent = Fingertips.proportion(
                example.numbers("years"),
                example.numbers("in time"),
                example.numbers("plans"),
                Fingertips.Convention.WAYMARK);
        assertThat(recent.chiSquared()).isCloseTo(example.number("chi-squared"), within(5e-5));
        assertThat(recent.slope()).isCloseTo(example.number("slope of the log odds"), within(5e-6));
        assertThat(TrendRules.fingertips(recent, 5, true, question(Frequency.YEAR))
                        .code())
                .isEqualTo(example.text("verdict"));
    }

    @Test
    void the_example_of_previous_and_last_year() throws IOException {
        WorkedExample example = WorkedExample.of("previous-and-last-year", "quarters");
        Series series = series(example.numbers("figures"));
        assertThat(TrendRules.previous(series, question(Frequency.QUARTER)).code())
                .isEqualTo(example.text("previous"));
        assertThat(TrendRules.samePeriodLastYear(series, 4, question(Frequency.QUARTER))
                        .code())
                .isEqualTo(example.text("same period last year"));
    }

    @Test
    void the_example_of_false_discovery() throws IOException {
        WorkedExample example = WorkedExample.of("false-discovery", "fifteen-tests");
        double[] p = example.numbers("p");
        double q = example.number("rate");
        boolean[] survives = FalseDiscovery.survives(p, q);
        assertThat((double)
                        IntStream.range(0, p.length).filter(i -> survives[i]).count())
                .isEqualTo(example.number("survive"));
        assertThat((double) Arrays.stream(p).filter(each -> each < q).count())
                .isEqualTo(example.number("below the level one by one"));
    }

    private static Question question(Frequency frequency) {
        return new Question(Polarity.HIGHER, frequency, TestedOn.SHOWN, 0.05, 6, false);
    }

    private static double[] positions(double[] values) {
        return IntStream.range(0, values.length).asDoubleStream().toArray();
    }

    private static Series series(double... values) {
        return new Series(IntStream.range(0, values.length).asLongStream().toArray(), values);
    }
}
