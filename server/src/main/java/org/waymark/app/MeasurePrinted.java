package org.waymark.app;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Limit;
import org.waymark.casework.Ahead;
import org.waymark.casework.Arms;
import org.waymark.casework.Backlog;
import org.waymark.casework.Counts;
import org.waymark.casework.Delays;
import org.waymark.casework.Lengths;
import org.waymark.casework.Measure;
import org.waymark.casework.StageTimes;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.statistics.KaplanMeier;

/** What was counted of casework, as a person reads it. */
record MeasurePrinted(PrintWriter to) {
    private static final Decimals TENTHS = Decimals.of(1);
    /** A smaller p is not told apart. */
    private static final BigDecimal LEAST = new BigDecimal("0.0001");

    void print(Measure measure) {
        to.println(measure.process().name());
        say("cases.about", PeriodNames.full(measure.period()), measure.asKnownAt(), Words.number(measure.cases()));
        to.println();
        counts(measure);
        to.println();
        months(measure);
        to.println();
        backlog(measure.backlog());
        if (measure.process().aim() == Aim.END) {
            to.println();
            lengths("cases.late", measure.late());
            lengths("cases.over", measure.backlog().length());
        }
        if (!measure.stages().isEmpty()) {
            to.println();
            say("cases.stages");
            measure.stages().forEach(this::stage);
            Delays.most(measure.delays())
                    .ifPresent(most -> say(
                            "cases.most",
                            most.stage().name(),
                            Words.number(most.beyond()),
                            Words.number(most.cases()),
                            tenth((double) most.days() / Math.max(1, most.beyond()) / 7)));
        }
        to.println();
    }

    private void counts(Measure measure) {
        Counts counts = measure.counts();
        String limit = measure.process().whole().limit().map(Limit::toString).orElse("");
        say("cases.counted." + measure.process().counting().code(), Words.number(counts.all()));
        say(
                "cases.within." + measure.process().aim().code(),
                limit,
                Words.number(counts.good()),
                percent(counts.including()));
        if (counts.excused() > 0) {
            say(
                    "cases.excluding",
                    Words.number(counts.plainGood()),
                    Words.number(counts.plain()),
                    percent(counts.excluding()));
        }
        say(
                "cases.rolling",
                Words.number(measure.rolling().good()),
                Words.number(measure.rolling().all()),
                percent(measure.rolling().including()));
    }

    private void months(Measure measure) {
        row(
                "cases.head.month",
                "cases.head.counted",
                "cases.head.good." + measure.process().aim().code(),
                "cases.head.share",
                "cases.head.begun",
                "cases.head.begun-share",
                "cases.head.left",
                "cases.head.open",
                "cases.head.over");
        for (int i = 0; i < measure.flow().size(); i++) {
            var flow = measure.flow().get(i);
            Counts counts = measure.months().getOrDefault(flow.period(), Counts.NONE);
            cells(
                    flow.period().toString(),
                    Words.number(counts.all()),
                    Words.number(counts.good()),
                    percent(counts.including()),
                    Words.number(flow.begun()),
                    percent(measure.intakes().get(i).share()),
                    Words.number(flow.left()),
                    Words.number(flow.open()),
                    Words.number(flow.overLimit()));
        }
        say("cases.head.note");
    }

    private void backlog(Backlog backlog) {
        say("cases.backlog", backlog.day(), Words.number(backlog.open()), Words.number(backlog.overLimit()));
        if (backlog.overLimitExcused() > 0) {
            say("cases.backlog.excused", Words.number(backlog.overLimitExcused()));
        }
        backlog.bands()
                .forEach(band -> say(
                        "cases.band",
                        String.format(Locale.UK, "%-34s", band(band)),
                        String.format(Locale.UK, "%8s", Words.number(band.cases()))));
        backlog.oldest().ifPresent(band -> say("cases.oldest", band(band)));
    }

    private static String band(Backlog.Band band) {
        return band.upTo()
                .map(end -> band.above()
                        .map(above -> Words.say("cases.band.between", above, end))
                        .orElseGet(() -> Words.say("cases.band.first", end)))
                .orElseGet(() -> Words.say(
                        "cases.band.last", band.above().map(Limit::toString).orElse("")));
    }

