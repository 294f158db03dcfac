package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.area.Area;
import org.waymark.area.Gazetteer;
import org.waymark.cohort.Cohort;
import org.waymark.confidentiality.Dominance;
import org.waymark.confidentiality.Protection;
import org.waymark.confidentiality.Rules;
import org.waymark.indicator.Basis;
import org.waymark.indicator.IndicatorCode;
import org.waymark.methods.WorkedExample;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Provenance;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Unit;

/** The worked examples of the page on disclosure control. */
class DisclosurePageTest {
    private static final IndicatorCode PLANS = IndicatorCode.of("plans");
    private static final Need FEW = new Need.Small(1, 5, 1);

    private static List<String> words(WorkedExample example, String line) {
        return Stream.of(example.text(line).split(", "))
                .filter(word -> !word.equals("none"))
                .toList();
    }

    @Test
    void the_table_by_place_and_gender() throws IOException {
        WorkedExample example = WorkedExample.of("disclosure", "counts");
        List<String> across = words(example, "columns");
        List<String> down = words(example, "rows");
        var values = new double[down.size()][];
        var needs = new @Nullable Need[down.size()][across.size()];
        for (int r = 0; r < values.length; r++) {
            values[r] = example.numbers(down.get(r));
            for (int c = 0; c < across.size(); c++) {
                needs[r][c] = values[r][c] < 6 ? FEW : null;
            }
        }
        var grid = new Grid(values, needs, false);
        assertThat(hidden(grid, down, across)).containsExactlyElementsOf(words(example, "small"));
        assertThat(grid.cost(grid.protect())).isEqualTo(example.number("cost"));
        assertThat(hidden(grid, down, across)).containsExactlyInAnyOrderElementsOf(words(example, "hidden in the end"));
        assertThat(grid.range(0, 1)).containsExactly(example.numbers("may be from, to"), within(1e-6));
        assertThat(grid.safe()).isTrue();
        // Of every pattern of the eight cells none that is safe costs less.
        assertThat(least(values, needs)).isEqualTo(example.number("cost"));
    }

    private static List<String> hidden(Grid grid, List<String> down, List<String> across) {
        var names = new ArrayList<String>();
        for (int r = 0; r < down.size(); r++) {
            for (int c = 0; c < across.size(); c++) {
                if (grid.hidden(r, c)) {
                    names.add(down.get(r) + " " + across.get(c));
                }
            }
        }
        return names;
    }

