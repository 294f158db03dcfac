package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.finding.Finding;
import org.waymark.indicator.Indicator;
import org.waymark.observation.Observation;
import org.waymark.period.YearType;

/** A workbook as councils keep them: an indicator a row, months across. */
class WideSheetTest {
    private static final List<Indicator> INDICATORS = Intake.read(
                    List.of(Rows.of(
                            "indicators",
                            "code,name,kind,unit,decimals,polarity,year,frequency,basis,aliases",
                            "potholes,Potholes mended in time,kpi,percent,1,higher,financial,month,period,local:H12",
                            "calls,Calls answered,kpi,count,0,higher,financial,month,period,")),
                    List.of(),
                    _ -> {})
            .value()
            .indicators();
    private static final Naming NAMING = new Naming(INDICATORS);
    private static final Rows SHEET = Rows.of(
            "Highways KPIs",
            ",,,,",
            "Measure,What,Apr-24,May-24,Jun-24",
            "Potholes mended in time,Num,10,11,",
            "potholes  mended in time,Den,20,22,",
            ",,,,",
            "H12,Value,,,0.51",
            "calls,,1200,n/a,",
            "Lamps,,5,6,7");

    private static Layout layout() {
        return LayoutGuess.of(WideSheet.top(SHEET, 20), YearType.FINANCIAL, NAMING)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Apr-24, 2024-04",
        "April 2024, 2024-04",
        "apr 2024, 2024-04",
        "Q1 2024-25, FY2024-25-Q1",
        "2024/25, FY2024-25",
        "2024-04-01, 2024-04",
        "FY2024-25-Q2, FY2024-25-Q2",
        "04/2024, 2024-04"
    })
    void headings_are_read_as_the_periods_people_mean(String heading, String period) {
        assertThat(LayoutGuess.periods(List.of("Measure", heading), YearType.FINANCIAL)
                        .get(1))
                .hasToString(period);
    }

    @Test
    void dates_three_months_apart_are_quarters() {
        assertThat(LayoutGuess.periods(List.of("2024-04-01", "2024-07-01", "2024-10-01"), YearType.FINANCIAL)
                        .values())
                .extracting(Object::toString)
                .containsExactly("FY2024-25-Q1", "FY2024-25-Q2", "FY2024-25-Q3");
    }

    @Test
    void the_header_row_its_periods_and_the_column_of_indicators_are_guessed() {
        Layout layout = layout();
        assertThat(layout.row()).isEqualTo(2);
        assertThat(layout.columns())
                .containsExactly(
                        Map.entry(0, "indicator"),
                        Map.entry(2, "2024-04"),
                        Map.entry(3, "2024-05"),
                        Map.entry(4, "2024-06"));
        assertThat(layout.fits(List.of("measure", "WHAT", "Apr-24 ", "May-24", "Jun-24")))
                .isTrue();
        assertThat(layout.fits(List.of("measure", "What", "Apr-24", "May-24", "Jul-24")))
                .isFalse();
        assertThat(LayoutGuess.of(List.of(List.of("a", "b")), YearType.FINANCIAL, NAMING))
                .isEmpty();
    }

    @Test
    void parts_in_rows_of_their_own_are_one_figure_and_findings_name_the_cell() {
        Layout guessed = layout();
        var columns = new java.util.TreeMap<>(guessed.columns());
        columns.put(1, "measure");
        var layout = new Layout("Highways", guessed.header(), guessed.row(), columns, "E10000016", "", true);
        var accepted = new ArrayList<Observation>();
        List<Finding> findings = Intake.read(
                        List.of(
                                Rows.of(
                                        "indicators",
                                        "code,name,kind,unit,decimals,polarity,year,frequency,basis",
                                        "potholes,Potholes,kpi,percent,1,higher,financial,month,period",
                                        "calls,Calls,kpi,count,0,higher,financial,month,period"),
                                new WideSheet(SHEET, layout, NAMING)),
                        List.of(),
                        accepted::add)
                .findings()
                .shown()
                .stream()
                .filter(finding -> finding.severity().code().equals("error"))
                .toList();
        assertThat(accepted.stream().map(WideSheetTest::said))
                .containsExactly(
                        "potholes 2024-04 null 10 20",
                        "potholes 2024-05 null 11 22",
                        "potholes 2024-06 51 null null",
                        "calls 2024-04 1200 null null");
        assertThat(findings.stream().map(finding -> finding.place() + " " + finding.rule()))
                .containsExactly(
                        "Highways KPIs.csv, row 7, column value (cell D7) not-a-number",
                        "Highways KPIs.csv, row 8, column indicator (cell C8) unknown-indicator",
                        "Highways KPIs.csv, row 8, column indicator (cell D8) unknown-indicator",
                        "Highways KPIs.csv, row 8, column indicator (cell E8) unknown-indicator");
    }

    @ParameterizedTest
    @CsvSource({"0,A", "25,Z", "26,AA", "701,ZZ", "702,AAA"})
    void columns_are_named_as_a_spreadsheet_names_them(int place, String letters) {
        assertThat(WideSheet.letters(place)).isEqualTo(letters);
    }

    private static String said(Observation figure) {
        return figure.key().indicator() + " " + figure.key().period() + " " + figure.value() + " " + figure.numerator()
                + " " + figure.denominator();
    }
}
