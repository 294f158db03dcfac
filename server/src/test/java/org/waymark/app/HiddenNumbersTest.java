package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.folder.Folder;
import org.waymark.folder.FolderStores;
import org.waymark.html.HtmlPrinter;
import org.waymark.observation.Observation;
import org.waymark.office.MakingReport;
import org.waymark.period.Period;
import org.waymark.report.Printed;
import org.waymark.report.Report;
import org.waymark.report.Writing;

/**
 * Two counties that differ in nothing but what must be hidden, and what is hidden for its sake: their reports are the same to
 * the byte. So no sentence, colour, rank, chart, alternative text or sum can hang on a hidden number.
 */
class HiddenNumbersTest {
    private static final int QUARTERS = 13;

    @TempDir
    private Path folder;

    private String said = "";

    /** @param odd whether Dovell begins with three plans, and not with two */
    private Path pack(boolean odd) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(odd ? "one" : "other"));
        Files.writeString(pack.resolve("areas.csv"), """
            code,name,kind,parent
            E10000099,Countyshire,county,
            E07000001,Ashbury,district,E10000099
            E07000002,Dovell,district,E10000099
            E07000003,Thanbury,district,E10000099
            E07000004,Swalewood,district,E10000099
            """);
        Files.writeString(pack.resolve("cohorts.csv"), """
            dimension,code,name,partition
            phase,primary,Primary,yes
            phase,secondary,Secondary,yes
            """);
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,section,unit,decimals,polarity,year,frequency,basis,calculation
            plans,Plans written,activity,Children,count,0,none,financial,quarter,period,
            year,Plans written in a year,activity,Children,count,0,none,financial,quarter,rolling-12,from-parts
            timely,Plans in time,kpi,Children,percent,1,higher,financial,quarter,period,
            timely-year,Plans in time in a year,kpi,Children,percent,1,higher,financial,quarter,rolling-12,from-parts
            """);
        Files.writeString(pack.resolve("targets.csv"), """
            indicator,period,target,floor
            timely,FY2024-25,70,50
            timely-year,FY2024-25,70,50
            """);
        Files.writeString(pack.resolve("report.toml"), """
            title = "Children's report"
            council = "E10000099"
            sections = ["Children"]
            comparisons = ["previous", "same-period-last-year"]
            [patterns]
            dimensions = ["phase"]
            area_kinds = ["district"]
            """);
        Files.writeString(
                pack.resolve("commentary.csv"),
                "indicator,period,kind,text,recorded_on\nplans,FY2024-25-Q1,context,In Dovell "
                        + (odd ? "three plans were" : "2 plans were")
                        + " written.,2024-07-20\n");
        Files.write(pack.resolve("observations.csv"), rows(odd));
        return pack;
    }

    private static List<String> rows(boolean odd) {
        var rows = new ArrayList<String>();
        rows.add("indicator,area,cohort,period,value,numerator,denominator,recorded_on");
        for (int i = 0; i < QUARTERS; i++) {
            int number = 4 * 2021 + i;
            String period = "FY%d-%d-Q%d".formatted(number / 4, (number / 4 + 1) % 100, number % 4 + 1);
            String day = "%d-%02d-20".formatted(2021 + i / 4 + (i % 4 >= 2 ? 1 : 0), new int[] {7, 10, 1, 4}[i % 4]);
            boolean more = (i % 2 == 0) == odd;
            int dovell = more ? 3 : 2;
            int primary = more ? 2 : 1;
            int[] plans = {30_000 + i, dovell, 2_620 - dovell, 41_000 + 2 * i};
            int[] first = {20_000, primary, 1_310 - primary, 21_000};
            int[] timely = {21_000, dovell - 1, 1_503 - dovell, 30_000 + i};
            for (String of : List.of("plans", "year")) {
                add(rows, of, "E10000099", "all", period, sum(plans), 0, day);
                add(rows, of, "E10000099", "phase:primary", period, sum(first), 0, day);
                add(rows, of, "E10000099", "phase:secondary", period, sum(plans) - sum(first), 0, day);
            }
            for (String of : List.of("timely", "timely-year")) {
                add(rows, of, "E10000099", "all", period, sum(timely), sum(plans), day);
            }
            for (int d = 0; d < 4; d++) {
                String area = "E0700000" + (d + 1);
                for (String of : List.of("plans", "year")) {
                    add(rows, of, area, "all", period, plans[d], 0, day);
                    add(rows, of, area, "phase:primary", period, first[d], 0, day);
                    add(rows, of, area, "phase:secondary", period, plans[d] - first[d], 0, day);
                }
                for (String of : List.of("timely", "timely-year")) {
                    add(rows, of, area, "all", period, timely[d], plans[d], day);
                }
            }
        }
        return rows;
    }

    private static int sum(int[] parts) {
        return java.util.Arrays.stream(parts).sum();
    }

    private static void add(
            List<String> rows, String code, String area, String cohort, String period, int number, int of, String day) {
        rows.add(String.join(
                ",",
                code,
                area,
                cohort,
                period,
                of == 0 ? Integer.toString(number) : "",
                of == 0 ? "" : Integer.toString(number),
                of == 0 ? "" : Integer.toString(of),
                day));
    }

    private byte[] printed(Path pack, String file) throws IOException {
        Path out = folder.resolve("out").resolve(pack.getFileName());
        if (!Files.exists(out.resolve(file))) {
            Typed typed = Typed.waymark(
                    "report",
                    pack.toString(),
                    "--period",
                    "FY2024-25-Q1",
                    "--as-known-at",
                    "2024-09-16",
                    "--format",
                    "html,pdf,xlsx,ods,json,data",
                    "--out",
                    out.toString());
            assertThat(typed.code()).as(typed.err()).isZero();
            said = typed.err();
        }
        return Files.readAllBytes(out.resolve(file));
    }

    @Test
    void reports_that_differ_in_hidden_numbers_alone_do_not_differ() throws IOException {
        Path one = pack(true);
        Path other = pack(false);
        for (String file : List.of("report.json", "report.html", "report.xlsx", "report.ods")) {
            assertThat(printed(one, file)).as(file).isEqualTo(printed(other, file));
        }
        for (String code : List.of("plans", "year", "timely", "timely-year")) {
            byte[] rows = printed(one, "data/" + code + ".csv");
            assertThat(rows).as(code).isEqualTo(printed(other, "data/" + code + ".csv"));
            assertThat(new String(rows, StandardCharsets.UTF_8))
                    .contains(code + ",E07000002,Dovell,district,all,All,FY2024-25-Q1,,,,final,suppressed,2024-07-20,")
                    .contains(code + ",E10000099,Countyshire,county,all,All,FY2024-25-Q1,");
        }
        // Of the paper, which holds the moment at which it was printed, every word.
        assertThat(words(printed(one, "report.pdf"))).isEqualTo(words(printed(other, "report.pdf")));
        String json = new String(printed(one, "report.json"), StandardCharsets.UTF_8);
        assertThat(json)
                .contains("\"absent\" : \"confidential\"", "In Dovell [c] plans were written.")
                .doesNotContain("three plans");
        assertThat(said)
                .contains("The context on Plans written for Quarter 1 2024-25 quotes a number that is hidden", "Dovell")
                .doesNotContain("three plans", "2 plans");
        String html = new String(printed(one, "report.html"), StandardCharsets.UTF_8);
        assertThat(html).contains("[c]", "by district and phase");
    }

    /** Every piece of every page, as though published. */
    private static Map<String, String> pieces(Path pack) {
        var rows = new ArrayList<Observation>();
        var stores = FolderStores.of(Folder.open(pack).value().read(rows::add).value(), rows);
        var making = new MakingReport(stores, List.of(), Clock.systemUTC());
        Report report = Writing.of(making.of(
                stores.templates().all().getFirst(),
                Period.parse("FY2024-25-Q1").orElseThrow(),
                Optional.of(LocalDate.of(2024, 9, 16))));
        return new HtmlPrinter()
                .print(report).stream()
                        .collect(Collectors.toMap(
                                Printed::name, file -> new String(file.content(), StandardCharsets.UTF_8)));
    }

    @Test
    void nor_does_any_page_about_one_indicator_nor_any_drawing() throws IOException {
        Map<String, String> one = pieces(pack(true));
        Map<String, String> other = pieces(pack(false));
        assertThat(one.keySet())
                .isEqualTo(other.keySet())
                .contains(
                        "parts/indicator/plans/places.html",
                        "parts/indicator/plans/years.html",
                        "parts/indicator/plans/figures.html",
                        "parts/indicator/year/spans.html",
                        "parts/indicator/timely/limits.html",
                        "parts/drawings.txt");
        one.forEach((name, piece) -> assertThat(piece).as(name).isEqualTo(other.get(name)));
        assertThat(one.get("parts/indicator/plans/places.html")).contains("[c]");
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void without_the_mask_they_do() throws IOException {
        Path one = pack(true);
        Path other = pack(false);
        for (Path pack : List.of(one, other)) {
            Files.writeString(pack.resolve("disclosure.csv"), "threshold,reason\n0,Nothing is hidden in this test\n");
        }
        assertThat(printed(one, "report.json")).isNotEqualTo(printed(other, "report.json"));
        assertThat(printed(one, "data/plans.csv")).isNotEqualTo(printed(other, "data/plans.csv"));
    }
}
