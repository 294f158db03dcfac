package org.waymark.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Process;
import org.waymark.casework.Ahead;
import org.waymark.casework.Arms;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.snapshot.Snapshot;
import org.waymark.statistics.KaplanMeier;
import org.waymark.template.CaseworkRule;

/**
 * What is told of one kind of casework: the indicator, and what it hides. No case is in it, and every count is as it may be
 * shown: one that is hidden is absent as confidential.
 *
 * @param including of the report's period, all counted cases; {@code excluding} those without an exception
 * @param rolling of the twelve {@code months}, likewise
 * @param months twelve, up to the end of the period, or the last that was over by the day as known
 * @param breakdowns of those twelve months, by dimension
 * @param waiting the cases open at the end of those months
 * @param late those completed beyond their limit in the twelve months
 * @param stages how long each takes, of the cases that entered it in the twelve months
 * @param most the code of the stage that added most days beyond its own limit to cases completed late
 * @param pair two groups side by side, where the report asks for it and both have enough cases
 * @param ahead where the rolling figure is going from the end of the twelve months, where the report asks for it and cases
 *     count by completion
 */
public record Casework(
        Process process,
        Period period,
        LocalDate asKnownAt,
        Share including,
        Share excluding,
        Share rolling,
        Share rollingExcluding,
        List<Month> months,
        List<Breakdown> breakdowns,
        Waiting waiting,
        Late late,
        List<Stage> stages,
        Optional<String> most,
        Optional<Pair> pair,
        Optional<Ahead> ahead) {
    /** Times are told of so many cases at the least. */
    public static final int ENOUGH = 10;

    /**
     * Part of a whole, and what that is in percent, unrounded; all three hidden where one is.
     *
     * @param percent absent too where the whole is nought
     */
    public record Share(Figure of, Figure all, Figure percent) {}

    /**
     * One month.
     *
     * @param counted the cases that count in it
     * @param begun cases that came in
     * @param left those that ended without being counted
     * @param open at its end
     * @param overLimit of the open, those past their last day in time
     * @param intake of the cases begun in it whose fate is known, those that went as wished; not available while any may yet
     *     go either way
     */
    public record Month(
            Period month,
            Share counted,
            Figure begun,
            Figure completed,
            Figure left,
            Figure open,
            Figure overLimit,
            Share intake) {}

    public record Breakdown(String dimension, List<Part> parts) {}

    public record Part(String code, Share share) {}

    /**
     * Open cases.
     *
     * @param day at the end of which
     * @param overLimitExcused of those over the limit, those with an exception
     * @param oldest the band in which the oldest lies, whose age by itself could tell whose it is
     * @param weeks mean of those over the limit, from their start
     * @param weeksBeyond the same from their last day in time
     */
    public record Waiting(
            LocalDate day,
            Figure open,
            Figure overLimit,
            Figure overLimitExcused,
            List<Band> bands,
            Optional<Band> oldest,
            Figure weeks,
            Figure weeksBeyond) {}

    /** @param above exclusive; empty for the youngest, as {@code upTo} is for the oldest */
    public record Band(Optional<Limit> above, Optional<Limit> upTo, Figure cases) {}

    /** Means in weeks of cases completed beyond their limit, both ways of counting. */
    public record Late(Figure cases, Figure weeks, Figure weeksBeyond) {}

    /**
     * One stage.
     *
     * @param entered in the twelve months
     * @param waiting of them, still in it
     * @param within of those that ended it, within its limit; empty where it has none
     * @param quarter weeks by which so many have ended it; empty where fewer are seen to, or too few entered
     * @param reach of {@code half}, 19 times of 20
     * @param daysBeyond mean of the cases completed late that went through it: how far beyond its own limit they were in it
     */
    public record Stage(
            org.waymark.casefile.Stage stage,
            Figure entered,
            Figure waiting,
            Optional<Share> within,
            OptionalDouble quarter,
            OptionalDouble half,
            OptionalDouble threeQuarters,
            KaplanMeier.Reach reach,
            Figure daysBeyond) {}

    /**
     * Two groups by the clock of the whole process, of the cases begun in the twelve months.
     *
     * @param difference of the medians in weeks, the first's less the second's
     * @param reach of the difference, 19 times of 20
     * @param p of the log-rank test
     */
    public record Pair(
            String dimension,
            List<Arm> arms,
            OptionalDouble difference,
            KaplanMeier.Reach reach,
            double p,
            List<Arms.Unlike> unlike) {}

    /** @param half weeks by which half are completed; {@code reach} 19 times of 20 */
    public record Arm(String code, Figure cases, OptionalDouble half, KaplanMeier.Reach reach) {}

    /** Of one process, whose cases are at least one. */
    public static Casework of(Snapshot.Kept kept, Period period, LocalDate asKnownAt, CaseworkRule rule) {
        return CountingCases.of(kept, period, asKnownAt, rule);
    }

    /** Of each process the report tells of, and of which there are cases. */
    static List<Casework> all(Snapshot snapshot, Period period) {
        return snapshot.cases().values().stream()
                .filter(kept -> kept.log().size() > 0)
                .map(kept -> of(
                        kept,
                        period,
                        snapshot.asKnownAt(),
                        snapshot.template().layout().casework()))
                .toList();
    }
}
