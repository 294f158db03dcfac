package org.waymark.report;

import java.util.List;
import java.util.Optional;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.scorecard.Earlier;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;

/** The demand or the cost beside an indicator, each in a sentence: the latest figure, and how it has changed. */
final class Related {
    private final Messages words;

    Related(Messages words) {
        this.words = words;
    }

    List<String> of(Line line, Scorecard scorecard) {
        return line.version().related().stream()
                .map(scorecard::line)
                .flatMap(Optional::stream)
                .map(this::sentence)
                .toList();
    }

    private String sentence(Line beside) {
        Scale scale = Sentences.scale(beside);
        if (beside.shown().isEmpty() || !(beside.shown().get().figure() instanceof Figure.Known now)) {
            return words.say("related.none", beside.name());
        }
        String latest = words.say(
                "related.latest",
                beside.name(),
                scale.print(now),
                PeriodNames.full(beside.shown().get().period()));
        return beside.lastYear()
                .or(beside::previous)
                .filter(earlier -> earlier.figure() instanceof Figure.Known)
                .map(earlier -> words.say("related.changed", latest, change(scale, now, earlier)))
                .orElseGet(() -> words.say("related.still", latest));
    }

    private String change(Scale scale, Figure.Known now, Earlier earlier) {
        if (!(earlier.figure() instanceof Figure.Known then)) {
            return "";
        }
        int way = scale.decimals().round(now).compareTo(scale.decimals().round(then));
        String key = way > 0 ? "related.up" : way < 0 ? "related.down" : "related.same";
        return words.say(key, scale.print(then), PeriodNames.full(earlier.period()));
    }
}