    private void lengths(String key, Lengths lengths) {
        if (lengths.cases() > 0) {
            say(key, Words.number(lengths.cases()), tenths(lengths.weeks()), tenths(lengths.weeksBeyond()));
        }
    }

    private void stage(StageTimes stage) {
        say("cases.stage", stage.stage().name(), Words.number(stage.begun()), Words.number(stage.waiting()));
        if (stage.weeks(0.5).isEmpty()) {
            say("cases.stage.few");
            return;
        }
        say("cases.stage.half", tenth(stage.weeks(0.5)), reach(stage.reach(0.5)));
        if (stage.weeks(0.75).isPresent()) {
            say("cases.stage.quarters", tenth(stage.weeks(0.25)), tenth(stage.weeks(0.75)));
        }
    }

    void print(Ahead ahead) {
        if (ahead.steps().isEmpty()) {
            say("cases.ahead.none", ahead.process().name());
            return;
        }
        say("cases.ahead.title");
        ahead.steps()
                .forEach(step -> say(
                        "cases.ahead.step",
                        step.month(),
                        tenth(step.middle()),
                        tenth(step.likely().lower()),
                        tenth(step.likely().upper())));
        if (ahead.furthest().isEmpty()) {
            say("cases.ahead.untried");
        } else {
            say("cases.ahead.trials", ahead.furthest().size(), ahead.steps().size(), tenth(ahead.meanError()));
        }
        to.println();
    }

    private static String reach(KaplanMeier.Reach reach) {
        return Words.say(
                reach.upper().isPresent() ? "cases.likely" : "cases.likely.more",
                tenth(reach.lower()),
                tenth(reach.upper()));
    }

    void print(Arms arms) {
        say(
                "cases.arms",
                arms.dimension(),
                arms.codes().getFirst(),
                arms.codes().getLast());
        for (int i = 0; i < 2; i++) {
            say(
                    "cases.arm",
                    arms.codes().get(i),
                    Words.number(arms.curves().get(i).size()),
                    Words.number(arms.curves().get(i).ended()),
                    tenth(arms.curves().get(i).quantile(0.5), 7));
        }
        Optional.of(arms.medians())
                .filter(medians ->
                        medians.difference().isPresent() && medians.interval().isPresent())
                .ifPresent(medians -> say(
                        "cases.arms.medians",
                        arms.codes().getFirst(),
                        arms.codes().getLast(),
                        tenth(medians.difference(), 7),
                        tenth(medians.interval().orElseThrow().lower() / 7),
                        tenth(medians.interval().orElseThrow().upper() / 7)));
        say(
                "cases.arms.test",
                String.format(Locale.UK, "%.2f", arms.test().statistic()),
                arms.test().p() < LEAST.doubleValue()
                        ? Words.say("cases.arms.least", LEAST)
                        : String.format(Locale.UK, "%.4f", arms.test().p()));
        for (Arms.Unlike unlike : arms.unlike()) {
            if (unlike.in().isEmpty()) {
                say("cases.arms.apart", Math.round(Math.abs(unlike.difference())));
            } else {
                say("cases.arms.unlike", unlike.in(), unlike.code(), Math.round(100 * Math.abs(unlike.difference())));
            }
        }
        say(arms.unlike().isEmpty() ? "cases.arms.alike" : "cases.arms.beware");
    }

    private void row(String... keys) {
        var words = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            words[i] = Words.say(keys[i]);
        }
        cells(words);
    }

    private void cells(String... cells) {
        var line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            line.append(String.format(Locale.UK, i == 0 ? "%-8s" : "%12s", cells[i]));
        }
        to.println(line.toString().stripTrailing());
    }

    private void say(String key, Object... values) {
        to.println(Words.say(key, values));
    }

    private static String percent(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> TENTHS.round(known).toPlainString() + "%";
            case Figure.Absent _ -> Words.say("cases.absent");
        };
    }

    private static String tenths(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> TENTHS.round(known).toPlainString();
            case Figure.Absent _ -> Words.say("cases.absent");
        };
    }

    static String tenth(double number) {
        return String.format(Locale.UK, "%.1f", number).replace('-', '−');
    }

    private static String tenth(OptionalDouble weeks) {
        return tenth(weeks, 1);
    }

    private static String tenth(OptionalDouble weeks, int per) {
        return weeks.isPresent() ? tenth(weeks.getAsDouble() / per) : Words.say("cases.absent");
    }
}
