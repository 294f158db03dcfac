package org.waymark.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.waymark.casefile.Counting;
import org.waymark.casefile.EventLog;
import org.waymark.casework.Ahead;
import org.waymark.casework.Backlog;
import org.waymark.casework.CaseTimes;
import org.waymark.casework.Counts;
import org.waymark.casework.Flow;
import org.waymark.casework.InTime;
import org.waymark.casework.Intakes;
import org.waymark.casework.Lengths;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.snapshot.Snapshot;
import org.waymark.template.CaseworkRule;

/**
 * Counts the cases of one process for one report. Every count is gathered with the sums it is in, all of them are protected
 * together, and only then is anything read.
 */
final class CountingCases {
    private static final int MONTHS = 12;
    /** The same draws for the same cases. */
    private static final long SEED = 1;

    private final EventLog log;
    private final CaseTimes times;
    private final InTime counted;
    private final List<Period> months;
    private final CaseCounts counts;

    private CountingCases(Snapshot.Kept kept, Period period, LocalDate asKnownAt) {
        this.log = kept.log();
        this.times = CaseTimes.of(log, asKnownAt);
        this.counted = InTime.of(times);
        LocalDate end = period.end().isAfter(asKnownAt) ? asKnownAt : period.end();
        Period last = Frequency.MONTH.endedBy(end, YearType.CALENDAR);
        this.months = Frequency.MONTH.within(last.plus(1 - MONTHS).start(), last.end(), YearType.CALENDAR);
        this.counts = new CaseCounts(kept.protection(), kept.totals());
    }

    static Casework of(Snapshot.Kept kept, Period period, LocalDate asKnownAt, CaseworkRule rule) {
        return new CountingCases(kept, period, asKnownAt).all(period, asKnownAt, rule);
    }

    private LocalDate from() {
        return months.getFirst().start();
    }

    private LocalDate to() {
        return months.getLast().end();
    }

    private Casework all(Period period, LocalDate asKnownAt, CaseworkRule rule) {
        List<Gathered> gathered = months();
        Counts year = counted.between(from(), to());
        CaseCounts.Ratio rolling = total(gathered, year, false);
        CaseCounts.Ratio rollingExcluding = total(gathered, year, true);
        tieExcused(rolling, rollingExcluding, year);
        List<Gathered> own = gathered.stream()
                .filter(each -> !each.month.start().isBefore(period.start())
                        && !each.month.end().isAfter(period.end()))
                .toList();
        Counts now = counted.in(period);
        CaseCounts.Ratio including = total(own, now, false);
        CaseCounts.Ratio excluding = total(own, now, true);
        tieExcused(including, excluding, now);
        Supplier<List<Casework.Breakdown>> breakdowns = breakdowns(rolling);
        Supplier<Casework.Waiting> waiting = waiting(gathered.getLast().open, gathered.getLast().over);
        Lengths late = Lengths.completedIn(times, from(), to());
        CaseCounts.Number lateCases = counts.number(late.cases());
        var speeds = new CaseSpeeds(log, from(), to(), counts);
        Supplier<Optional<Casework.Pair>> pair = speeds.pair(rule.compare(), SEED);
        Supplier<List<Casework.Stage>> stages =
                speeds.stages(gathered.stream().map(each -> each.begun.amount()).toList());
        counts.protect();
        return new Casework(
                log.process(),
                period,
                asKnownAt,
                including.share(),
                excluding.share(),
                rolling.share(),
                rollingExcluding.share(),
                gathered.stream().map(Gathered::read).toList(),
                breakdowns.get(),
                waiting.get(),
                new Casework.Late(lateCases.figure(), enough(late, late.weeks()), enough(late, late.weeksBeyond())),
                stages.get(),
                speeds.most(),
                pair.get(),
                ahead(rule, rolling.share()));
    }

    /** What a hidden figure will be is hidden with it. */
    private Optional<Ahead> ahead(CaseworkRule rule, Casework.Share now) {
        boolean asked = rule.months() > 0 && log.process().counting() == Counting.BY_COMPLETION;
        return asked && !now.percent().equals(Figure.absent(Absence.CONFIDENTIAL))
                ? Optional.of(Ahead.of(log, rule.months(), to(), SEED))
                : Optional.empty();
    }

    /** One month's counts, not yet protected. */
    private record Gathered(
            Period month,
            Counts of,
            CaseCounts.Ratio counted,
            CaseCounts.Ratio plain,
            CaseCounts.Number begun,
            CaseCounts.Number completed,
            CaseCounts.Number left,
            CaseCounts.Number open,
            CaseCounts.Number over,
            CaseCounts.Ratio intake,
            boolean waiting) {

        Casework.Month read() {
            Casework.Share share = intake.share();
            return new Casework.Month(
                    month,
                    counted.share(),
                    begun.figure(),
                    completed.figure(),
                    left.figure(),
                    open.figure(),
                    over.figure(),
                    waiting
                            ? new Casework.Share(share.of(), share.all(), Figure.absent(Absence.NOT_AVAILABLE))
                            : share);
        }
    }

