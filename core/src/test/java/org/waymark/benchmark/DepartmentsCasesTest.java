package org.waymark.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.area.AreaCode;
import org.waymark.area.Group;
import org.waymark.indicator.Polarity;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.reference.Reference;

/** All cases of the Department for Education's local authority interactive tool, every authority and measure of them. */
class DepartmentsCasesTest {
    /** One measure of one year, by authority. */
    private record Year(String measure, String year) {}

    private static final Map<Year, Map<String, BigDecimal>> VALUES = new HashMap<>();
    /** By measure and authority: every row, with a figure or without. */
    private static final Map<String, TreeMap<Period, Optional<BigDecimal>>> ROWS = new HashMap<>();

    private static Map<Year, Map<String, BigDecimal>> values() throws IOException {
        if (VALUES.isEmpty()) {
            for (var row : Reference.rows("benchmark/lait_values.csv")) {
                ROWS.computeIfAbsent(cell(row, "measure") + cell(row, "la_code"), _ -> new TreeMap<>())
                        .put(
                                new Period.Year(YearType.CALENDAR, Integer.parseInt(cell(row, "year"))),
                                Optional.of(cell(row, "value"))
                                        .filter(value -> !value.isEmpty())
                                        .map(BigDecimal::new));
                if (!cell(row, "value").isEmpty()) {
                    VALUES.computeIfAbsent(new Year(cell(row, "measure"), cell(row, "year")), _ -> new HashMap<>())
                            .put(cell(row, "la_code"), new BigDecimal(cell(row, "value")));
                }
            }
        }
        return VALUES;
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static Polarity polarity(Map<String, String> row) {
        return cell(row, "polarity").equals("Low") ? Polarity.LOWER : Polarity.HIGHER;
    }

    private static Map<Year, List<Map<String, String>>> expected() throws IOException {
        return Reference.rows("benchmark/lait_rank_band_neighbours_expected.csv").stream()
                .collect(Collectors.groupingBy(row -> new Year(cell(row, "measure"), cell(row, "year"))));
    }

    @Test
    void ranks_and_bands_of_every_authority() throws IOException {
        int ranked = 0;
        for (var year : expected().entrySet()) {
            List<Map<String, String>> rows = year.getValue();
            List<Optional<BigDecimal>> figures = rows.stream()
                    .map(row -> Optional.of(cell(row, "value"))
                            .filter(value -> !value.isEmpty())
                            .map(BigDecimal::new))
                    .toList();
            Polarity polarity = polarity(rows.getFirst());
            List<Optional<Integer>> ranks = Ranking.of(figures, polarity);
            QuartileCuts cuts = QuartileCuts.of(
                            figures.stream().flatMap(Optional::stream).toList())
                    .orElseThrow();
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                assertThat(ranks.get(i).map(String::valueOf).orElse(""))
                        .as(row.toString())
                        .isEqualTo(cell(row, "rank"));
                assertThat(figures.get(i)
                                .flatMap(value -> cuts.band(value, polarity))
                                .map(Band::name)
                                .orElse(""))
                        .as(row.toString())
                        .isEqualTo(cell(row, "band"));
                ranked += figures.get(i).isPresent() ? 1 : 0;
            }
        }
        assertThat(ranked).isEqualTo(2718);
    }

