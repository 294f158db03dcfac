package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open data, workbooks and reports with a leak in them, attacked as somebody would type it. */
class AttackCommandTest {
    private static final String AREAS = """
        code,name,kind,parent
        shire,The Shire,county,
        ash,Ash,district,shire
        birch,Birch,district,shire
        cedar,Cedar,district,shire
        """;
    private static final String COHORTS = """
        dimension,code,name,partition
        phase,primary,Primary,yes
        phase,secondary,Secondary,yes
        """;
    private static final String INDICATORS = """
        code,name,kind,unit,decimals,polarity,year,frequency,basis,calculation
        exclusions,Permanent exclusions,activity,count,0,lower,academic,term,period,from-parts
        """;

    private static String observations(String... rows) {
        return "indicator,area,cohort,period,value,symbol,recorded_on\n" + String.join("\n", rows) + "\n";
    }

    private static Path pack(Path folder, String observations) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("areas.csv"), AREAS);
        Files.writeString(folder.resolve("cohorts.csv"), COHORTS);
        Files.writeString(folder.resolve("indicators.csv"), INDICATORS);
        Files.writeString(folder.resolve("observations.csv"), observations);
        return folder;
    }

    private static final String LEAK = observations(
            "exclusions,shire,all,AY2024-25-T1,40,,2025-01-10",
            "exclusions,ash,all,AY2024-25-T1,21,,2025-01-10",
            "exclusions,birch,all,AY2024-25-T1,,c,2025-01-10",
            "exclusions,cedar,all,AY2024-25-T1,16,,2025-01-10");

    private static final String SAFE = observations(
            "exclusions,shire,all,AY2024-25-T1,40,,2025-01-10",
            "exclusions,ash,all,AY2024-25-T1,21,,2025-01-10",
            "exclusions,birch,all,AY2024-25-T1,,c,2025-01-10",
            "exclusions,cedar,all,AY2024-25-T1,,c,2025-01-10");

    @Test
    void open_data_that_can_be_subtracted_is_found_out(@TempDir Path folder) throws IOException {
        Typed typed = Typed.waymark("attack", pack(folder.resolve("open"), LEAK).toString());
        assertThat(typed.code()).as(typed.out() + typed.err()).isEqualTo(1);
        assertThat(typed.out())
                .contains("Read 4 files: 3 numbers shown, one hidden, one equation that ties hidden ones.")
                .contains("Permanent exclusions, Birch, 1 September 2024 to 31 December 2024: it can only be 3"
                        + " (places add up)")
                .contains("Found: 1 small numbers can be told, and 0 are too nearly told.");
    }

    @Test
    void open_data_that_hides_two_is_not(@TempDir Path folder) throws IOException {
        Path open = pack(folder.resolve("open"), SAFE);
        Typed typed = Typed.waymark("attack", open.toString());
        assertThat(typed.code()).as(typed.out() + typed.err()).isZero();
        assertThat(typed.out())
                .contains("Nothing small that is hidden here can be told from what is shown here.")
                .doesNotContain("Birch");
        assertThat(Typed.waymark("attack", "--all", open.toString()).out())
                .contains("Permanent exclusions, Birch, 1 September 2024 to 31 December 2024: it is between 0 and 19");
    }

    @Test
    void a_second_edition_undoes_the_first(@TempDir Path folder) throws IOException {
        Path first = pack(folder.resolve("first"), SAFE);
        Path second = pack(
                folder.resolve("second"),
                observations(
                        "exclusions,shire,all,AY2024-25-T1,40,,2025-04-10",
                        "exclusions,cedar,all,AY2024-25-T1,16,,2025-04-10"));
        assertThat(Typed.waymark("attack", second.toString()).code()).isZero();
        Typed typed = Typed.waymark("attack", first.toString(), second.toString());
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out())
                .contains("Birch, 1 September 2024 to 31 December 2024: it can only be 3")
                .contains("Cedar, 1 September 2024 to 31 December 2024: another of these files prints it: 16");
    }

    @Test
    void a_figure_hidden_when_it_was_revised_is_still_known(@TempDir Path folder) throws IOException {
        Path open = pack(
                folder.resolve("open"),
                observations(
                        "exclusions,birch,all,AY2024-25-T1,3,,2025-01-10",
                        "exclusions,birch,all,AY2024-25-T1,,c,2025-04-10"));
        Typed typed = Typed.waymark("attack", open.toString());
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("another of these files prints it: 3");
    }

    @Test
    void a_workbook_is_read_page_by_page(@TempDir Path folder) throws IOException {
        Path workbook = folder.resolve("exclusions.xlsx");
        write(workbook, Map.of("areas", AREAS, "cohorts", COHORTS, "indicators", INDICATORS, "observations", LEAK));
        Typed typed = Typed.waymark("attack", workbook.toString());
        assertThat(typed.code()).as(typed.out() + typed.err()).isEqualTo(1);
        assertThat(typed.out())
                .as(typed.err())
                .contains("Birch, 1 September 2024 to 31 December 2024: it can only be 3");
    }

    @Test
    void figures_alone_borrow_definitions_from_beside_them(@TempDir Path folder) throws IOException {
        Path open = pack(folder.resolve("open"), SAFE);
        Path workbook = folder.resolve("annex.xlsx");
        write(workbook, Map.of("observations", LEAK));
        assertThat(Typed.waymark("attack", open.toString(), workbook.toString()).out())
                .contains("Birch, 1 September 2024 to 31 December 2024: it can only be 3");
    }

    @Test
    void what_cannot_be_read_back_is_named(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("report.html"), "<html></html>");
        Typed typed = Typed.waymark("attack", page.toString());
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.err())
                .contains("report.html")
                .contains("This kind of file cannot be read back. Give the report.json beside it")
                .contains("None of these files can be read back, so nothing was tried.");
        Path other = Files.writeString(folder.resolve("other.json"), "{}");
        assertThat(Typed.waymark("attack", other.toString()).err())
                .contains("This is JSON, but no report that Waymark wrote");
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "no workbook");
        assertThat(Typed.waymark("attack", broken.toString()).err()).contains("This file cannot be read");
        assertThat(Typed.waymark("attack", folder.resolve("none").toString()).code())
                .isEqualTo(2);
        assertThat(Typed.waymark("attack", page.toString(), "--threshold", "1").err())
                .contains("“1” is no threshold.");
    }

    private static void write(Path file, Map<String, String> pages) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            for (var page : pages.entrySet()) {
                Worksheet sheet = workbook.newWorksheet(page.getKey());
                List<String> lines = page.getValue().lines().toList();
                for (int row = 0; row < lines.size(); row++) {
                    List<String> cells = Arrays.asList(lines.get(row).split(",", -1));
                    for (int column = 0; column < cells.size(); column++) {
                        cell(sheet, row, column, cells.get(column));
                    }
                }
            }
        }
    }

    private static void cell(Worksheet sheet, int row, int column, String text) {
        if (text.matches("\\d+")) {
            sheet.value(row, column, Integer.parseInt(text));
        } else if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            sheet.value(row, column, java.time.LocalDate.parse(text));
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }
}
