package org.waymark.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.indicator.Polarity;
import org.waymark.observation.Series;
import org.waymark.reference.Reference;

/** Process charts against NHSRplotthedots, nhspy-plotthedots and PowerBI-SPC, every case. */
class ProcessReferenceTest {

    @Test
    void limits_agree_with_both_plot_the_dots_packages() throws Exception {
        int checked = 0;
        for (var row : Reference.rows("spc/xmr_limits.csv")) {
            ProcessRules rules = row.getOrDefault("screen_outliers", "").equals("true")
                    ? ProcessRules.MAKING_DATA_COUNT
                    : ProcessRules.SPREADSHEET;
            double[] values = numbers(row.getOrDefault("values", ""));
            String fixed = row.getOrDefault("fix_after_n", "");
            ProcessLimits limits =
                    ProcessLimits.xmr(fixed.isEmpty() ? values : Arrays.copyOf(values, Integer.parseInt(fixed)), rules);
            var near = within(number(row, "abs_tolerance"));
            String name = row.get("case");
            assertThat(limits.mean()).as(name).isCloseTo(number(row, "mean"), near);
            assertThat(limits.lower()).as(name).isCloseTo(number(row, "lpl"), near);
            assertThat(limits.upper()).as(name).isCloseTo(number(row, "upl"), near);
            if (!row.getOrDefault("nlpl", "").isEmpty()) {
                assertThat(limits.nearLower()).as(name).isCloseTo(number(row, "nlpl"), near);
                assertThat(limits.nearUpper()).as(name).isCloseTo(number(row, "nupl"), near);
            }
            checked++;
        }
        assertThat(checked).isEqualTo(17);
    }

    @Test
    void the_first_sample_of_nhspy_has_its_points_outside_and_close() throws Exception {
        ProcessLimits limits = ProcessLimits.xmr(new double[] {1, 2, 3}, ProcessRules.NHSPY);
        assertThat(limits.close(4)).isTrue();
        assertThat(IntStream.rangeClosed(5, 8)).allMatch(limits::outside);
    }

    @Test
    void signals_agree_with_nhsr_plot_the_dots() throws Exception {
        int checked = 0;
        for (var row : Reference.rows("spc/nhsr_rule_vectors.csv")) {
            int[] input = integers(row.getOrDefault("input", ""));
            int[] sides = integers(row.getOrDefault("relative_to_mean", ""));
            int[] found = switch (row.getOrDefault("rule", "")) {
                // Upstream marks the seventh point and those after it, then spreads the mark back.
                case "seven_one_side" -> seventh(ProcessSignals.shift(input, 7), run -> input[run]);
                case "seven_trend" -> {
                    double[] values = Arrays.stream(input).asDoubleStream().toArray();
                    yield ends(ProcessSignals.trend(values, 7), values);
                }
                case "spread_back_seven" -> spread(input);
                case "two_in_three" -> bits(ProcessSignals.twoInThree(flags(input), sides));
                case "part_of_two_in_three" -> bits(ProcessSignals.closeInThree(flags(input), sides));
                default -> throw new AssertionError("a rule without a test: " + row.get("rule"));
            };
            assertThat(found).as(row.toString()).isEqualTo(integers(row.getOrDefault("expected", "")));
            checked++;
        }
        assertThat(checked).isEqualTo(31);
    }

    @Test
    void signals_agree_with_power_bi_spc() throws Exception {
        int checked = 0;
        for (var row : Reference.rows("spc/powerbi_spc_rule_vectors.csv")) {
            double[] values = numbers(row.getOrDefault("values", ""));
            Map<String, String> params = params(row.getOrDefault("params", ""));
            int[] found = switch (row.getOrDefault("rule", "")) {
                case "astronomical" -> ProcessSignals.outside(values, limits(params, "ll99", "ul99"));
                case "shift" -> {
                    double[] targets = numbers(params.getOrDefault("targets", ""));
                    int[] sides = IntStream.range(0, values.length)
                            .map(i -> (int) Math.signum(values[i] - targets[i]))
                            .toArray();
                    yield ProcessSignals.shift(sides, n(params));
                }
                case "trend" -> ProcessSignals.trend(values, n(params));
                case "twoInThree" -> {
                    int[] beyond = ProcessSignals.outside(values, limits(params, "ll95", "ul95"));
                    yield ProcessSignals.beyondInThree(
                            beyond, params.getOrDefault("highlight_series", "").equals("True"));
                }
                default -> throw new AssertionError("a rule without a test: " + row.get("rule"));
            };
            assertThat(Arrays.stream(found)
                            .mapToObj(way -> way > 0 ? "upper" : way < 0 ? "lower" : "none")
                            .toList())
                    .as(row.toString())
                    .isEqualTo(words(row.getOrDefault("expected", "")));
            checked++;
        }
        assertThat(checked).isEqualTo(58);
    }

