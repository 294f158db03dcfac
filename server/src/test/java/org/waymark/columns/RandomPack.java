package org.waymark.columns;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A pack of odd and ordinary indicators with figures on and beside every line: ties of rounding, gaps, symbols, parts,
 * revisions, withdrawals, figures not known yet, definitions that break, and rows that no pack may have.
 */
public final class RandomPack {
    static final List<String> AREAS = List.of("E10000001", "E10000002", "E06000003");

    private final Random random;
    private final StringBuilder indicators = new StringBuilder(
            "code,version,effective_from,name,kind,unit,decimals,polarity,year,frequency,basis,calculation,breaks_series,rating,trend,window,available_after_days,per\n");
    private final StringBuilder targets = new StringBuilder("indicator,area,period,target,floor,lower,upper,origin\n");
    private final List<String> rows = new ArrayList<>();

    private RandomPack(long seed) {
        random = new Random(seed);
    }

    /** Writes a pack, and its observations as one file beside it. */
    public static Path write(Path folder, long seed, boolean faulty) throws Exception {
        var pack = new RandomPack(seed);
        for (int i = 0; i < 40; i++) {
            pack.indicator("indicator-%02d".formatted(i));
        }
        if (faulty) {
            pack.faults();
        }
        Path to = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(to.resolve("report.toml"), """
            report = "any"
            title = "Any"
            council = "E10000001"
            council_name = "Any"
            frequency = "quarter"
            year = "financial"
            sections = []
            [window]
            month = %d
            [trend]
            level = %s
            minimum_points = %d
            """.formatted(
                        12 + pack.random.nextInt(13), pack.either("0.05", "0.2"), 3 + pack.random.nextInt(5)));
        Files.writeString(to.resolve("indicators.csv"), pack.indicators);
        Files.writeString(to.resolve("targets.csv"), pack.targets);
        Collections.shuffle(pack.rows, pack.random);
        Files.writeString(
                to.resolve("observations.csv"),
                "indicator,area,cohort,period,value,numerator,denominator,status,symbol,recorded_on\n"
                        + String.join("", pack.rows));
        return to;
    }