    private List<Gathered> months() {
        Flow flow = Flow.of(times);
        List<Intakes.Intake> intakes = Intakes.of(times, months);
        boolean completion = log.process().counting() == Counting.BY_COMPLETION;
        var gathered = new ArrayList<Gathered>();
        int before = counts.unseen(flow.openAt(from().minusDays(1)));
        for (Intakes.Intake intake : intakes) {
            Counts of = counted.in(intake.period());
            Flow.Step step = flow.in(intake.period());
            CaseCounts.Ratio in = counts.ratio(of.good(), of.all());
            CaseCounts.Ratio plain = counts.ratio(of.plainGood(), of.plain());
            tieExcused(in, plain, of);
            CaseCounts.Number begun = counts.number(step.begun());
            CaseCounts.Number completed = completion ? counts.numbered(in.all()) : counts.number(step.completed());
            CaseCounts.Number left = counts.number(step.left());
            CaseCounts.Number open = counts.number(step.open());
            int all = counts.unseen(step.open() + step.completed() + step.left());
            counts.sum(all, before, begun.amount());
            counts.sum(all, open.amount(), completed.amount(), left.amount());
            CaseCounts.Number over = counts.number(step.overLimit());
            counts.sum(open.amount(), over.amount(), counts.unseen(step.open() - step.overLimit()));
            CaseCounts.Ratio fate = counts.lesser(intake.good(), intake.within() + intake.beyond());
            // That none waits is told by there being a percentage.
            counts.sumWithRest(begun.amount(), intake.waiting(), List.of(fate.all(), counts.unseen(intake.left())));
            gathered.add(new Gathered(
                    intake.period(), of, in, plain, begun, completed, left, open, over, fate, intake.waiting() > 0));
            before = open.amount();
        }
        return gathered;
    }

    /** Of several months together, with or without the cases that have an exception. */
    private CaseCounts.Ratio total(List<Gathered> over, Counts of, boolean plain) {
        CaseCounts.Ratio total = plain ? counts.total(of.plainGood(), of.plain()) : counts.total(of.good(), of.all());
        if (!over.isEmpty()) {
            counts.sumIfSo(total.of(), amounts(over, each -> (plain ? each.plain : each.counted).of()));
            counts.sumIfSo(total.all(), amounts(over, each -> (plain ? each.plain : each.counted).all()));
        }
        return total;
    }

    /** What lies between the two figures are the cases with an exception. */
    private void tieExcused(CaseCounts.Ratio including, CaseCounts.Ratio excluding, Counts of) {
        counts.sum(including.all(), excluding.all(), counts.unseen(of.excused()));
        counts.sum(including.of(), excluding.of(), counts.unseen(of.excusedGood()));
    }

    private static int[] amounts(List<Gathered> over, ToLongFunction<Gathered> amount) {
        return over.stream().mapToInt(each -> (int) amount.applyAsLong(each)).toArray();
    }

    private Supplier<List<Casework.Breakdown>> breakdowns(CaseCounts.Ratio whole) {
        var dimensions = new ArrayList<Supplier<Casework.Breakdown>>();
        Counts year = counted.between(from(), to());
        for (Map.Entry<String, EventLog.Breakdown> dimension :
                times.breakdowns().entrySet()) {
            var ratios = new ArrayList<Map.Entry<String, CaseCounts.Ratio>>();
            long good = 0;
            long all = 0;
            for (Map.Entry<String, InTime> each :
                    InTime.by(times, dimension.getValue()).entrySet()) {
                Counts of = each.getValue().between(from(), to());
                ratios.add(Map.entry(each.getKey(), counts.ratio(of.good(), of.all())));
                good += of.good();
                all += of.all();
            }
            // That every case has a code is taken to be so where it is.
            counts.sumWithRest(
                    whole.of(),
                    year.good() - good,
                    ratios.stream().map(each -> each.getValue().of()).toList());
            counts.sumWithRest(
                    whole.all(),
                    year.all() - all,
                    ratios.stream().map(each -> each.getValue().all()).toList());
            dimensions.add(() -> new Casework.Breakdown(
                    dimension.getKey(),
                    ratios.stream()
                            .map(each -> new Casework.Part(
                                    each.getKey(), each.getValue().share()))
                            .toList()));
        }
        return () -> dimensions.stream().map(Supplier::get).toList();
    }

    private Supplier<Casework.Waiting> waiting(CaseCounts.Number open, CaseCounts.Number over) {
        Backlog backlog = Backlog.at(times, to());
        List<CaseCounts.Number> bands = backlog.bands().stream()
                .map(band -> counts.number(band.cases()))
                .toList();
        counts.sum(
                open.amount(),
                bands.stream().mapToInt(CaseCounts.Number::amount).toArray());
        tieLimit(backlog, bands, over);
        CaseCounts.Number excused = counts.number(backlog.overLimitExcused());
        counts.sum(over.amount(), excused.amount(), counts.unseen(backlog.overLimit() - backlog.overLimitExcused()));
        return () -> {
            var shown = new ArrayList<Casework.Band>();
            for (int i = 0; i < bands.size(); i++) {
                Backlog.Band band = backlog.bands().get(i);
                shown.add(new Casework.Band(
                        band.above(), band.upTo(), bands.get(i).figure()));
            }
            return new Casework.Waiting(
                    backlog.day(),
                    open.figure(),
                    over.figure(),
                    excused.figure(),
                    shown,
                    backlog.oldest().map(band -> shown.get(backlog.bands().indexOf(band))),
                    enough(backlog.length(), backlog.length().weeks()),
                    enough(backlog.length(), backlog.length().weeksBeyond()));
        };
    }

    /** Where no clock stood still, those over the limit are those in the bands above it, as everybody can see. */
    private void tieLimit(Backlog backlog, List<CaseCounts.Number> bands, CaseCounts.Number over) {
        for (int i = 1; i < bands.size(); i++) {
            if (backlog.bands().get(i).above().equals(log.process().whole().limit())) {
                counts.sumIfSo(
                        over.amount(),
                        bands.subList(i, bands.size()).stream()
                                .mapToInt(CaseCounts.Number::amount)
                                .toArray());
            }
        }
    }

    /** A mean of few cases tells of them. */
    static Figure enough(Lengths of, Figure mean) {
        return of.cases() > 0 && of.cases() < Casework.ENOUGH ? Figure.absent(Absence.CONFIDENTIAL) : mean;
    }
}