    private static double least(double[][] values, @Nullable Need[][] needs) {
        int across = values[0].length;
        double least = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 1 << values.length * across; set++) {
            var grid = new Grid(values, needs, false);
            double cost = 0;
            for (int i = 0; i < values.length * across; i++) {
                if ((set >> i & 1) == 1 && needs[i / across][i % across] == null) {
                    grid.hide(i / across, i % across);
                    cost += values[i / across][i % across];
                }
            }
            least = cost < least && grid.safe() ? cost : least;
        }
        return least;
    }

    @Test
    void percentages_by_their_parts() throws IOException {
        WorkedExample example = WorkedExample.of("disclosure", "percentages");
        var rows = new ArrayList<Observation>();
        Period quarter = Period.parse("FY2022-23-Q1").orElseThrow();
        for (String each : words(example, "figures")) {
            String[] parts = each.split(" of ");
            rows.add(row(quarter, null, parts[0], parts[1], quarter.end()));
            quarter = quarter.next();
        }
        Mask mask = mask(rows, Unit.PERCENT, Basis.PERIOD);
        assertThat(rows.stream().map(row -> said(mask, row)).toList()).isEqualTo(words(example, "each is"));
    }

    @Test
    void a_year_to_date_as_it_came_to_be_known() throws IOException {
        WorkedExample example = WorkedExample.of("disclosure", "to-date");
        var rows = new ArrayList<Observation>();
        Period quarter = Period.parse("FY2022-23-Q1").orElseThrow();
        for (String each : words(example, "to date")) {
            rows.add(row(quarter, each, null, null, quarter.end().plusDays(20)));
            quarter = quarter.next();
        }
        Mask mask = mask(rows, Unit.COUNT, Basis.YEAR_TO_DATE);
        assertThat(rows.stream().map(row -> said(mask, row)).toList()).isEqualTo(words(example, "each is"));
        for (int known = 1; known <= rows.size(); known++) {
            Mask then = mask(rows.subList(0, known), Unit.COUNT, Basis.YEAR_TO_DATE);
            assertThat(rows.stream().limit(known).map(row -> said(then, row)).toList())
                    .isEqualTo(words(example, "each is").subList(0, known));
        }
    }

    private static String said(Mask mask, Observation row) {
        return mask.why(row).map(Hidden::code).orElse("shown");
    }

    private static Observation row(
            Period period,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator,
            LocalDate day) {
        return new Observation(
                new ObservationKey(PLANS, Council.COUNTY, Cohort.ALL, period),
                value == null ? null : new BigDecimal(value),
                numerator == null ? null : new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                Status.FINAL,
                null,
                day.atStartOfDay(),
                "",
                "",
                new Provenance("observations.csv", 2));
    }

    private static Mask mask(List<Observation> rows, Unit unit, Basis basis) {
        var county = new Area(
                Council.COUNTY,
                "County",
                "County",
                "county",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        var structure = new Structure(
                Gazetteer.of(List.of(county), List.of()),
                List.of(),
                Map.of(PLANS, Council.indicator(PLANS, unit, basis, "")),
                Set.of(Council.COUNTY));
        return Mask.of(rows, structure, Rules.of(List.of()));
    }

    @Test
    void counts_rounded_to_five() throws IOException {
        rounded(WorkedExample.of("disclosure", "rounding-5"));
    }

    @Test
    void counts_rounded_to_three() throws IOException {
        rounded(WorkedExample.of("disclosure", "rounding-3"));
    }

    private static void rounded(WorkedExample example) {
        int base = (int) example.number("base");
        var hidden = new ArrayList<String>();
        for (int i = 0; i < example.numbers("counts").length; i++) {
            double count = example.numbers("counts")[i];
            assertThat(Rounding.round(BigDecimal.valueOf(count), base).doubleValue())
                    .isEqualTo(example.numbers("rounded")[i]);
            assertThat(Rounding.least(count, base)).isEqualTo(example.numbers("at least")[i]);
            assertThat(Rounding.most(count, base)).isEqualTo(example.numbers("at most")[i]);
            if (Protection.PRODUCT.isSmall((long) count)
                    && !FEW.safe(Rounding.least(count, base), Rounding.most(count, base))) {
                hidden.add(String.valueOf((int) count));
            }
        }
        assertThat(hidden).isEqualTo(words(example, "hidden all the same"));
    }

    @Test
    void a_sum_of_money_that_two_dominate() throws IOException {
        WorkedExample example = WorkedExample.of("disclosure", "dominance");
        List<BigDecimal> contributions = Arrays.stream(example.numbers("contributions"))
                .mapToObj(BigDecimal::valueOf)
                .toList();
        var sum = BigDecimal.valueOf(example.number("sum"));
        var spared = new ArrayList<String>();
        for (String rule : words(example, "rules")) {
            var test = Dominance.parse(rule).orElseThrow();
            Need need = Sensitivity.dominated(by(test), sum, _ -> contributions);
            if (need == null) {
                spared.add(rule);
            } else {
                assertThat(need).isInstanceOfSatisfying(Need.Apart.class, apart -> {
                    assertThat(new double[] {apart.low(), apart.high()})
                            .containsExactly(example.numbers(rule.replace(':', '-') + " no closer than"), within(5e-4));
                });
            }
        }
        assertThat(spared).isEqualTo(words(example, "shown by"));
    }

    private static Protection by(Dominance test) {
        return new Protection(
                6, true, Optional.empty(), List.of(new Protection.Concentration("provider", test)), true, 1, 50, false);
    }

    @Test
    void two_who_are_alone() throws IOException {
        WorkedExample example = WorkedExample.of("disclosure", "singletons");
        for (boolean singletons : new boolean[] {false, true}) {
            var web = new Web();
            Map<Integer, String> names = new TreeMap<>();
            double[] counts = example.numbers("counts");
            int[] amounts = new int[counts.length];
            for (int i = 0; i < counts.length; i++) {
                boolean small = counts[i] < 6;
                amounts[i] = web.amount(counts[i], small ? FEW : null, singletons && counts[i] == 1);
                int cell = web.cell(counts[i], amounts[i]);
                names.put(cell, String.valueOf((int) counts[i]));
                if (small) {
                    web.settle(cell, Web.State.HIDDEN);
                }
            }
            int total = web.amount(example.number("total"), null, false);
            web.settle(web.cell(example.number("total"), total), Web.State.SHOWN);
            web.sum(total, amounts);
            var more = Protecting.protect(web, Arrays.stream(amounts).boxed().toList()).hidden().keySet().stream()
                    .map(names::get)
                    .collect(Collectors.toList());
            assertThat(more).isEqualTo(words(example, "also hidden, singletons " + (singletons ? "yes" : "no")));
        }
    }
}
