package org.waymark.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes a pack of a million sound observations: 100 indicators, 100 areas, 100 months. */
final class RowsPack {
    static final int INDICATORS = 100;
    static final int AREAS = 100;
    static final int MONTHS = 100;

    private RowsPack() {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("report.toml"),
                "report = \"rows\"\n"
                        + "title = \"Rows\"\n"
                        + "council = \"E07000000\"\n"
                        + "council_name = \"Rows\"\n"
                        + "sections = [\"All\"]\n");
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("areas.csv"))) {
            out.write("code,name,kind\n");
            for (int a = 0; a < AREAS; a++) {
                out.write(area(a) + ",Area " + a + ",district\n");
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("indicators.csv"))) {
            out.write("code,name,kind,section,unit,decimals,polarity,year,frequency,basis\n");
            for (int i = 0; i < INDICATORS; i++) {
                out.write("indicator-" + i + ",Indicator " + i + ",kpi,All,percent,1,higher,financial,month,period\n");
            }
        }
        var random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("observations.csv"))) {
            out.write("indicator,area,period,value,numerator,denominator,status,recorded_on\n");
            for (int i = 0; i < INDICATORS; i++) {
                for (int a = 0; a < AREAS; a++) {
                    for (int m = 0; m < MONTHS; m++) {
                        int under = 500 + random.nextInt(1000);
                        int over = (int) (under * (0.5 + random.nextDouble() / 4));
                        int year = 2016 + m / 12;
                        int month = m % 12 + 1;
                        out.write("indicator-%d,%s,%d-%02d,,%d,%d,final,%d-%02d-15\n"
                                .formatted(
                                        i,
                                        area(a),
                                        year,
                                        month,
                                        over,
                                        under,
                                        month == 12 ? year + 1 : year,
                                        month % 12 + 1));
                    }
                }
            }
        }
    }

    private static String area(int number) {
        return "E07%06d".formatted(number);
    }
}