    @Test
    void charts_of_nhs_trusts_agree_with_nhsr_plot_the_dots_point_by_point() throws Exception {
        Map<String, List<Map<String, String>>> cases = new LinkedHashMap<>();
        for (var row : Reference.rows("spc/nhsr_run_ae_expected.csv")) {
            cases.computeIfAbsent(row.getOrDefault("case", ""), _ -> new ArrayList<>())
                    .add(row);
        }
        int checked = 0;
        for (var each : cases.entrySet()) {
            String name = each.getKey();
            List<Map<String, String>> rows = each.getValue();
            Polarity polarity = name.contains("increase")
                    ? Polarity.HIGHER
                    : name.contains("decrease") ? Polarity.LOWER : Polarity.NONE;
            var fresh = new ArrayList<Integer>();
            for (int i = 1; i < rows.size(); i++) {
                if (!rows.get(i)
                        .getOrDefault("rebase_group", "")
                        .equals(rows.get(i - 1).getOrDefault("rebase_group", ""))) {
                    fresh.add(i);
                }
            }
            ProcessChart chart = ProcessChart.xmr(
                    new Series(
                            rows.stream()
                                    .mapToLong(row -> month(row.getOrDefault("x", "")))
                                    .toArray(),
                            rows.stream().mapToDouble(row -> number(row, "y")).toArray()),
                    polarity,
                    fresh,
                    name.contains("fix after 12") ? OptionalInt.of(12) : OptionalInt.empty(),
                    name.contains("no screen") ? ProcessRules.SPREADSHEET : ProcessRules.MAKING_DATA_COUNT);
            for (int i = 0; i < rows.size(); i++) {
                Map<String, String> row = rows.get(i);
                ProcessPoint point = chart.points().get(i);
                String as = name + " " + row.get("x");
                assertThat(point.limits().mean()).as(as).isCloseTo(number(row, "mean_col"), near(row, "mean_col"));
                assertThat(point.limits().lower()).as(as).isCloseTo(number(row, "lpl"), near(row, "lpl"));
                assertThat(point.limits().upper()).as(as).isCloseTo(number(row, "upl"), near(row, "upl"));
                assertThat(point.limits().outside(point.value())).as(as).isEqualTo(flag(row, "outside_limits"));
                assertThat(point.limits().close(point.value())).as(as).isEqualTo(flag(row, "close_to_limits"));
                assertThat((double) point.limits().side(point.value()))
                        .as(as)
                        .isEqualTo(number(row, "relative_to_mean"));
                assertThat(point.group()).as(as).isEqualTo((int) number(row, "rebase_group"));
                assertThat(label(point.cause())).as(as).isEqualTo(row.get("special_cause_type"));
                assertThat(label(point.type())).as(as).isEqualTo(row.get("point_type"));
                String target = row.getOrDefault("target", "");
                if (!target.isEmpty()) {
                    assertThat(chart.assurance(Double.parseDouble(target), polarity)
                                    .map(ProcessReferenceTest::label))
                            .as(as)
                            .contains(Objects.requireNonNull(row.get("assurance_type_last")));
                }
                checked++;
            }
        }
        assertThat(checked).isEqualTo(1_320);
    }

