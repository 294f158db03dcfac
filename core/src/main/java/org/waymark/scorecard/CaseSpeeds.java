package org.waymark.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.waymark.casefile.EventLog;
import org.waymark.casework.Arms;
import org.waymark.casework.CaseTimes;
import org.waymark.casework.Delays;
import org.waymark.casework.StageTimes;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.statistics.Interval;
import org.waymark.statistics.KaplanMeier;

/** How long cases take: by stage, and in two groups. */
final class CaseSpeeds {
    private static final double LEVEL = 0.95;
    private static final double WEEK = 7;

    private static final KaplanMeier.Reach NONE = new KaplanMeier.Reach(OptionalDouble.empty(), OptionalDouble.empty());

    private final EventLog log;
    private final CaseTimes times;
    private final LocalDate from;
    private final LocalDate to;
    private final CaseCounts counts;
    private final List<Delays> delays;

    /** @param to at whose end all this is as it was, so that who waits in a stage is who waited when the backlog was counted */
    CaseSpeeds(EventLog log, LocalDate from, LocalDate to, CaseCounts counts) {
        this.log = log;
        this.times = CaseTimes.of(log, to);
        this.from = from;
        this.to = to;
        this.counts = counts;
        this.delays = Delays.of(log, from, to, to);
    }

    /** The stage that added most days to late cases; empty where none did, or to few. */
    Optional<String> most() {
        return Delays.most(delays)
                .filter(each -> each.beyond() >= Casework.ENOUGH)
                .map(each -> each.stage().code());
    }

    /** @param begun the amounts of those that came in, month by month: who enters the process enters its first stages */
    Supplier<List<Casework.Stage>> stages(List<Integer> begun) {
        var stages = new ArrayList<Supplier<Casework.Stage>>();
        Map<String, Delays> byStage = new HashMap<>();
        delays.forEach(each -> byStage.put(each.stage().code(), each));
        for (StageTimes stage : StageTimes.all(log, from, to, to)) {
            stages.add(
                    stage(stage, Optional.ofNullable(byStage.get(stage.stage().code())), begun));
        }
        return () -> stages.stream().map(Supplier::get).toList();
    }

    private Supplier<Casework.Stage> stage(StageTimes stage, Optional<Delays> delay, List<Integer> begun) {
        CaseCounts.Number entered = counts.number(stage.begun());
        CaseCounts.Number waiting = counts.number(stage.waiting());
        long ended = stage.curve().ended();
        CaseCounts.Ratio within = counts.lesser(stage.stage().limit().isPresent() ? stage.within() : 0, ended);
        counts.sum(
                entered.amount(),
                waiting.amount(),
                within.all(),
                counts.unseen(stage.begun() - stage.waiting() - ended));
        if (stage.stage().from().equals(log.process().whole().from())) {
            counts.sumIfSo(
                    entered.amount(), begun.stream().mapToInt(Integer::intValue).toArray());
        }
        boolean enough = ended >= Casework.ENOUGH;
        return () -> new Casework.Stage(
                stage.stage(),
                entered.figure(),
                waiting.figure(),
                stage.stage().limit().map(_ -> within.share()),
                enough ? stage.weeks(0.25) : OptionalDouble.empty(),
                enough ? stage.weeks(0.5) : OptionalDouble.empty(),
                enough ? stage.weeks(0.75) : OptionalDouble.empty(),
                enough ? stage.reach(0.5) : NONE,
                delay.map(CaseSpeeds::beyond).orElseGet(() -> Figure.absent(Absence.NOT_APPLICABLE)));
    }

    private static Figure beyond(Delays of) {
        return of.cases() > 0 && of.cases() < Casework.ENOUGH
                ? Figure.absent(Absence.CONFIDENTIAL)
                : Figure.of(BigDecimal.valueOf(of.days()), BigDecimal.valueOf(of.cases()), BigDecimal.ONE);
    }

    /** The two codes of a dimension; of one with more or fewer nothing is set side by side. */
    Supplier<Optional<Casework.Pair>> pair(String dimension, long seed) {
        EventLog.Breakdown breakdown = times.breakdowns().get(dimension);
        if (breakdown == null || breakdown.codes().size() != 2) {
            return Optional::empty;
        }
        String first = breakdown.codes().getFirst();
        String second = breakdown.codes().getLast();
        Arms arms = Arms.compare(times, dimension, first, second, from, to, seed);
        boolean enough = arms.curves().stream().allMatch(curve -> curve.ended() >= Casework.ENOUGH);
        if (!enough) {
            return Optional::empty;
        }
        var cases = new ArrayList<CaseCounts.Number>();
        arms.curves().forEach(curve -> cases.add(counts.number(curve.size())));
        return () -> {
            var told = new ArrayList<Casework.Arm>();
            for (int i = 0; i < cases.size(); i++) {
                KaplanMeier curve = arms.curves().get(i);
                told.add(new Casework.Arm(
                        arms.codes().get(i),
                        cases.get(i).figure(),
                        weeks(curve.quantile(0.5)),
                        weeks(curve.interval(0.5, LEVEL, KaplanMeier.Scale.LOG_LOG))));
            }
            return Optional.of(new Casework.Pair(
                    dimension,
                    told,
                    weeks(arms.medians().difference()),
                    weeks(arms.medians().interval()),
                    arms.test().p(),
                    arms.unlike()));
        };
    }

    private static OptionalDouble weeks(OptionalDouble days) {
        return days.isPresent() ? OptionalDouble.of(days.getAsDouble() / WEEK) : days;
    }

    private static KaplanMeier.Reach weeks(KaplanMeier.Reach days) {
        return new KaplanMeier.Reach(weeks(days.lower()), weeks(days.upper()));
    }

    private static KaplanMeier.Reach weeks(Optional<Interval> days) {
        return days.map(each -> new KaplanMeier.Reach(
                        OptionalDouble.of(each.lower() / WEEK), OptionalDouble.of(each.upper() / WEEK)))
                .orElse(NONE);
    }
}
