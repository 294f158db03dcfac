package org.waymark.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.report.Block;
import org.waymark.report.Report;
import org.waymark.report.View;
import org.waymark.report.Writing;

/** What the pages about one indicator alone show besides its line, and what they say. */
class WiderTest {
    private static final Scale PERCENT = new Scale(Unit.PERCENT, "", Decimals.of(1));

    private static Shire quarters(String... values) {
        Shire shire = new Shire().indicator("timely", d -> d.decimals = 1);
        Period period = Shire.Q1.plus(1 - values.length);
        for (String value : values) {
            if (!value.equals("-")) {
                shire.figure("timely", period.toString(), value);
            }
            period = period.next();
        }
        return shire;
    }

    private static Wider wider(Shire shire) {
        return shire.scorecard().lines().getFirst().further().wider();
    }

    private static String figures(List<Point> points) {
        return points.stream().map(point -> PERCENT.print(point.figure())).collect(Collectors.joining(" "));
    }

    private static List<String> views(Shire shire) {
        return report(shire).looks("timely").views().stream().map(View::id).toList();
    }

    private static Report report(Shire shire) {
        return Writing.of(shire.scorecard());
    }

    private static String said(Shire shire, String view) {
        return report(shire).looks("timely").views().stream()
                .filter(each -> each.id().equals(view))
                .flatMap(each -> each.blocks().stream())
                .map(block -> switch (block) {
                    case Block.Paragraph paragraph -> paragraph.text();
                    case Block.Picture picture -> picture.chart().description().text();
                    case Block.Table table ->
                        table.rows().stream()
                                .map(row ->
                                        row.stream().map(cell -> cell.text()).collect(Collectors.joining(" | ")))
                                .collect(Collectors.joining("\n"));
                    default -> "";
                })
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        one figure               ; 50                                    ; definition figures
        two figures of a year    ; 50 51                                 ; years definition figures
        a gap between two years  ; 50 - - - 51                           ; years definition figures
        constant                 ; 50 50 50 50 50 50 50 50 50            ; years definition figures
        seven                    ; 50 51 49 52 50 51 49                  ; years definition figures
        eight                    ; 50 51 49 52 50 51 49 52               ; limits years definition figures
        """)
    void a_view_with_nothing_to_show_is_left_out(String what, String values, String ids) {
        assertThat(String.join(" ", views(quarters(values.split(" ")))))
                .as(what)
                .isEqualTo(ids);
    }

    @Test
    void nothing_held_leaves_the_definition() {
        assertThat(views(new Shire().indicator("timely", _ -> {}))).containsExactly("definition");
    }

    @Test
    void the_history_goes_back_before_the_window_with_gaps() {
        String[] values = new String[20];
        java.util.Arrays.fill(values, "50");
        values[3] = "-";
        Shire shire = quarters(values);
        assertThat(wider(shire).history()).hasSize(20);
        assertThat(figures(wider(shire).history())).startsWith("50.0% 50.0% 50.0% – 50.0%");
        assertThat(shire.scorecard().lines().getFirst().series()).hasSizeLessThan(20);
    }

    @Test
    void a_measure_made_of_its_quarters_is_had_over_each_span() {
        Shire shire = new Shire().indicator("timely", d -> {
            d.decimals = 1;
            d.basis = Basis.ROLLING_12;
            d.calculation = Calculation.FROM_PARTS;
        });
        int[] of = {10, 20, 30, 40, 60};
        Period period = Shire.Q1.plus(-4);
        for (int each : of) {
            shire.parts("timely", period.toString(), Integer.toString(each), "100");
            period = period.next();
        }
        List<Spanned> spans = wider(shire).spans();
        assertThat(spans.stream().map(Spanned::reach))
                .containsExactly(Spanned.Reach.EACH, Spanned.Reach.TO_DATE, Spanned.Reach.ROLLING);
        assertThat(figures(spans.get(0).points())).isEqualTo("10.0% 20.0% 30.0% 40.0% 60.0%");
        assertThat(figures(spans.get(1).points())).isEqualTo("10.0% 15.0% 20.0% 25.0% 60.0%");
        assertThat(figures(spans.get(2).points())).isEqualTo("25.0% 37.5%");
        assertThat(spans.stream().filter(Spanned::own)).singleElement().isEqualTo(spans.get(2));
        assertThat(said(shire, "spans")).contains("Quarter 1 2024-25 | 60.0% | 60.0% | 37.5%");
    }

    @Test
    void a_hidden_part_hides_every_span_it_is_in() {
        Shire shire = new Shire().indicator("timely", d -> {
            d.decimals = 1;
            d.basis = Basis.ROLLING_12;
            d.calculation = Calculation.FROM_PARTS;
        });
        for (int back = 4; back >= 0; back--) {
            String period = Shire.Q1.plus(-back).toString();
            if (back == 2) {
                shire.hidden("timely", "", "all", period);
            } else {
                shire.parts("timely", period, "30", "100");
            }
        }
        List<Spanned> spans = wider(shire).spans();
        assertThat(figures(spans.getFirst().points())).isEqualTo("30.0% 30.0% [c] 30.0% 30.0%");
        assertThat(spans)
                .filteredOn(span -> span.reach() == Spanned.Reach.ROLLING)
                .isEmpty();
        assertThat(said(shire, "spans")).contains("[c]").doesNotContain("40.0%");
    }

    @Test
    void years_are_laid_over_each_other_and_a_break_is_said() {
        Shire shire = quarters("40", "41", "42", "43", "50").indicator("timely", d -> {
            d.from(2, "FY2023-24-Q3");
            d.breaks = true;
            d.decimals = 1;
        });
        assertThat(said(shire, "years"))
                .contains("2024-25: Q1 50.0%. 2023-24: Q1 40.0%, Q2 41.0%, Q3 42.0%, Q4 43.0%.")
                .contains("Figures from Quarter 3 2023-24 on cannot be compared with those before.")
                .endsWith("2024-25 | 50.0% | – | – | –\n2023-24 | 40.0% | 41.0% | 42.0% | 43.0%");
    }

    @Test
    void a_yearly_figure_has_no_years_to_lay_over_each_other() {
        Shire shire = new Shire().indicator("timely", d -> {
            d.frequency = Frequency.YEAR;
            d.decimals = 1;
        });
        shire.figure("timely", "FY2022-23", "40").figure("timely", "FY2023-24", "41");
        assertThat(views(shire)).doesNotContain("years");
    }

    @Test
    void places_stand_in_order_with_what_chance_allows_and_a_hidden_one_is_named() {
        Shire shire = new Shire()
                .indicator("timely", d -> d.decimals = 1)
                .district("E07000001", "Ashbury")
                .district("E07000002", "Dovell")
                .district("E07000003", "Thanbury")
                .within("timely", "", "all", "FY2024-25-Q1", "60", "200")
                .within("timely", "E07000001", "all", "FY2024-25-Q1", "0", "50")
                .hidden("timely", "E07000002", "all", "FY2024-25-Q1")
                .within("timely", "E07000003", "all", "FY2024-25-Q1", "50", "50");
        assertThat(said(shire, "places"))
                .contains("1 of 3 are hidden [c], so that nobody can be identified.")
                .contains("Thanbury 100.0%; Ashbury 0.0%; Dovell [c].")
                .contains("Thanbury | 100.0% | 92.9% to 100.0% | –\n"
                        + "Ashbury | 0.0% | 0.0% to 7.1% | –\n"
                        + "Dovell | [c] | – | –");
    }

    @Test
    void a_revision_is_told_with_the_row_it_came_from() {
        Shire shire = quarters()
                .known("timely", "FY2024-25-Q1", "50", "2024-07-01")
                .known("timely", "FY2024-25-Q1", "52", "2024-07-09");
        assertThat(said(shire, "figures"))
                .contains("One figure here has been replaced by a later one.")
                .contains("Quarter 1 2024-25 | 52.0% | – | 9 July 2024 | Final | observations.csv | 3\n"
                        + "Quarter 1 2024-25 | 50.0% | – | 1 July 2024 | Final | observations.csv | 2");
    }

    @Test
    void targets_of_all_years_stand_newest_first_with_why() {
        Shire shire = quarters("50")
                .target("timely", "FY2023-24", "60", "50")
                .target("timely", "FY2024-25", org.waymark.target.Origin.LOCAL, "65", "55", "Agreed in February.");
        assertThat(said(shire, "definition"))
                .contains("2024-25 | Local | 65% | 55% | – | Agreed in February. | –\n"
                        + "2023-24 | Local | 60% | 50% | – | – | –");
        assertThat(said(quarters("50"), "definition")).contains("No target has been set.");
    }
}
