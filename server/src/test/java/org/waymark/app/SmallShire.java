package org.waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.waymark.period.Period;

/** A pack of a council so small that most of its counts are of a few children: three districts, two phases, six quarters. */
final class SmallShire {
    static final List<String> DISTRICTS = List.of("ash", "birch", "cedar");
    static final List<String> PHASES = List.of("primary", "secondary");
    private static final int QUARTERS = 6;

    private SmallShire() {}

    static Path write(Path folder, int seed) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("areas.csv"), """
            code,name,kind,parent
            shire,The Shire,county,
            ash,Ash,district,shire
            birch,Birch,district,shire
            cedar,Cedar,district,shire
            """);
        Files.writeString(folder.resolve("cohorts.csv"), """
            dimension,code,name,partition
            phase,primary,Primary,yes
            phase,secondary,Secondary,yes
            """);
        Files.writeString(
                folder.resolve("indicators.csv"),
                "code,name,kind,unit,decimals,polarity,year,frequency,basis,calculation\n"
                        + "plans,New plans,activity,count,0,none,financial,quarter,period,from-parts\n"
                        + "excluded,Exclusions,activity,count,0,lower,financial,quarter,rolling-12,from-parts\n"
                        + "in-time,Plans in time,kpi,percent,1,higher,financial,quarter,rolling-12,from-parts\n");
        Files.writeString(folder.resolve("report.toml"), """
            title = "Small Shire"
            council = "shire"
            [patterns]
            dimensions = ["phase"]
            area_kinds = ["district"]
            """);
        Files.writeString(folder.resolve("observations.csv"), observations(new Random(seed)));
        return folder;
    }

    private static String observations(Random random) {
        var rows = new StringBuilder("indicator,area,cohort,period,value,numerator,denominator,recorded_on\n");
        Period quarter = Period.parse("FY2023-24-Q1").orElseThrow();
        for (int q = 0; q < QUARTERS; q++) {
            LocalDate known = quarter.end().plusDays(30);
            table(rows, "plans", quarter, known, cells(random, 9), new int[6]);
            table(rows, "excluded", quarter, known, cells(random, 4), new int[6]);
            int[] due = cells(random, 12);
            int[] met = new int[due.length];
            for (int i = 0; i < met.length; i++) {
                met[i] = due[i] == 0 ? 0 : random.nextInt(due[i] + 1);
            }
            table(rows, "in-time", quarter, known, met, due);
            quarter = quarter.next();
        }
        return rows.toString();
    }

    private static int[] cells(Random random, int most) {
        return random.ints(6, 0, most).toArray();
    }

    /** Every district and the county, by every phase and all. */
    private static void table(
            StringBuilder rows, String code, Period period, LocalDate known, int[] over, int[] under) {
        boolean share = code.equals("in-time");
        for (int d = -1; d < DISTRICTS.size(); d++) {
            for (int p = -1; p < PHASES.size(); p++) {
                int top = 0;
                int bottom = 0;
                for (int cell = 0; cell < over.length; cell++) {
                    if ((d < 0 || cell / 2 == d) && (p < 0 || cell % 2 == p)) {
                        top += over[cell];
                        bottom += under[cell];
                    }
                }
                rows.append(String.join(
                                ",",
                                code,
                                d < 0 ? "shire" : DISTRICTS.get(d),
                                p < 0 ? "all" : "phase:" + PHASES.get(p),
                                period.toString(),
                                share ? "" : String.valueOf(top),
                                share ? String.valueOf(top) : "",
                                share ? String.valueOf(bottom) : "",
                                DateTimeFormatter.ISO_DATE.format(known)))
                        .append('\n');
            }
        }
    }
}
