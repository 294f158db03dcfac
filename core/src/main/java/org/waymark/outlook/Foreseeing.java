package org.waymark.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Polarity;
import org.waymark.period.Period;

/**
 * Foresees a year from in-period figures. See {@code docs/methods/outlook.md}.
 *
 * <p>Degenerate input: figures that never change foresee themselves, with a range of no width; a gap begins the past afresh;
 * periods of no cases count as gaps.
 */
public final class Foreseeing {
    private Foreseeing() {}

    /**
     * @param past every in-period figure held, in order of time, those of the year included; none before a change of
     *     definition
     */
    public static Outlook of(List<Part> past, Question question) {
        List<Part> known = new ArrayList<>();
        List<Period> ahead = new ArrayList<>();
        for (Period step : question.steps()) {
            past.stream()
                    .filter(part -> part.period().equals(step))
                    .findFirst()
                    .ifPresentOrElse(known::add, () -> ahead.add(step));
        }
        if (past.isEmpty() || ahead.isEmpty()) {
            Unforeseen because = past.isEmpty() ? Unforeseen.NO_FIGURES : Unforeseen.YEAR_COMPLETE;
            return new Outlook.Refused(because, question.year(), past.size(), ahead.size(), Optional.empty());
        }
        Optional<Remainder> remainder = remainder(past, known, ahead, question);
        List<Part> run = run(past);
        Period next = run.isEmpty() ? ahead.getFirst() : run.getLast().period().next();
        // What lies between the last figure and the end of the year must be foreseen, figures of the last year
        // included.
        int gap = (int) (ahead.getFirst().ordinal() - next.ordinal());
        int far = gap + ahead.size();
        boolean inOrder =
                gap >= 0 && known.stream().allMatch(part -> part.period().compareTo(ahead.getFirst()) < 0);
        if (!inOrder || run.size() < Trials.shortest(question.season()) + far + Trials.FEWEST - 1) {
            return new Outlook.Refused(
                    question.broken() ? Unforeseen.SERIES_BROKEN : Unforeseen.TOO_FEW_POINTS,
                    question.year(),
                    run.size(),
                    ahead.size(),
                    remainder);
        }
        return foreseen(run, known, ahead.size(), gap, remainder, question);
    }

    private static Outlook foreseen(
            List<Part> run,
            List<Part> known,
            int remaining,
            int gap,
            Optional<Remainder> remainder,
            Question question) {
        double[] levels = run.stream().mapToDouble(Part::level).toArray();
        double[] weights = run.stream().mapToDouble(Foreseeing::weight).toArray();
        int season = question.season();
        int far = gap + remaining;
        Trials theta = Trials.of(levels, weights, season, far, series -> Smoothing.theta(series, season, far));
        Trials naive = Trials.of(levels, weights, season, far, series -> Smoothing.naive(series, season, far));
        boolean smooth = theta.meanSize() < naive.meanSize();
        Trials used = smooth ? theta : naive;
        if (2 * used.inside() < used.judged()) {
            return new Outlook.Refused(Unforeseen.UNRELIABLE, question.year(), run.size(), remaining, remainder);
        }
        double[] assumed = tail(Smoothing.naive(weights, season, far), remaining);
        double average = Trials.average(tail(Smoothing.theta(levels, season, far), remaining), assumed);
        double rival = Trials.average(tail(Smoothing.naive(levels, season, far), remaining), assumed);
        boolean signed = Arrays.stream(levels).anyMatch(level -> level < 0);
        var year = new YearSum(known, remaining, Arrays.stream(assumed).sum(), signed, question);
        double expected = smooth ? average : rival;
        double[] ends = Arrays.stream(used.errors())
                .map(error -> year.of(expected + error))
                .toArray();
        double scale = year.perLevel();
        return new Outlook.Foreseen(
                question.year(),
                question.adding(),
                known.size(),
                remaining,
                year.of(expected),
                year.of(expected - used.halfWidth()),
                year.of(expected + used.halfWidth()),
                year.of(rival),
                smooth ? Outlook.Method.THETA : Outlook.Method.NAIVE,
                new Outlook.Backtest(
                        used.count(),
                        used.meanSize() * scale,
                        theta.meanSize() * scale,
                        naive.meanSize() * scale,
                        used.judged(),
                        used.inside()),
                remainder,
                chance(ends, question));
    }

    /** With the cases of the same periods a year before; empty where one of those is not held. */
    private static Optional<Remainder> remainder(
            List<Part> past, List<Part> known, List<Period> ahead, Question question) {
        BigDecimal target = question.target();
        // A year of one figure has nothing left to average.
        if (target == null || question.steps().size() == 1) {
            return Optional.empty();
        }
        List<Part> before = past.stream()
                .filter(part ->
                        ahead.stream().anyMatch(period -> period.lastYear().equals(part.period())))
                .toList();
        BigDecimal cases = cases(before);
        boolean told = question.adding() != Adding.RATIO || before.size() == ahead.size() && cases.signum() > 0;
        boolean signed = past.stream().anyMatch(part -> part.amount().signum() < 0);
        return told
                ? Optional.of(Remainder.of(known, ahead.size(), cases, target, signed, question))
                : Optional.empty();
    }

    /** The share of the ends that past errors would have made which meet the target, by Laplace's rule: never 0, never 1. */
    private static Optional<Double> chance(double[] ends, Question question) {
        BigDecimal target = question.target();
        if (target == null || question.polarity() == Polarity.NONE) {
            return Optional.empty();
        }
        double line = target.doubleValue();
        double least = or(question.lower(), line);
        double most = or(question.upper(), line);
        long met = Arrays.stream(ends)
                .filter(end -> switch (question.polarity()) {
                    case HIGHER -> end >= line;
                    case LOWER -> end <= line;
                    case TARGET -> end >= least && end <= most;
                    case NONE -> false;
                })
                .count();
        return Optional.of((met + 1.0) / (ends.length + 2.0));
    }

    private static double or(@Nullable BigDecimal line, double otherwise) {
        return line == null ? otherwise : line.doubleValue();
    }

    /** The longest run without a gap that ends with the last figure. */
    private static List<Part> run(List<Part> past) {
        int from = past.size();
        while (from > 0
                && !Double.isNaN(past.get(from - 1).level())
                && (from == past.size()
                        || past.get(from - 1)
                                .period()
                                .next()
                                .equals(past.get(from).period()))) {
            from--;
        }
        return past.subList(from, past.size());
    }

    private static double weight(Part part) {
        BigDecimal of = part.of();
        return of == null ? 1 : of.doubleValue();
    }

    private static double[] tail(double[] values, int size) {
        return Arrays.copyOfRange(values, values.length - size, values.length);
    }

    static BigDecimal cases(List<Part> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal of = part.of();
            sum = of == null ? sum : sum.add(of);
        }
        return sum;
    }
}
