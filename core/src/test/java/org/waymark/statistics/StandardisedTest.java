package org.waymark.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.statistics.Cases.asStated;
import static org.waymark.statistics.Cases.column;
import static org.waymark.statistics.Cases.has;
import static org.waymark.statistics.Cases.number;
import static org.waymark.statistics.Cases.same;
import static org.waymark.statistics.Cases.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.reference.Reference;

/** Directly and indirectly standardised rates against PHEindicatormethods' cases. */
class StandardisedTest {
    /** The European standard population of 2013, by five years of age, to 90 and over. */
    private static final double[] EUROPE_2013 = {
        5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000
    };

    /** Its 99.8% limits stand on the scale of another multiplier: left out, its 95% limits checked. */
    private static final List<String> LIMITS_ON_ANOTHER_SCALE = List.of("testdata_1976");

    @Test
    void dobsons_rates() throws IOException {
        int checked = 0;
        for (var row : Reference.rows("ci/phe_DSR_ISR__testresults_DSR.csv")) {
            checked++;
            Optional<DirectRate> found = rate(text(row, "area"));
            if (!has(row, "value")) {
                assertThat(found).as("nine events are suppressed").isEmpty();
                continue;
            }
            DirectRate rate = found.orElseThrow();
            double times = text(row, "statistic").endsWith("per 100000") ? 100_000 : 10_000;
            assertThat(rate.events()).isEqualTo(number(row, "total_count"));
            asStated(rate.rate() * times, row, "value");
            asStated(rate.interval(0.95).lower() * times, row, "lower95_0cl");
            asStated(rate.interval(0.95).upper() * times, row, "upper95_0cl");
            if (!LIMITS_ON_ANOTHER_SCALE.contains(text(row, "area"))) {
                asStated(rate.interval(0.998).lower() * times, row, "lower99_8cl");
                asStated(rate.interval(0.998).upper() * times, row, "upper99_8cl");
            }
        }
        assertThat(checked).isEqualTo(12);
    }

    private static Optional<DirectRate> rate(String area) throws IOException {
        if (area.equals("testdata_1976")) {
            var rows = Reference.rows("ci/phe_DSR_ISR__testdata_1976.csv");
            return DirectRate.of(column(rows, "count"), column(rows, "pop"), column(rows, "esp1976"));
        }
        if (!area.startsWith("testdata_nonind")) {
            var rows = of(area, "ci/phe_DSR_ISR__testdata_multiarea.csv");
            return DirectRate.of(column(rows, "count"), column(rows, "pop"), EUROPE_2013);
        }
        var rows = of(area, "ci/phe_DSR_ISR__testdata_nonindepe.csv");
        var squares = new double[rows.size()];
        for (int times = 1; times <= 4; times++) {
            double[] people = column(rows, "f" + times);
            for (int i = 0; i < squares.length; i++) {
                squares[i] += people[i] * times * times;
            }
        }
        return DirectRate.of(column(rows, "count"), squares, column(rows, "pop"), EUROPE_2013);
    }

    @Test
    void indirectly_standardised_rates_and_ratios() throws IOException {
        int checked = 0;
        for (var row : Reference.rows("ci/phe_DSR_ISR__testresults_ISR.csv")) {
            checked++;
            IndirectRate found = indirect(text(row, "area"), number(row, "observed"));
            same(found.expected(), row, "expected");
            boolean ratio = !has(row, "ref_rate");
            String statistic = text(row, "statistic");
            double per = Double.parseDouble(statistic.substring(statistic.lastIndexOf(' ') + 1));
            double times = ratio ? per : per * found.referenceRate();
            if (!ratio) {
                same(found.referenceRate() * per, row, "ref_rate");
                same(found.rate() * per, row, "value");
            }
            same(found.ratio() * times, row, "value");
            same(found.ratioInterval(0.95).times(times).lower(), row, "lower95_0cl");
            same(found.ratioInterval(0.95).times(times).upper(), row, "upper95_0cl");
            if (has(row, "lower99_8cl")) {
                same(found.ratioInterval(0.998).times(times).lower(), row, "lower99_8cl");
                same(found.ratioInterval(0.998).times(times).upper(), row, "upper99_8cl");
            }
        }
        assertThat(checked).isEqualTo(16);
    }

    /** Area1 of the cases is the big area without people in the band 5-9; Area2 the small one. */
    private static IndirectRate indirect(String area, double observed) throws IOException {
        String name = area.equals("Area1") ? "testdata_big" : area.equals("Area2") ? "testdata_small" : area;
        var rows = of(name, "ci/phe_DSR_ISR__testdata_multiarea_isr.csv");
        var reference = Reference.rows("ci/phe_DSR_ISR__refdata.csv");
        double[] people = column(rows, "pop");
        if (area.equals("Area1")) {
            people[1] = 0;
        }
        return IndirectRate.of(observed, people, column(reference, "refcount"), column(reference, "refpop"));
    }

    private static List<Map<String, String>> of(String area, String file) throws IOException {
        return Reference.rows(file).stream()
                .filter(row -> text(row, "area").equals(area))
                .toList();
    }
}
