package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A sheet as it is published: a title and notes above the header, and marks where figures would be. */
class PrefacedTest {
    /** A sheet of commas and line ends, its first row taken for its header. */
    private record Table(String kind, List<List<String>> rows) implements Sheet {
        static Table of(String kind, String... lines) {
            return new Table(
                    kind,
                    Arrays.stream(lines)
                            .map(line -> Arrays.asList(line.split(",", -1)))
                            .toList());
        }

        @Override
        public String file() {
            return "report.xlsx, sheet Observations";
        }

        @Override
        public List<String> header() {
            return rows.isEmpty() ? List.of() : rows.getFirst();
        }

        @Override
        public void forEachRow(Consumer<Row> each) {
            for (int i = 1; i < rows.size(); i++) {
                each.accept(new Row(i + 1L, rows.get(i)));
            }
        }
    }

    private static List<String> read(Sheet sheet) {
        var said = new ArrayList<String>();
        sheet.forEachRow(row -> said.add(row.number() + " " + row.cells()));
        return said;
    }

    private static final String[] PUBLISHED = {
        "Every figure behind the report",
        "One row for each figure.",
        "Indicator,about: name,Area,Period,Value,Numerator,Denominator,Status",
        "calls,Calls answered,shire,FY2024-25-Q1,92.5,37,40,final",
        "calls,Calls answered,shire,FY2023-24-Q4,[c],[c],[c],final",
        "calls,Calls answered,shire,FY2023-24-Q3,[z],0,0,provisional",
        "calls,Calls answered,shire,FY2023-24-Q2,[w],[x],[x],withdrawn"
    };

    @Test
    void the_header_is_found_below_title_and_notes_and_marks_are_reasons() {
        Sheet sheet = Prefaced.of(Table.of("observations", PUBLISHED));
        assertThat(sheet.header())
                .containsExactly(
                        "Indicator",
                        "about: name",
                        "Area",
                        "Period",
                        "Value",
                        "Numerator",
                        "Denominator",
                        "Status",
                        "symbol");
        assertThat(read(sheet))
                .containsExactly(
                        "4 [calls, Calls answered, shire, FY2024-25-Q1, 92.5, 37, 40, final, ]",
                        "5 [calls, Calls answered, shire, FY2023-24-Q4, , , , final, c]",
                        "6 [calls, Calls answered, shire, FY2023-24-Q3, , 0, 0, provisional, ]",
                        "7 [calls, Calls answered, shire, FY2023-24-Q2, , , , withdrawn, ]");
    }

    @Test
    void a_sheet_whose_name_says_nothing_is_known_by_its_header() {
        assertThat(Prefaced.of(Table.of("report-4", PUBLISHED))).isInstanceOf(Prefaced.class);
    }

    @Test
    void a_sheet_that_begins_with_its_header_stays_as_it_is() {
        var plain = Table.of("observations", "indicator,area,period,value", "calls,shire,FY2024-25-Q1,[c]");
        assertThat(Prefaced.of(plain)).isSameAs(plain);
    }

    @Test
    void so_does_one_whose_header_lacks_a_column() {
        var lacking = Table.of(
                "observations", "indicator,area,value", "indicator,area,period,value", "calls,shire,FY2024-25-Q1,92");
        assertThat(Prefaced.of(lacking)).isSameAs(lacking);
    }

    @Test
    void and_one_that_holds_another_kind_of_sheet_than_its_name_says() {
        var other = Table.of("observations", "Title", "code,title", "head,Head of service");
        assertThat(Prefaced.of(other)).isSameAs(other);
    }

    @Test
    void nobody_looks_for_a_header_further_down_than_a_preface_reaches() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < 13; i++) {
            lines.add("A note");
        }
        lines.add("indicator,area,period,value");
        var deep = Table.of("observations", lines.toArray(String[]::new));
        assertThat(Prefaced.of(deep)).isSameAs(deep);
        var reached = Table.of("observations", lines.subList(1, 14).toArray(String[]::new));
        assertThat(Prefaced.of(reached)).isInstanceOf(Prefaced.class);
    }
}
