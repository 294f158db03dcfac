package org.waymark.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/** What the layout of a wide sheet probably is, from its first rows. Whoever sends it has the last word. */
public final class LayoutGuess {
    private static final int ROWS = 12;

    private LayoutGuess() {}

    /** Empty when no row holds two periods side by side. */
    public static Optional<Layout> of(List<List<String>> top, YearType years, Naming naming) {
        int best = -1;
        int most = 1;
        for (int row = 0; row < Math.min(ROWS, top.size()); row++) {
            int periods = periods(top.get(row), years).size();
            if (periods > most) {
                most = periods;
                best = row;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(at(best + 1, top, years, naming));
    }

    /** @param row of the header, from 1 */
    public static Layout at(int row, List<List<String>> top, YearType years, Naming naming) {
        List<String> header = row > top.size() ? List.of() : top.get(row - 1);
        Map<Integer, String> columns = new TreeMap<>();
        periods(header, years).forEach((place, period) -> columns.put(place, period.toString()));
        int indicator = -1;
        int met = 0;
        for (int place = 0; place < header.size(); place++) {
            int known = 0;
            for (List<String> cells : top.subList(row, top.size())) {
                known += place < cells.size() && naming.find(cells.get(place)).isPresent() ? 1 : 0;
            }
            if (!columns.containsKey(place) && known > met) {
                met = known;
                indicator = place;
            }
        }
        if (indicator < 0) {
            indicator = firstFree(header, columns);
        }
        if (indicator >= 0) {
            columns.put(indicator, "indicator");
        }
        for (int place = 0; place < header.size(); place++) {
            String word = header.get(place).strip().toLowerCase(Locale.ROOT);
            String what = switch (word) {
                case "area", "district", "place" -> "area";
                case "cohort", "group" -> "cohort";
                case "status" -> "status";
                case "measure", "type", "component", "num/den", "n/d" -> "measure";
                default -> "";
            };
            if (!what.isEmpty()) {
                columns.putIfAbsent(place, what);
            }
        }
        return new Layout("", header, row, columns, "", "", false);
    }

    private static int firstFree(List<String> header, Map<Integer, String> columns) {
        for (int place = 0; place < header.size(); place++) {
            if (!columns.containsKey(place) && !header.get(place).isBlank()) {
                return place;
            }
        }
        return -1;
    }

    /** The periods of a row by their places. Dates are taken for the month, quarter or year they lie in, by how far apart they are. */
    static Map<Integer, Period> periods(List<String> row, YearType years) {
        Map<Integer, Period> periods = new TreeMap<>();
        var days = new ArrayList<LocalDate>();
        for (int place = 0; place < row.size(); place++) {
            int at = place;
            PeriodHint.read(row.get(place), years).ifPresent(period -> {
                periods.put(at, period);
                if (period instanceof Period.Day day) {
                    days.add(day.date());
                }
            });
        }
        Frequency frequency = apart(days);
        periods.replaceAll(
                (_, period) -> period instanceof Period.Day day ? frequency.holding(day.date(), years) : period);
        return periods;
    }

    private static Frequency apart(List<LocalDate> days) {
        long least = Long.MAX_VALUE;
        for (int i = 1; i < days.size(); i++) {
            least = Math.min(least, Math.abs(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i))));
        }
        if (days.size() < 2 || least < 80) {
            return Frequency.MONTH;
        }
        return least < 350 ? Frequency.QUARTER : Frequency.YEAR;
    }
}