    @Test
    void neighbour_means_and_medians_of_every_authority() throws IOException {
        Map<String, List<String>> lists = lists("benchmark/statistical_neighbours_2025.csv");
        int checked = 0;
        for (var year : expected().entrySet()) {
            Map<String, BigDecimal> values = values().getOrDefault(year.getKey(), Map.of());
            for (var row : year.getValue()) {
                List<String> neighbours = lists.getOrDefault(cell(row, "la_code"), List.of());
                Standing standing = standing(cell(row, "la_code"), neighbours, values, polarity(row));
                assertThat(standing.members())
                        .as(row.toString())
                        .isEqualTo(cell(row, "sn_n").isEmpty() ? 0 : Integer.parseInt(cell(row, "sn_n")));
                if (standing.members() > 0) {
                    same(standing.mean().orElseThrow(), row, "sn_mean");
                    same(standing.median().orElseThrow(), row, "sn_median");
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(2700);
    }

    /** Decimals enough that the figures are printed to the nine places given. */
    private static final int PLACES_GIVEN = 8;

    private static Standing standing(
            String of, List<String> neighbours, Map<String, BigDecimal> values, Polarity polarity) {
        Group group = group(of, neighbours);
        List<PeerFigure> figures = neighbours.stream()
                .filter(values::containsKey)
                .map(code -> new PeerFigure(area(code), values.getOrDefault(code, BigDecimal.ZERO), null, null))
                .toList();
        return Standings.of(
                group,
                new Period.Year(YearType.CALENDAR, 2024),
                figures,
                Optional.empty(),
                polarity,
                BigDecimal.ONE,
                PLACES_GIVEN);
    }

    private static void same(double found, Map<String, String> row, String column) {
        double expected = Double.parseDouble(cell(row, column));
        assertThat(found).as(column + " of " + row).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
    }

    @Test
    void quartile_cuts_to_the_digits_given() throws IOException {
        for (var row : Reference.rows("benchmark/lait_quartiles_expected.csv")) {
            List<BigDecimal> figures =
                    expected().getOrDefault(new Year(cell(row, "measure"), cell(row, "year")), List.of()).stream()
                            .filter(each -> !cell(each, "value").isEmpty())
                            .map(each -> new BigDecimal(cell(each, "value")))
                            .toList();
            assertThat(figures).hasSize(Integer.parseInt(cell(row, "n_las")));
            QuartileCuts cuts = QuartileCuts.of(figures).orElseThrow();
            assertThat(List.of(cuts.lowest(), cuts.lower(), cuts.middle(), cuts.upper(), cuts.highest()))
                    .as(row.toString())
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(
                            new BigDecimal(cell(row, "q0")),
                            new BigDecimal(cell(row, "q25")),
                            new BigDecimal(cell(row, "q50")),
                            new BigDecimal(cell(row, "q75")),
                            new BigDecimal(cell(row, "q100")));
        }
    }

    @Test
    void change_since_the_row_before_of_every_authority() throws IOException {
        values();
        int checked = 0;
        for (var year : expected().entrySet()) {
            for (var row : year.getValue()) {
                Period now = new Period.Year(
                        YearType.CALENDAR, Integer.parseInt(year.getKey().year()));
                TreeMap<Period, Optional<BigDecimal>> rows =
                        ROWS.getOrDefault(year.getKey().measure() + cell(row, "la_code"), new TreeMap<>());
                Optional<Change> change = Change.sincePreviousRow(rows.headMap(now, true));
                String stated = cell(row, "change_prev_year");
                if (!stated.isEmpty()) {
                    same(change.orElseThrow().by().doubleValue(), row, "change_prev_year");
                    checked++;
                } else {
                    assertThat(change).as(row.toString()).isEmpty();
                }
            }
        }
        assertThat(checked).isGreaterThan(2500);
    }

    @Test
    void unit_cases_of_bands_and_ranks() throws IOException {
        QuartileCuts cuts = QuartileCuts.of(decimals("0|25|50|75|100")).orElseThrow();
        for (var row : Reference.rows("benchmark/lait_unit_cases.csv")) {
            String values = cell(row, "values");
            if (cell(row, "case").equals("rank")) {
                List<Optional<BigDecimal>> figures = Arrays.stream(values.split("\\|", -1))
                        .map(v -> v.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(v)))
                        .toList();
                assertThat(Ranking.of(figures, polarity(row)).stream()
                                .map(rank -> rank.map(String::valueOf).orElse(""))
                                .collect(Collectors.joining("|")))
                        .isEqualTo(cell(row, "expected"));
            } else if (cell(row, "expected").equals("Error")) {
                assertThatThrownBy(() -> cuts.band(new BigDecimal(values), polarity(row)))
                        .hasMessage(values + " lies outside 0 to 100");
            } else if (values.isEmpty()) {
                assertThat(cell(row, "expected")).as("no figure, no band").isEmpty();
            } else {
                assertThat(cuts.band(new BigDecimal(values), polarity(row)).map(Band::name))
                        .as(row.toString())
                        .contains(cell(row, "expected"));
            }
        }
    }

    @Test
    void kents_neighbours_of_2021_and_2025_share_four_of_ten() throws IOException {
        Group then =
                group("886", lists("benchmark/statistical_neighbours_2021.csv").getOrDefault("886", List.of()));
        Group now =
                group("886", lists("benchmark/statistical_neighbours_2025.csv").getOrDefault("886", List.of()));
        assertThat(then.members()).hasSize(10);
        assertThat(now.members()).hasSize(10);
        assertThat(now.shared(then)).isEqualTo(4);
    }

    private static List<BigDecimal> decimals(String text) {
        return Arrays.stream(text.split("\\|")).map(BigDecimal::new).toList();
    }

    private static Map<String, List<String>> lists(String file) throws IOException {
        var lists = new HashMap<String, List<String>>();
        for (var row : Reference.rows(file)) {
            lists.computeIfAbsent(cell(row, "la_code"), _ -> new ArrayList<>()).add(cell(row, "neighbour_la_code"));
        }
        return lists;
    }

    private static AreaCode area(String number) {
        return AreaCode.of("la-" + number);
    }

    private static Group group(String of, List<String> members) {
        return new Group(
                "neighbours",
                "2025",
                area(of),
                members.stream()
                        .map(code -> new Group.Member(area(code), Optional.empty()))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