    @Test
    void the_expected_points_are_those_of_the_published_attendances() throws Exception {
        Map<String, Integer> breaches = new LinkedHashMap<>();
        for (var row : Reference.rows("spc/ae_attendances.csv")) {
            if (row.getOrDefault("type", "").equals("1")) {
                breaches.put(row.get("org_code") + " " + row.get("period"), (int) number(row, "breaches"));
            }
        }
        int checked = 0;
        for (var row : Reference.rows("spc/nhsr_run_ae_expected.csv")) {
            String name = row.getOrDefault("case", "");
            if (name.contains("breaches")) {
                assertThat((double) Objects.requireNonNull(breaches.get(name.substring(0, 3) + " " + row.get("x"))))
                        .isEqualTo(number(row, "y"));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(900);
    }

    @Test
    void assurance_agrees_with_both_peers() throws Exception {
        int checked = 0;
        for (var row : Reference.rows("spc/assurance.csv")) {
            Optional<String> found = Assurance.of(
                            number(row, "target"), number(row, "lpl"), number(row, "upl"), polarity(row))
                    .map(ProcessReferenceTest::label);
            assertThat(found.orElse("NA")).as(row.toString()).isEqualTo(row.get("expected"));
            checked++;
        }
        assertThat(checked).isEqualTo(20);
    }

    @Test
    void what_a_side_means_agrees_with_power_bi_spc() throws Exception {
        int checked = 0;
        for (var row : Reference.rows("spc/flag_direction.csv")) {
            int way = switch (row.getOrDefault("side", "")) {
                case "upper" -> 1;
                case "lower" -> -1;
                default -> 0;
            };
            String found = switch (PointType.of(way, polarity(row))) {
                case COMMON_CAUSE -> "none";
                case IMPROVEMENT -> "improvement";
                case CONCERN -> "deterioration";
                case HIGH -> "neutral_high";
                case LOW -> "neutral_low";
            };
            assertThat(found).as(row.toString()).isEqualTo(row.get("expected"));
            checked++;
        }
        assertThat(checked).isEqualTo(7);
    }

    private static String label(SpecialCause cause) {
        return switch (cause) {
            case ABOVE_LIMIT -> "Above UCL";
            case BELOW_LIMIT -> "Below LCL";
            case RISING -> "7 Point Trend (Increasing)";
            case FALLING -> "7 Point Trend (Decreasing)";
            case TWO_IN_THREE_ABOVE -> "2 in 3 Above CL";
            case TWO_IN_THREE_BELOW -> "2 in 3 Below CL";
            case SHIFT_ABOVE -> "7 Points Above CL";
            case SHIFT_BELOW -> "7 Points Below CL";
            case ON_THE_MEAN, NONE -> "Common Cause";
        };
    }

    private static String label(PointType type) {
        return switch (type) {
            case COMMON_CAUSE -> "common_cause";
            case IMPROVEMENT -> "special_cause_improvement";
            case CONCERN -> "special_cause_concern";
            case HIGH -> "special_cause_neutral_high";
            case LOW -> "special_cause_neutral_low";
        };
    }

    private static String label(Assurance assurance) {
        return switch (assurance) {
            case CONSISTENTLY_PASSES -> "consistent_pass";
            case CONSISTENTLY_FAILS -> "consistent_fail";
            case INCONSISTENT -> "inconsistent";
        };
    }

    private static Polarity polarity(Map<String, String> row) {
        return switch (row.getOrDefault("improvement_direction", "")) {
            case "increase" -> Polarity.HIGHER;
            case "decrease" -> Polarity.LOWER;
            default -> Polarity.NONE;
        };
    }

    /** The points of each run from its seventh on. */
    private static int[] seventh(int[] signal, java.util.function.IntUnaryOperator way) {
        var ends = new int[signal.length];
        int run = 0;
        for (int i = 0; i < signal.length; i++) {
            run = i > 0 && way.applyAsInt(i) == way.applyAsInt(i - 1) ? run + 1 : 1;
            ends[i] = run >= 7 ? Math.abs(signal[i]) : 0;
        }
        return ends;
    }

    private static int[] ends(int[] signal, double[] values) {
        var ends = new int[signal.length];
        int steps = 0;
        double way = 0;
        for (int i = 1; i < signal.length; i++) {
            double step = Math.signum(values[i] - values[i - 1]);
            steps = step != 0 && step == way ? steps + 1 : 1;
            way = step;
            ends[i] = steps >= 6 && step != 0 ? signal[i] == 0 ? 99 : (int) step : 0;
        }
        return ends;
    }

    /** A mark on the seventh point of a run, as the run that our signal marks whole. */
    private static int[] spread(int[] seventh) {
        var sides = new int[seventh.length];
        for (int i = 0; i < seventh.length; i++) {
            if (seventh[i] != 0) {
                Arrays.fill(sides, i - 6, i + 1, seventh[i]);
            }
        }
        return Arrays.stream(ProcessSignals.shift(sides, 7)).map(Math::abs).toArray();
    }

    private static ProcessLimits[] limits(Map<String, String> params, String lower, String upper) {
        double[] lowers = numbers(params.getOrDefault(lower, ""));
        double[] uppers = numbers(params.getOrDefault(upper, ""));
        return IntStream.range(0, lowers.length)
                .mapToObj(i -> new ProcessLimits(Double.NaN, lowers[i], uppers[i], lowers[i], uppers[i]))
                .toArray(ProcessLimits[]::new);
    }

    private static int n(Map<String, String> params) {
        return Integer.parseInt(params.getOrDefault("n", ""));
    }

    private static Map<String, String> params(String text) {
        var params = new LinkedHashMap<String, String>();
        for (String each : text.split(";")) {
            params.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return params;
    }

    private static long month(String day) {
        LocalDate date = LocalDate.parse(day);
        return date.getYear() * 12L + date.getMonthValue() - 1;
    }

    private static org.assertj.core.data.Offset<Double> near(Map<String, String> row, String column) {
        // Twelve significant digits are stated.
        return within(Math.max(1e-11 * Math.abs(number(row, column)), 1e-12));
    }

    private static boolean flag(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").equals("TRUE");
    }

    private static boolean[] flags(int[] bits) {
        var flags = new boolean[bits.length];
        for (int i = 0; i < bits.length; i++) {
            flags[i] = bits[i] == 1;
        }
        return flags;
    }

    private static int[] bits(boolean[] flags) {
        return IntStream.range(0, flags.length).map(i -> flags[i] ? 1 : 0).toArray();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    private static int[] integers(String text) {
        return Stream.of(text.split("\\|"))
                .filter(each -> !each.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static double[] numbers(String text) {
        return words(text).stream().mapToDouble(Double::parseDouble).toArray();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }
}