    /** {@code ah} for {@code indicator-07}: a name of its own, without a figure in it. */
    private static String letters(String code) {
        return code.substring(code.length() - 2)
                .chars()
                .map(digit -> 'a' + digit - '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String either(String... ones) {
        return ones[random.nextInt(ones.length)];
    }

    private void indicator(String code) {
        String frequency = either("month", "month", "quarter", "year");
        String years = either("financial", "academic", "calendar");
        String unit = either("percent", "percent", "count", "score", "rate");
        String polarity = either("higher", "lower", "higher", "target", "none");
        String basis = either("period", "period", "period", "snapshot", "rolling-12");
        String calculation = either("", "", "", "from-parts");
        String kind = either("kpi", "kpi", "kpi", "activity", "context");
        String rating = either("", "", "tolerance:10", "none");
        String trend = either("", "", "", "regression", "previous", "none", "mann-kendall");
        String window = random.nextInt(4) == 0 ? String.valueOf(6 + random.nextInt(30)) : "";
        int decimals = random.nextInt(3);
        int lag = random.nextInt(3) * 20;
        String per = unit.equals("rate") ? "10000" : "";
        int versions = random.nextInt(4) == 0 ? 2 : 1;
        for (int version = 1; version <= versions; version++) {
            indicators
                    .append(String.join(
                            ",",
                            code,
                            String.valueOf(version),
                            version == 1 ? "" : "FY2022-23",
                            "Name " + letters(code),
                            kind,
                            unit,
                            String.valueOf(decimals),
                            polarity,
                            years,
                            frequency,
                            basis,
                            calculation,
                            version == 1 ? "" : either("yes", "no"),
                            rating,
                            trend,
                            window,
                            String.valueOf(lag),
                            per))
                    .append('\n');
        }
        for (String area : AREAS) {
            for (int year = 2019; year <= 2024; year++) {
                if (random.nextInt(5) > 0) {
                    target(code, area, year, polarity, years);
                }
            }
            series(code, area, frequency, years, unit, calculation, decimals);
        }
    }

    private void target(String code, String area, int year, String polarity, String years) {
        int target = 40 + random.nextInt(20);
        String period = period("year", years, year, 0);
        String floor =
                polarity.equals("target") ? "5" : String.valueOf(polarity.equals("lower") ? target + 5 : target - 5);
        targets.append(String.join(
                        ",",
                        code,
                        area,
                        period,
                        String.valueOf(target),
                        polarity.equals("none") || random.nextInt(5) == 0 ? "" : floor,
                        "",
                        "",
                        random.nextInt(8) == 0 ? "national" : "local"))
                .append('\n');
    }

    private static String period(String frequency, String years, int year, int number) {
        String prefix = years.equals("financial") ? "FY" : years.equals("academic") ? "AY" : "CY";
        String label =
                years.equals("calendar") ? "CY" + year : prefix + year + "-" + "%02d".formatted((year + 1) % 100);
        return switch (frequency) {
            case "month" -> "%d-%02d".formatted(year, number + 1);
            case "quarter" -> label + "-Q" + (number + 1);
            default -> label;
        };
    }

    private void series(
            String code, String area, String frequency, String years, String unit, String calculation, int decimals) {
        int each = frequency.equals("month") ? 12 : frequency.equals("quarter") ? 4 : 1;
        boolean parts = calculation.equals("from-parts") || random.nextInt(3) == 0;
        double drift = random.nextGaussian() / each * random.nextInt(3);
        boolean constant = random.nextInt(12) == 0;
        int first = frequency.equals("year") ? 2012 : 2020;
        int revisions = random.nextInt(3);
        for (int year = first; year <= 2024; year++) {
            for (int number = 0; number < each; number++) {
                if (random.nextInt(12) == 0) {
                    continue;
                }
                String period = period(frequency, years, year, number);
                double level = constant ? 50 : 50 + drift * ((year - 2020) * each + number) + random.nextGaussian() * 3;
                String recorded =
                        random.nextInt(15) == 0 ? "" : "%d-%02d-15".formatted(year + 1, 1 + random.nextInt(12));
                row(code, area, period, figure(level, unit, parts, decimals), either("", "final"), recorded);
                if (revisions == 1 && random.nextInt(4) == 0) {
                    row(
                            code,
                            area,
                            period,
                            figure(level + 1, unit, parts, decimals),
                            random.nextInt(8) == 0 ? "withdrawn" : "revised",
                            (year + 2) + "-01-10");
                }
            }
        }
    }

    private String figure(double level, String unit, boolean parts, int decimals) {
        if (random.nextInt(25) == 0) {
            return ",,," + either("c", "x", "z", "u");
        }
        if (parts && !unit.equals("score")) {
            int under = 20 + random.nextInt(180);
            double share = unit.equals("percent") ? level / 100 : level / 10_000;
            long over = Math.max(0, Math.min(under, Math.round(under * share)));
            return "," + over + "," + under + ",";
        }
        // One decimal more than is shown, so that a tenth of them lie on a half.
        double shown = Math.pow(10, decimals + 1);
        String value = java.math.BigDecimal.valueOf(Math.round(Math.max(level, 0) * shown), decimals + 1)
                .toPlainString();
        return value + ",,,";
    }

    private void row(String code, String area, String period, String figure, String status, String recorded) {
        String[] cells = figure.split(",", -1);
        rows.add(String.join(
                        ",",
                        code,
                        area,
                        random.nextBoolean() ? "" : "all",
                        period,
                        cells[0],
                        cells[1],
                        cells[2],
                        status,
                        cells[3],
                        recorded)
                + "\n");
    }

    private void faults() {
        for (int i = 0; i < 60; i++) {
            int at = random.nextInt(rows.size());
            String[] cells = rows.get(at).strip().split(",", -1);
            int column = random.nextInt(cells.length);
            cells[column] = either("85%", "-5", "no-such-thing", "2024-13", "12/07/2024", "£5", "");
            rows.add(at, String.join(",", cells) + "\n");
        }
    }
}
