package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is hidden is in no part of a workbook, and cannot be worked out from it. */
class WorkbookSecretsTest {
    private static final List<String> PHASES = List.of("nursery", "primary", "secondary");
    private static final int QUARTERS = 8;

    @TempDir
    private Path folder;

    /** Numbers that nothing else in a workbook could be. */
    private static int count(int phase, int quarter) {
        return phase == 0 ? 2 + quarter % 3 : (phase == 1 ? 481_617 : 735_129) + 1_013 * quarter;
    }

    private Path pack(boolean open) throws IOException {
        Path pack = Files.createDirectories(folder.resolve(open ? "open" : "pack"));
        Files.writeString(pack.resolve("cohorts.csv"), """
            dimension,code,name,partition
            phase,nursery,Nursery,yes
            phase,primary,Primary,yes
            phase,secondary,Secondary,yes
            """);
        Files.writeString(pack.resolve("indicators.csv"), """
            code,name,kind,unit,decimals,polarity,year,frequency,basis,calculation
            plans,Plans written,activity,count,0,none,financial,quarter,period,
            """);
        Files.writeString(pack.resolve("report.toml"), """
            title = "Plans"
            council = "E10000016"
            [patterns]
            dimensions = ["phase"]
            """);
        var rows = new ArrayList<String>(List.of("indicator,area,cohort,period,value,recorded_on"));
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            String period = "FY%d-%d-Q%d".formatted(2022 + quarter / 4, 23 + quarter / 4, quarter % 4 + 1);
            int all = 0;
            for (int phase = 0; phase < 3; phase++) {
                all += count(phase, quarter);
                rows.add("plans,E10000016,phase:%s,%s,%d,2024-05-01"
                        .formatted(PHASES.get(phase), period, count(phase, quarter)));
            }
            rows.add("plans,E10000016,all,%s,%d,2024-05-01".formatted(period, all));
        }
        Files.write(pack.resolve("observations.csv"), rows);
        if (open) {
            Files.writeString(pack.resolve("disclosure.csv"), "threshold,reason\n0,Nothing is hidden in this test\n");
        }
        return pack;
    }

    private Path printed(Path pack) {
        Path out = folder.resolve("out").resolve(pack.getFileName());
        Typed typed = Typed.waymark(
                "report", pack.toString(), "--period", "FY2023-24-Q4", "--format", "xlsx,ods", "--out", out.toString());
        assertThat(typed.code()).as(typed.err()).isZero();
        return out;
    }

    private static List<String> parts(Path file) throws IOException {
        var parts = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName() + " " + entry.getComment()
                        + new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** The large numbers hidden for the sake of small ones, of which some part of the file tells one. */
    private static TreeSet<Integer> told(Path file) throws IOException {
        var told = new TreeSet<Integer>();
        List<String> parts = parts(file);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            for (int phase = 1; phase < 3; phase++) {
                int number = count(phase, quarter);
                Pattern written = Pattern.compile("%d|%,d".formatted(number, number));
                if (parts.stream().anyMatch(part -> written.matcher(part).find())) {
                    told.add(number);
                }
            }
        }
        return told;
    }

    @Test
    void a_hidden_number_is_in_no_part_of_the_file() throws IOException {
        Path out = printed(pack(false));
        Path open = printed(pack(true));
        for (String name : List.of("report.xlsx", "report.ods")) {
            assertThat(told(open.resolve(name))).as("unmasked " + name).hasSize(2 * QUARTERS);
            // Of every quarter the nursery's is small, and one of the two others is hidden for its sake.
            assertThat(told(out.resolve(name))).as(name).hasSize(QUARTERS);
            assertThat(parts(out.resolve(name))).anyMatch(part -> part.contains("[c]"));
        }
        for (String name : List.of("report.xlsx", "report.ods")) {
            assertThat(told(out.resolve(name))).isEqualTo(told(out.resolve("report.xlsx")));
        }
    }

    @Test
    void nothing_can_be_worked_out_from_it() throws IOException {
        Path file = printed(pack(false)).resolve("report.xlsx");
        Typed typed = Typed.waymark("attack", file.toString());
        assertThat(typed.out())
                .as(typed.err())
                .contains("Read one file: 16 numbers shown, 16 hidden")
                .contains("Nothing small that is hidden here can be told from what is shown here.");
        assertThat(typed.code()).isZero();
    }

    @Test
    void a_leak_in_it_would_be_found() throws IOException {
        Path file = printed(pack(false)).resolve("report.xlsx");
        TreeSet<Integer> told = told(file);
        int secret = told.contains(count(1, 0)) ? count(2, 0) : count(1, 0);
        String cohort = secret == count(1, 0) ? "phase:primary" : "phase:secondary";
        Path leaking = folder.resolve("leaking.xlsx");
        leak(file, leaking, cohort, secret);
        Typed typed = Typed.waymark("attack", leaking.toString());
        assertThat(typed.out()).as(typed.err()).contains("Nursery").contains("it can only be 2");
        assertThat(typed.code()).isEqualTo(1);
    }

    /** Writes one hidden figure of the first quarter back where its mark stands. */
    private static void leak(Path from, Path to, String cohort, int secret) throws IOException {
        var texts = new ArrayList<String>();
        for (String part : parts(from)) {
            if (part.startsWith("xl/sharedStrings.xml")) {
                Pattern.compile("<t [^>]*>([^<]*)</t>").matcher(part).results().forEach(t -> texts.add(t.group(1)));
            }
        }
        String wanted = "<v>%d</v></c>".formatted(texts.indexOf(cohort));
        String quarter = "<v>%d</v></c>".formatted(texts.indexOf("FY2022-23-Q1"));
        String mark = "t=\"s\"><v>%d</v></c>".formatted(texts.indexOf("[c]"));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(from)));
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                Matcher row = Pattern.compile("<row .*?</row>").matcher(part);
                String changed = row.replaceAll(found -> Matcher.quoteReplacement(
                        found.group().contains(wanted) && found.group().contains(quarter)
                                ? found.group().replaceFirst(Pattern.quote(mark), "><v>" + secret + "</v></c>")
                                : found.group()));
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
