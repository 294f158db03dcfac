package org.waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.waymark.period.Period;

/** A random pack of every kind of period, place, group and absence, with names that a standard for data would rather not see. */
final class ManyKinds {
    private static final List<String> AREAS =
            List.of("E10000016", "E92000001", "E12000008", "E07000105", "E05004947", "E10000012", "own-place");
    private static final List<String> COHORTS = List.of(
            "all",
            "ethnicity:a",
            "ethnicity:b",
            "region:north",
            "region:south",
            "sen-type:total",
            "sen-type:odd",
            "need:only",
            "ethnicity:a+region:north");
    private static final List<String> INDICATORS = List.of("20-weeks", "sen-support", "time-period", "waits", "money");
    private static final List<List<String>> PERIODS = List.of(
            List.of("FY2022-23", "FY2023-24"),
            List.of("FY2023-24-Q1", "FY2023-24-Q2", "FY2023-24-Q3"),
            List.of("2023-11", "2023-12", "2024-01"),
            List.of("AY2022-23", "AY2023-24"),
            List.of("AY2022-23-T2", "AY2022-23-T3"),
            List.of("CY2022", "CY2023"),
            List.of("CY2023-Q1", "CY2023-Q2"));
    private static final List<String> YEARS =
            List.of("financial", "financial", "financial", "academic", "academic", "calendar", "calendar");
    private static final List<String> FREQUENCIES =
            List.of("year", "quarter", "month", "year", "term", "year", "quarter");
    private static final List<String> UNITS = List.of("percent", "count", "rate", "days", "pounds");
    private static final List<String> SYMBOLS = List.of("z", "x", "c", "low", "k", "u");

    private ManyKinds() {}

    static Path write(Path folder, int seed) throws IOException {
        var random = new Random(seed);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("areas.csv"), """
            code,name,kind,parent
            E92000001,England,country,
            E12000008,South East,region,E92000001
            E10000016,Kent,county,E12000008
            E10000012,Essex,county,E92000001
            E07000105,Ashford,district,E10000016
            E05004947,Castle,ward,E07000105
            own-place,"Our, own place",site,E10000016
            """);
        Files.writeString(folder.resolve("cohorts.csv"), """
            dimension,code,name,partition
            ethnicity,a,White,no
            ethnicity,b,=1+1,no
            region,north,"North, of here",no
            region,south,"North, of here",no
            sen-type,total,Total,no
            sen-type,odd,"Odd ""one"" out",no
            need,only,The only one,no
            """);
        Files.writeString(folder.resolve("report.toml"), """
            title = "Many kinds"
            council = "E10000016"
            frequency = "quarter"
            year = "financial"
            """);
        Files.writeString(folder.resolve("disclosure.csv"), """
            indicator,threshold,reason
            waits,0,Days are not people
            """);
        var indicators = new StringBuilder("code,name,kind,unit,decimals,polarity,year,frequency,basis\n");
        var rows = new StringBuilder("indicator,area,cohort,period,value,numerator,denominator,symbol,recorded_on\n");
        for (int i = 0; i < INDICATORS.size(); i++) {
            int kind = random.nextInt(PERIODS.size());
            indicators.append("%s,The same name,activity,%s,1,none,%s,%s,period%n"
                    .formatted(INDICATORS.get(i), UNITS.get(i), YEARS.get(kind), FREQUENCIES.get(kind)));
            for (String area : AREAS) {
                for (String cohort : COHORTS) {
                    for (String period : PERIODS.get(kind)) {
                        if (random.nextInt(3) > 0) {
                            rows.append("%s,%s,%s,%s,%s,%s%n"
                                    .formatted(
                                            INDICATORS.get(i),
                                            area,
                                            cohort,
                                            period,
                                            figure(random, UNITS.get(i)),
                                            known(period)));
                        }
                    }
                }
            }
        }
        Files.writeString(folder.resolve("indicators.csv"), indicators);
        Files.writeString(folder.resolve("observations.csv"), rows);
        return folder;
    }

    private static String known(String period) {
        return Period.parse(period).orElseThrow().end().plusDays(20).toString();
    }

    private static String figure(Random random, String unit) {
        boolean parts = unit.equals("percent");
        return switch (random.nextInt(parts ? 5 : 3)) {
            case 0 -> ",,," + SYMBOLS.get(random.nextInt(SYMBOLS.size()));
            case 1, 2 -> "%d.%d,,,".formatted(random.nextInt(100), random.nextInt(10));
            case 3 -> ",0,0,";
            default -> {
                int whole = 20 + random.nextInt(500);
                yield ",%d,%d,".formatted(random.nextInt(whole), whole);
            }
        };
    }
}
