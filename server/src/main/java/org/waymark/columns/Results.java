package org.waymark.columns;

import java.util.Arrays;
import java.util.Optional;
import org.waymark.quantity.Figure;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Aim;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.SeriesVerdict;
import org.waymark.scorecard.Yardstick;
import org.waymark.trend.Trend;
import org.waymark.trend.Verdict;

/** One row for each series judged, by column; words as their numbers in a {@link Lexicon}. */
final class Results {
    /** The columns of words, after the area, which is a word of its own. */
    static final int INDICATOR = 0;

    static final int COHORT = 1;
    static final int PERIOD = 2;
    static final int DUE = 3;
    static final int RATING = 4;
    static final int UNRATED = 5;
    static final int TREND = 6;
    static final int UNTOLD = 7;
    static final int RULE = 8;
    static final int TESTED_ON = 9;
    static final int WORDS = 10;

    /** The columns of numbers. */
    static final int VALUE = 0;

    static final int TARGET = 1;
    static final int FLOOR = 2;
    static final int SLOPE = 3;
    static final int STATISTIC = 4;
    static final int P = 5;
    static final int NUMBERS = 6;

    private final Lexicon lexicon;
    private int size;
    private String[] areas = new String[64];
    private int[] words = new int[64 * WORDS];
    private double[] numbers = new double[64 * NUMBERS];
    private int[] points = new int[64];

    Results(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    int size() {
        return size;
    }

    /** Empty for a row that was opened and never filled. */
    String area(int row) {
        return areas[row];
    }

    int word(int row, int column) {
        return words[row * WORDS + column];
    }

    double number(int row, int column) {
        return numbers[row * NUMBERS + column];
    }

    int points(int row) {
        return points[row];
    }

    /** Opens a row, to be filled now or later. */
    int open() {
        if (size == areas.length) {
            areas = Arrays.copyOf(areas, size * 2);
            words = Arrays.copyOf(words, size * 2 * WORDS);
            numbers = Arrays.copyOf(numbers, size * 2 * NUMBERS);
            points = Arrays.copyOf(points, size * 2);
        }
        areas[size] = "";
        points[size] = -1;
        Arrays.fill(words, size * WORDS, (size + 1) * WORDS, Lexicon.NOTHING);
        Arrays.fill(numbers, size * NUMBERS, (size + 1) * NUMBERS, Double.NaN);
        return size++;
    }

    private void whose(int row, Key key) {
        areas[row] = key.area();
        word(row, INDICATOR, key.indicator());
        word(row, COHORT, key.cohort());
    }

    private void word(int row, int column, String word) {
        words[row * WORDS + column] = lexicon.number(word);
    }

    /** A series of an indicator that does not count in the report. */
    void uncounted(int row, Key key) {
        whose(row, key);
        word(row, UNRATED, "not-in-force");
        word(row, UNTOLD, "not-in-force");
    }

    void fill(int row, Key key, Yardstick with, SeriesVerdict found) {
        whose(row, key);
        int shown = found.shown();
        if (shown != SeriesVerdict.NONE) {
            words[row * WORDS + PERIOD] = lexicon.number(with, shown);
        }
        words[row * WORDS + DUE] = lexicon.due(with);
        numbers[row * NUMBERS + VALUE] = found.value();
        aim(row, with.aim(shown));
        rating(row, found.rating());
        word(row, RULE, found.rule().code());
        Verdict verdict = found.verdict();
        points[row] = found.points();
        if (verdict == null) {
            word(row, UNTOLD, found.because().code());
            return;
        }
        word(row, TREND, verdict.code());
        word(row, TESTED_ON, "shown");
        numbers[row * NUMBERS + SLOPE] = found.slopePerYear();
        numbers[row * NUMBERS + STATISTIC] = found.t();
        numbers[row * NUMBERS + P] = found.p();
    }

    private void aim(int row, Optional<Aim> aim) {
        if (aim.isPresent()) {
            var target = aim.get().target();
            var floor = aim.get().floor();
            numbers[row * NUMBERS + TARGET] = target == null ? Double.NaN : target.doubleValue();
            numbers[row * NUMBERS + FLOOR] = floor == null ? Double.NaN : floor.doubleValue();
        }
    }

    private void rating(int row, Rating rating) {
        word(row, rating instanceof Rating.Rated ? RATING : UNRATED, rating.code());
    }

    /**
     * The same of a line.
     *
     * @param unread whether the direction hangs on another series, which was not read with this one
     */
    void fill(int row, Key key, Line line, boolean unread) {
        whose(row, key);
        line.due().ifPresent(due -> word(row, DUE, due.toString()));
        line.shown().ifPresent(shown -> {
            word(row, PERIOD, shown.period().toString());
            if (shown.figure() instanceof Figure.Known known) {
                numbers[row * NUMBERS + VALUE] = line.version()
                        .measurement()
                        .scale()
                        .decimals()
                        .round(known)
                        .doubleValue();
            }
        });
        aim(row, line.aim());
        rating(row, line.rating());
        word(row, RULE, line.trend().rule().code());
        if (unread) {
            word(row, UNTOLD, "underlying-not-read");
            return;
        }
        switch (line.trend()) {
            case Trend.Tested tested -> {
                word(row, TREND, tested.verdict().code());
                word(row, TESTED_ON, tested.testedOn().code());
                points[row] = tested.points();
                numbers[row * NUMBERS + SLOPE] = tested.slopePerYear().orElse(Double.NaN);
                numbers[row * NUMBERS + P] = tested.p().orElse(Double.NaN);
            }
            case Trend.Untold untold -> {
                word(row, UNTOLD, untold.because().code());
                points[row] = untold.points();
            }
        }
    }
}
