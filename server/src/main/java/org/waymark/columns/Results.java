package org.waymark.columns;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.SeriesVerdict;
import org.waymark.trend.Trend;

/** One row for each series judged, by column; what many have in common as its number in a {@link Lexicon}. */
final class Results {
    /** Not an entry: a row that was opened and never filled. */
    static final int UNFILLED = -1;

    /** No number of points is given. */
    static final int NO_POINTS = -1;

    static final int VALUE = 0;
    static final int SLOPE = 1;
    static final int STATISTIC = 2;
    static final int P = 3;
    static final int NUMBERS = 4;

    private final Lexicon lexicon;
    private int size;
    private String[] areas = new String[64];
    private int[] entries = new int[64];
    private int[] points = new int[64];
    private double[] numbers = new double[64 * NUMBERS];

    Results(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    int size() {
        return size;
    }

    String area(int row) {
        return areas[row];
    }

    int entry(int row) {
        return entries[row];
    }

    int points(int row) {
        return points[row];
    }

    double number(int row, int column) {
        return numbers[row * NUMBERS + column];
    }

    /** Opens a row, to be filled now or later. */
    int open() {
        if (size == areas.length) {
            areas = Arrays.copyOf(areas, size * 2);
            entries = Arrays.copyOf(entries, size * 2);
            points = Arrays.copyOf(points, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2 * NUMBERS);
        }
        areas[size] = "";
        entries[size] = UNFILLED;
        points[size] = NO_POINTS;
        Arrays.fill(numbers, size * NUMBERS, (size + 1) * NUMBERS, Double.NaN);
        return size++;
    }

    /** Fills a row with what was found in arrays. */
    void fill(int row, String area, int entry, SeriesVerdict found) {
        areas[row] = area;
        entries[row] = entry;
        points[row] = found.points();
        numbers[row * NUMBERS + VALUE] = found.value();
        if (found.verdict() != null) {
            numbers[row * NUMBERS + SLOPE] = found.slopePerYear();
            numbers[row * NUMBERS + STATISTIC] = found.t();
            numbers[row * NUMBERS + P] = found.p();
        }
    }

    /** A series of an indicator that does not count in the report. */
    void uncounted(int row, Key key) {
        areas[row] = key.area();
        entries[row] = lexicon.number(
                entry(key, null, null, null, "not-in-force", null, "not-in-force", null, null, Optional.empty()));
    }

    /**
     * Fills a row with a line.
     *
     * @param unread whether the direction hangs on another series, which was not read with this one
     */
    void fill(int row, Key key, Line line, boolean unread) {
        areas[row] = key.area();
        boolean rated = line.rating() instanceof Rating.Rated;
        Trend.@Nullable Tested tested = !unread && line.trend() instanceof Trend.Tested told ? told : null;
        String untold = unread ? "underlying-not-read" : line.trend().code();
        entries[row] = lexicon.number(entry(
                key,
                line.shown().map(shown -> shown.period()).orElse(null),
                line.due().orElse(null),
                rated ? line.rating().code() : null,
                rated ? null : line.rating().code(),
                tested == null ? null : tested.verdict().code(),
                tested == null ? untold : null,
                line.trend().rule().code(),
                tested == null ? null : tested.testedOn().code(),
                line.aim()));
        if (line.shown().isPresent() && line.shown().get().figure() instanceof Figure.Known known) {
            var decimals = line.version().measurement().scale().decimals();
            numbers[row * NUMBERS + VALUE] = decimals.round(known).doubleValue();
        }
        if (tested != null) {
            points[row] = tested.points();
            numbers[row * NUMBERS + SLOPE] = tested.slopePerYear().orElse(Double.NaN);
            numbers[row * NUMBERS + STATISTIC] = tested.statistics().isEmpty()
                    ? Double.NaN
                    : tested.statistics().getFirst().value();
            numbers[row * NUMBERS + P] = tested.p().orElse(Double.NaN);
        } else if (line.trend() instanceof Trend.Untold because && !unread) {
            points[row] = because.points();
        }
    }

    /** An entry, its words in the order of {@link ResultsFile}. */
    static Lexicon.Entry entry(
            Key key,
            @Nullable Period shown,
            @Nullable Period due,
            @Nullable String rating,
            @Nullable String unrated,
            @Nullable String trend,
            @Nullable String untold,
            @Nullable String rule,
            @Nullable String testedOn,
            Optional<Aim> aim) {
        return new Lexicon.Entry(
                Arrays.asList(
                        key.indicator(),
                        key.cohort(),
                        shown == null ? null : shown.toString(),
                        due == null ? null : due.toString(),
                        rating,
                        unrated,
                        trend,
                        untold,
                        rule,
                        testedOn),
                number(aim.map(Aim::target).orElse(null)),
                number(aim.map(Aim::floor).orElse(null)));
    }

    private static double number(@Nullable BigDecimal line) {
        return line == null ? Double.NaN : line.doubleValue();
    }
}
