package org.waymark.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.observation.Observation;

/** The tables of invented people: whole in every direction, about the same people, and small enough that some must be hidden. */
class SmallCountsTest {
    private static final String AREA = "area";
    private static final Map<String, Integer> MEMBERS =
            Map.of(AREA, 12, "phase", 4, "need", 5, "care-leaver-origin", 2);

    /** One figure's place in its table: the county's whole is the cell that says nothing. */
    private record Cell(String indicator, String period, Map<String, String> of) {
        static Cell of(Observation o) {
            var of = new TreeMap<String, String>();
            o.key().cohort().members().forEach((dimension, member) -> of.put(dimension, member.toString()));
            if (!o.key().area().value().equals("E10000016")) {
                of.put(AREA, o.key().area().value());
            }
            return new Cell(o.key().indicator().value(), o.key().period().toString(), of);
        }

        Cell without(String dimension) {
            var wider = new TreeMap<>(of);
            wider.remove(dimension);
            return new Cell(indicator, period, wider);
        }
    }

    private static final Map<Cell, Observation> HELD = held();

    @ParameterizedTest(name = "{0}: {1} sums")
    @CsvSource({
        // Twelve quarters: of the districts 1 + 4 + 5 + 20, of the phases 13 x (1 + 5), of the needs 13 x (1 + 4).
        "new-ehc-plans, 2076",
        // Fifteen quarters: of the districts 1 + 4, of the phases 13.
        "new-ehc-plans-in-time, 270",
        "permanent-exclusions-number, 216",
        // Twelve quarters of districts 1 + 2 and of origins 13; nine before them of origins alone.
        "care-leavers-eet-quarter, 201",
        "care-leavers-in-touch, 192",
        "care-leavers-suitable-homes, 192",
        "missing-from-care-again, 27"
    })
    void every_margin_is_the_sum_of_its_parts(String indicator, int sums) {
        Map<Map.Entry<Cell, String>, List<Observation>> parts = new HashMap<>();
        of(indicator)
                .forEach(o -> Cell.of(o)
                        .of()
                        .keySet()
                        .forEach(dimension -> parts.computeIfAbsent(
                                        Map.entry(Cell.of(o).without(dimension), dimension), _ -> new ArrayList<>())
                                .add(o)));
        assertThat(parts).hasSize(sums);
        parts.forEach((sum, of) -> {
            Observation whole = HELD.get(sum.getKey());
            assertThat(whole).as(sum.toString()).isNotNull();
            assertThat(of).as(sum.toString()).hasSize(MEMBERS.getOrDefault(sum.getValue(), 0));
            assertThat(sum(of.stream().map(SmallCountsTest::top)))
                    .as(sum.toString())
                    .isEqualByComparingTo(top(whole));
            assertThat(sum(of.stream().flatMap(each -> bottom(each).stream())))
                    .as(sum.toString())
                    .isEqualByComparingTo(bottom(whole).orElse(BigDecimal.ZERO));
        });
    }

    @ParameterizedTest(name = "{0} are the same people as of {1}, in {2} cells")
    @CsvSource({
        "new-ehc-plans-in-time, new-ehc-plans, 783",
        "care-leavers-in-touch, care-leavers-eet-quarter, 468",
        "care-leavers-suitable-homes, care-leavers-eet-quarter, 468"
    })
    void measures_of_the_same_people_agree_how_many_there_are(String indicator, String other, int cells) {
        int shared = 0;
        for (Observation one : of(indicator)) {
            Cell cell = Cell.of(one);
            Observation two = HELD.get(new Cell(other, cell.period(), cell.of()));
            if (two != null) {
                shared++;
                assertThat(bottom(one).orElseThrow())
                        .as(cell.toString())
                        .isEqualByComparingTo(bottom(two).orElse(top(two)));
            }
        }
        assertThat(shared).isEqualTo(cells);
    }

    @Test
    void more_cells_of_new_plans_hold_one_to_five_children_than_do_not_and_some_hold_none() {
        List<BigDecimal> finest = of("new-ehc-plans").stream()
                .filter(o -> Cell.of(o).of().size() == 3)
                .map(SmallCountsTest::top)
                .toList();
        assertThat(finest).hasSize(12 * 240);
        assertThat(finest.stream().filter(SmallCountsTest::few).count()).isGreaterThan(finest.size() / 2);
        assertThat(finest.stream().filter(count -> count.signum() == 0).count()).isGreaterThan(100);
    }

    @Test
    void small_districts_have_two_to_ten_care_leavers_who_arrived_alone() {
        for (String district : List.of("E07000107", "E07000111", "E07000115", "E07000116")) {
            assertThat(of("care-leavers-in-touch").stream()
                            .filter(o -> o.key().area().value().equals(district)
                                    && o.key().cohort().toString().equals("care-leaver-origin:uasc"))
                            .map(o -> bottom(o).orElseThrow().intValueExact()))
                    .as(district)
                    .hasSize(12)
                    .allMatch(count -> count >= 2 && count <= 10);
        }
    }

    @Test
    void every_figure_of_the_council_as_a_whole_can_be_shown() {
        assertThat(HELD.entrySet().stream()
                        .filter(each -> each.getKey().of().isEmpty())
                        .filter(each -> few(top(each.getValue()))
                                || bottom(each.getValue())
                                        .filter(of -> few(of) || few(of.subtract(top(each.getValue()))))
                                        .isPresent())
                        .map(Map.Entry::getKey)
                        .toList())
                .isEmpty();
    }

    @Test
    void every_one_of_them_says_that_it_is_illustrative() {
        assertThat(HELD.values())
                .filteredOn(o -> o.provenance().file().endsWith("children-people.csv"))
                .hasSizeBetween(7_000, 12_000)
                .allMatch(o -> o.source().startsWith("Illustrative"));
    }

    private static boolean few(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(6)) < 0;
    }

    private static BigDecimal top(Observation o) {
        return Objects.requireNonNull(o.hasParts() ? o.numerator() : o.value());
    }

    private static Optional<BigDecimal> bottom(Observation o) {
        @Nullable BigDecimal denominator = o.denominator();
        return Optional.ofNullable(denominator);
    }

    private static BigDecimal sum(Stream<BigDecimal> parts) {
        return parts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Observation> of(String indicator) {
        return HELD.entrySet().stream()
                .filter(each -> each.getKey().indicator().equals(indicator))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Every figure of the indicators that have such a table. */
    private static Map<Cell, Observation> held() {
        var all = new ArrayList<Observation>();
        Example.read(Example.folder(), all);
        List<String> tabled = all.stream()
                .filter(o -> o.provenance().file().endsWith("children-people.csv"))
                .map(o -> o.key().indicator().value())
                .distinct()
                .toList();
        var held = new HashMap<Cell, Observation>();
        all.stream().filter(o -> tabled.contains(o.key().indicator().value())).forEach(o -> held.put(Cell.of(o), o));
        return held;
    }
}
