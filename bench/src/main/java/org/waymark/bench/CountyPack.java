package org.waymark.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A large county: 400 indicators of 13 areas, ten years of months, the last three years by phase as well. */
final class CountyPack {
    static final int INDICATORS = 400;
    static final int AREAS = 13;
    static final int MONTHS = 120;
    static final String PERIOD = "FY2024-25-Q1";
    private static final int FIRST = 2014 * 12 + 6;
    private static final int BY_PHASE = 36;
    private static final String[] PHASES = {"phase:early-years", "phase:primary", "phase:secondary"};

    private CountyPack() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.toml"), """
            report = "county"
            title = "County performance report"
            council = "E10000099"
            council_name = "Bench County Council"
            frequency = "quarter"
            year = "financial"
            sections = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"]
            [window]
            month = 24
            """);
        Files.writeString(folder.resolve("cohorts.csv"), """
            dimension,code,name,parent,partition
            phase,early-years,Early years,,yes
            phase,primary,Primary,,yes
            phase,secondary,Secondary,,yes
            """);
        var areas = new StringBuilder("code,name,kind,parent\nE10000099,Bench County,county,\n");
        for (int a = 1; a < AREAS; a++) {
            areas.append("%s,District %d,district,E10000099\n".formatted(area(a), a));
        }
        Files.writeString(folder.resolve("areas.csv"), areas);
        var indicators = new StringBuilder("code,name,kind,section,unit,decimals,polarity,year,frequency,basis\n");
        var targets = new StringBuilder("indicator,period,target,floor\n");
        String[] sections = {"One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"};
        for (int i = 0; i < INDICATORS; i++) {
            indicators.append("%s,Share of things done in time %d,kpi,%s,percent,1,higher,financial,month,period\n"
                    .formatted(code(i), i, sections[i * sections.length / INDICATORS]));
            targets.append("%s,FY2023-24,%d,%d\n%s,FY2024-25,%d,%d\n"
                    .formatted(code(i), 50 + i % 20, 45 + i % 20, code(i), 51 + i % 20, 46 + i % 20));
        }
        Files.writeString(folder.resolve("indicators.csv"), indicators);
        Files.writeString(folder.resolve("targets.csv"), targets);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("observations.csv"))) {
            observations(out);
        }
    }

    private static void observations(BufferedWriter out) throws IOException {
        var random = new Random(1);
        out.write("indicator,area,cohort,period,value,numerator,denominator,status,recorded_on\n");
        for (int i = 0; i < INDICATORS; i++) {
            for (int a = 0; a < AREAS; a++) {
                for (int m = 0; m < MONTHS; m++) {
                    boolean phased = a == 0 && m >= MONTHS - BY_PHASE && i % 4 == 0;
                    int over = 0;
                    int under = 0;
                    for (String phase : PHASES) {
                        int all = 300 + random.nextInt(300);
                        int some = (int) (all * (0.4 + random.nextDouble() / 3));
                        over += some;
                        under += all;
                        if (phased) {
                            row(out, i, a, phase, m, some, all);
                        }
                    }
                    row(out, i, a, "all", m, over, under);
                }
            }
        }
    }

    private static void row(BufferedWriter out, int i, int a, String cohort, int m, int over, int under)
            throws IOException {
        int month = FIRST + m;
        int known = month + 1;
        out.write("%s,%s,%s,%d-%02d,,%d,%d,final,%d-%02d-15\n"
                .formatted(
                        code(i), area(a), cohort, month / 12, month % 12 + 1, over, under, known / 12, known % 12 + 1));
    }

    static String code(int indicator) {
        return "indicator-%03d".formatted(indicator);
    }

    static String area(int a) {
        return a == 0 ? "E10000099" : "E07%06d".formatted(a);
    }
}
