import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How one invented series is to look: its level at some periods, its seasons, its noise, the size of what it counts, and the
 * verdicts wanted of it at the six reports of {@link #REPORTS}. One row of {@code designs.csv}.
 */
record Design(Map<String, String> row) {

    /** The reports that wanted verdicts are written for, one letter each, in this order. */
    static final List<String> REPORTS = List.of("FY2022-23-Q4", "FY2023-24-Q1", "FY2023-24-Q2", "FY2023-24-Q3", "FY2023-24-Q4",
            "FY2024-25-Q1");

    String code() {
        return row.get("indicator");
    }

    /** The indicator whose verdicts count: the shown one where the drafted series only lies beneath it. */
    String judged() {
        return row.get("shown_as").isEmpty() ? code() : row.get("shown_as");
    }

    /** Whether it is made of a numerator and a denominator: a percentage, or a ratio of one count to another. */
    boolean hasParts() {
        return !row.get("kind").equals("count");
    }

    /** What the level is of: so many of a hundred, or so many for each one. */
    double per() {
        return row.get("kind").equals("percent") ? 100 : 1;
    }

    List<Span> periods() {
        Span from = Span.parse(row.get("from"));
        int count = Span.parse(row.get("to")).index() - from.index() + 1;
        List<Span> periods = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            periods.add(from.plus(i));
        }
        return periods;
    }

    /** The level without season or noise: straight lines between the knots, flat outside them. */
    double level(Span period) {
        return between(row.get("knots"), period);
    }

    /** How many are counted in a period, before season and noise: one number, or knots as for the level. */
    double volume(Span period) {
        return row.get("volume").contains("=") ? between(row.get("volume"), period) : number("volume", 1000);
    }

    /** The value at a period: straight lines between the knots, flat outside them. */
    static double between(String knots, Span period) {
        long day = period.end().toEpochDay();
        long beforeDay = 0;
        double before = Double.NaN;
        for (String knot : knots.split(" ")) {
            String[] parts = knot.split("=");
            long knotDay = Span.parse(parts[0]).end().toEpochDay();
            double value = Double.parseDouble(parts[1]);
            if (day <= knotDay) {
                return Double.isNaN(before) || day == knotDay ? value
                        : before + (value - before) * (day - beforeDay) / (knotDay - beforeDay);
            }
            beforeDay = knotDay;
            before = value;
        }
        return before;
    }

    /** What the season adds to a percentage, in points. */
    double season(Span period) {
        return bySeason(row.get("season"), period, 0);
    }

    /** The series drafted before whose denominators this one shares; empty where it has its own. */
    String volumeOf() {
        return row.getOrDefault("volume_of", "");
    }

    /** What the season makes of a count, as a factor. */
    double volumeSeason(Span period) {
        return bySeason(row.get("volume_season"), period, 1);
    }

    private static double bySeason(String cell, Span period, double otherwise) {
        if (cell.isEmpty()) {
            return otherwise;
        }
        double[] seasons = Arrays.stream(cell.split(" ")).mapToDouble(Double::parseDouble).toArray();
        int month = (period.start().getMonthValue() + 8) % 12;
        return seasons.length == 4 ? seasons[month / 3] : seasons[month];
    }

    double number(String column, double otherwise) {
        return row.get(column).isEmpty() ? otherwise : Double.parseDouble(row.get(column));
    }

    /** The working day by which the figure was on record. */
    LocalDate recorded(Span period) {
        LocalDate day = period.end().plusDays((long) number("lag", 28));
        return day.minusDays(Math.max(0, day.getDayOfWeek().getValue() - 5));
    }

    /** Whether the verdict is the one wanted at the report, with room to spare. */
    boolean accepts(int report, Judge.Verdict verdict, int decimals) {
        char trend = row.get("trend").isEmpty() ? 'x' : row.get("trend").charAt(report);
        char rating = row.get("rating").isEmpty() ? 'x' : row.get("rating").charAt(report);
        boolean direction = switch (trend) {
            case 'i' -> verdict.trend().equals("improving") && verdict.slope().p() < 0.03;
            case 'w' -> verdict.trend().equals("worsening") && verdict.slope().p() < 0.03;
            case 'n' -> verdict.trend().equals("no-clear-trend") && verdict.slope().p() > 0.08;
            default -> true;
        };
        String wanted = switch (rating) {
            case 'G' -> "green";
            case 'A' -> "amber";
            case 'R' -> "red";
            default -> verdict.rating();
        };
        boolean clear = rating == 'x' || rating == '-' || verdict.margin() > Math.pow(10, -decimals) * 0.99;
        return direction && clear && verdict.rating().equals(wanted);
    }
}
