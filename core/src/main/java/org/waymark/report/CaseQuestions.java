package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Counting;
import org.waymark.casework.Ahead;
import org.waymark.casework.Forecast;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Casework;

/** What members ask of a figure of casework, answered from the counts alone. */
record CaseQuestions(Casework work, Messages words, CaseCells cells) {

    List<Block.Bullet> answers() {
        var answers = new ArrayList<Block.Bullet>();
        String aim = work.process().aim().code();
        answer(answers, "casework.ask.waiting." + aim, waiting());
        answer(answers, "casework.ask.old." + aim, old());
        if (work.process().aim() == Aim.END) {
            answer(answers, "casework.ask.late", late());
            answer(answers, "casework.ask.most", most());
        }
        answer(answers, "casework.ask.started", started());
        answer(answers, "casework.ask.turn", turn());
        return answers;
    }

    private void answer(List<Block.Bullet> answers, String key, String said) {
        if (!said.isEmpty()) {
            answers.add(new Block.Bullet(words.say(key), said));
        }
    }

    private String waiting() {
        Casework.Waiting waiting = work.waiting();
        String day = PeriodNames.day(waiting.day());
        if (!CaseCells.known(waiting.open())) {
            return words.say("casework.open.hidden", day);
        }
        var said = new ArrayList<String>();
        said.add(words.say("casework.open", day, cells.count(waiting.open())));
        said.add(
                CaseCells.known(waiting.overLimit())
                        ? words.say("casework.over", cells.count(waiting.overLimit()), CaseCells.limit(work))
                        : words.say("casework.over.hidden", CaseCells.limit(work)));
        if (CaseworkWriting.excused(work) && CaseCells.known(waiting.overLimitExcused())) {
            said.add(words.say("casework.over.excused", cells.count(waiting.overLimitExcused())));
        }
        return String.join(" ", said);
    }

    private String old() {
        var said = new ArrayList<String>();
        work.waiting().oldest().ifPresent(band -> said.add(words.say("casework.oldest", cells.age(band))));
        if (work.process().aim() == Aim.END
                && CaseCells.known(work.waiting().weeks())
                && CaseCells.known(work.waiting().overLimit())) {
            said.add(words.say(
                    "casework.old",
                    CaseCells.limit(work),
                    cells.tenths(work.waiting().weeks()),
                    cells.tenths(work.waiting().weeksBeyond())));
        }
        return String.join(" ", said);
    }

    private String late() {
        Casework.Late late = work.late();
        if (!CaseCells.known(late.cases())) {
            return words.say("casework.late.hidden");
        }
        return CaseCells.known(late.weeks())
                ? words.say(
                        "casework.late",
                        cells.count(late.cases()),
                        cells.tenths(late.weeks()),
                        cells.tenths(late.weeksBeyond()))
                : words.say("casework.late.none", cells.count(late.cases()));
    }

    private String most() {
        return work.stages().stream()
                .filter(stage -> work.most().equals(Optional.of(stage.stage().code())))
                .findFirst()
                .map(stage -> CaseCells.known(stage.daysBeyond())
                        ? words.say("casework.most", stage.stage().name(), cells.tenths(stage.daysBeyond()))
                        : words.say("casework.most.hidden", stage.stage().name()))
                .orElse("");
    }

    /** The newest month of which nobody's fate is open, by its own cases and by those finished in it. */
    private String started() {
        if (work.process().counting() == Counting.BY_START) {
            return "";
        }
        return work.months().reversed().stream()
                .filter(month -> CaseCells.known(month.intake().percent()))
                .findFirst()
                .map(month -> words.say(
                                "casework.started",
                                PeriodNames.full(month.month()),
                                cells.count(month.intake().of()),
                                cells.count(month.intake().all()),
                                cells.good(work),
                                cells.percent(month.intake()))
                        + " "
                        + (CaseCells.known(month.counted().percent())
                                ? words.say(
                                        "casework.started.finished."
                                                + work.process().counting().code(),
                                        cells.percent(month.counted()))
                                : words.say("casework.started.unknown")))
                .orElseGet(() -> words.say("casework.started.none"));
    }

    /** Whether the figure will turn, if the range of the last forecast says so. */
    private String turn() {
        return work.ahead()
                .filter(ahead -> !ahead.steps().isEmpty()
                        && CaseCells.known(work.rolling().percent()))
                .map(this::turn)
                .orElse("");
    }

    private String turn(Ahead ahead) {
        Forecast.Step last = ahead.steps().getLast();
        double now = work.rolling().percent() instanceof org.waymark.quantity.Figure.Known known
                ? known.toDouble()
                : Double.NaN;
        String which = last.likely().lower() > now ? "up" : last.likely().upper() < now ? "down" : "open";
        return words.say(
                        "casework.turn",
                        cells.percent(work.rolling()),
                        PeriodNames.full(last.month()),
                        CasesAhead.percent(last.middle()),
                        CasesAhead.percent(last.likely().lower()),
                        CasesAhead.percent(last.likely().upper()))
                + " "
                + words.say("casework.turn." + which);
    }
}
