package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes a pack of one table: 150 authorities in nine regions of one country, 20 groups, one month; the totals of every
 * region, of the country, of every group and of every place are in it.
 */
final class NationalTable {
    private static final int AUTHORITIES = 150;
    private static final int REGIONS = 9;
    private static final int GROUPS = 20;
    private static final String COUNTRY = "E92000001";

    private NationalTable() {}

    /**
     * Writes the pack.
     *
     * @param largest the count of a middling authority's largest group; each next group is so much smaller
     */
    static void write(Path folder, double largest, double smaller) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("report.toml"), """
            report = "table"
            title = "Table"
            council = "E92000001"
            council_name = "England"
            frequency = "month"
            year = "financial"
            sections = ["All"]
            """);
        Files.writeString(folder.resolve("indicators.csv"), """
            code,name,kind,section,unit,decimals,polarity,year,frequency,basis
            pupils,Pupils,kpi,All,count,0,lower,financial,month,period
            """);
        Files.writeString(folder.resolve("disclosure.csv"), """
            indicator,dimension,threshold,zeros,rounding,dominance,contributors,singletons,width,hollow,exempt_source,reason,source
            ,,,,,,,,,100,,"The table is to be protected, not withheld whole",Bench
            """);
        var areas = new StringBuilder("code,name,kind,parent\n").append(COUNTRY).append(",England,country,\n");
        for (int region = 0; region < REGIONS; region++) {
            areas.append("%s,Region %d,region,%s\n".formatted(region(region), region, COUNTRY));
        }
        for (int a = 0; a < AUTHORITIES; a++) {
            areas.append("%s,Authority %d,authority,%s\n".formatted(authority(a), a, region(a % REGIONS)));
        }
        Files.writeString(folder.resolve("areas.csv"), areas);
        var cohorts = new StringBuilder("dimension,code,name,parent,partition\n");
        for (int group = 0; group < GROUPS; group++) {
            cohorts.append("need,n%02d,Need %d,,yes\n".formatted(group, group));
        }
        Files.writeString(folder.resolve("cohorts.csv"), cohorts);
        Files.writeString(folder.resolve("observations.csv"), observations(largest, smaller));
    }

    private static String observations(double largest, double smaller) {
        var random = new Random(20250401);
        int[][] counts = new int[1 + REGIONS + AUTHORITIES][GROUPS];
        for (int a = 0; a < AUTHORITIES; a++) {
            double size = Math.exp(0.5 * random.nextGaussian());
            for (int group = 0; group < GROUPS; group++) {
                double mean = largest * size * Math.pow(smaller, group);
                int count = (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
                counts[0][group] += count;
                counts[1 + a % REGIONS][group] += count;
                counts[1 + REGIONS + a][group] += count;
            }
        }
        var rows = new StringBuilder("indicator,area,cohort,period,value,status,recorded_on\n");
        for (int place = 0; place < counts.length; place++) {
            String area = place == 0 ? COUNTRY : place <= REGIONS ? region(place - 1) : authority(place - 1 - REGIONS);
            int all = 0;
            for (int group = 0; group < GROUPS; group++) {
                all += counts[place][group];
                rows.append("pupils,%s,need:n%02d,2025-04,%d,final,2025-05-15\n"
                        .formatted(area, group, counts[place][group]));
            }
            rows.append("pupils,%s,,2025-04,%d,final,2025-05-15\n".formatted(area, all));
        }
        return rows.toString();
    }

    private static String region(int number) {
        return "E12%06d".formatted(number + 1);
    }

    private static String authority(int number) {
        return "E06%06d".formatted(number + 1);
    }
}
