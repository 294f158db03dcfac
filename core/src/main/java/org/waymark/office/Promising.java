package org.waymark.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.waymark.action.Action;
import org.waymark.action.Minute;
import org.waymark.action.Minuted;
import org.waymark.action.Promised;
import org.waymark.action.Proof;
import org.waymark.action.Update;
import org.waymark.disclosure.Quoting;
import org.waymark.finding.Checked;
import org.waymark.finding.Place;
import org.waymark.indicator.IndicatorCode;

/** What was promised and minuted, with no hidden number in its words. */
record Promising(Quoting quoting, Function<Checked<String>, String> told) {

    Promised of(Promised promised) {
        Map<String, Optional<IndicatorCode>> about =
                promised.all().stream().collect(Collectors.toMap(Action::code, Action::indicator, (one, _) -> one));
        return new Promised(
                promised.all().stream().map(this::action).toList(),
                List.of(),
                promised.minutes().stream()
                        .map(minute -> minute(
                                minute,
                                minute.indicator().or(() -> about.getOrDefault(minute.action(), Optional.empty()))))
                        .toList());
    }

    private Action action(Action action) {
        Optional<IndicatorCode> of = action.indicator();
        UnaryOperator<String> own = text -> told.apply(quoting.of(text, of, "action", Place.of("actions.csv")));
        Minuted minute = action.minuted();
        Proof proof = action.proof();
        return action.worded(
                own.apply(action.title()),
                new Minuted(minute.meeting(), minute.item(), own.apply(minute.words())),
                new Proof(own.apply(proof.words()), proof.indicator(), proof.period()),
                action.updates().stream().map(update -> update(update, of)).toList());
    }

    private Update update(Update update, Optional<IndicatorCode> of) {
        String text = told.apply(quoting.of(update.text(), of, "update", Place.of("action-updates.csv")));
        return new Update(
                update.action(), update.on(), text, update.by(), update.dueOn(), update.recordedOn(), update.source());
    }

    private Minute minute(Minute minute, Optional<IndicatorCode> of) {
        UnaryOperator<String> own = text -> told.apply(quoting.of(text, of, "minute", Place.of("minutes.csv")));
        return minute.worded(own.apply(minute.text()), own.apply(minute.answer()));
    }
}
