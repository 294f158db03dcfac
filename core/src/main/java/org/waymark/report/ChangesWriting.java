package org.waymark.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.Indicator;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Changes;
import org.waymark.scorecard.Scorecard;

/** Says what a report would say now that it did not say then: a count first, then an indicator a line. */
public final class ChangesWriting {
    private final Scorecard now;
    private final Messages words;

    ChangesWriting(Scorecard now, Messages words) {
        this.now = now;
        this.words = words;
    }

    /** @param now the report as it is now, for names and units */
    public static List<String> of(Changes changes, Scorecard now) {
        return new ChangesWriting(now, Messages.english()).write(changes);
    }

    private List<String> write(Changes changes) {
        var said = new ArrayList<String>();
        said.add(count(changes));
        changes.changed().forEach(change -> said.add(line(change)));
        return said;
    }

    /** How many differ, and in what. */
    String count(Changes changes) {
        List<Changes.Change> changed = changes.changed();
        return changed.isEmpty()
                ? words.say("changes.none", changes.indicators())
                : words.say(
                        "changes.count",
                        changed.size(),
                        changes.indicators(),
                        changed.stream().filter(Changes.Change::figure).count(),
                        changed.stream().filter(Changes.Change::rating).count(),
                        changed.stream().filter(Changes.Change::trend).count());
    }

    private String line(Changes.Change change) {
        if (change.then().isEmpty()) {
            return words.say("changes.added", change.name());
        }
        if (change.now().isEmpty()) {
            return words.say("changes.removed", change.name());
        }
        Changes.State then = change.then().get();
        Changes.State after = change.now().get();
        var said = new ArrayList<String>();
        said.add(
                change.figure()
                        ? words.say("changes.figure", figure(change, then), figure(change, after))
                        : words.say("changes.figure.same", figure(change, after)));
        if (change.rating()) {
            said.add(words.say("changes.rating", rating(then.rating()), rating(after.rating())));
        }
        if (change.trend()) {
            said.add(words.say("changes.trend", trend(then.trend()), trend(after.trend())));
        }
        if (!change.rating() && !change.trend()) {
            said.add(words.say("changes.judged.same"));
        }
        return words.say("changes.line", change.name(), words.apart(said));
    }

    String figure(Changes.Change change, Changes.State state) {
        String period = PeriodNames.full(state.period());
        if (state.value().isEmpty()) {
            return words.say("changes.no-figure", period);
        }
        return words.say(
                "changes.value",
                Optional.ofNullable(now.indicators().get(change.indicator()))
                        .map(indicator -> printed(indicator, state))
                        .orElse(state.value()),
                period);
    }

    private static String printed(Indicator indicator, Changes.State state) {
        return indicator.at(state.period()).measurement().scale().print(new BigDecimal(state.value()));
    }

    String rating(String code) {
        return new Coded(words).rating(code);
    }

    String trend(String code) {
        return new Coded(words).trend(code);
    }

    /** What is said for the words that results are kept under. */
    record Coded(Messages words) {
        String rating(String code) {
            return words.has("colour." + code)
                    ? words.say("colour." + code)
                    : words.say("changes.unrated", spaced(code));
        }

        String trend(String code) {
            return words.has("direction." + code)
                    ? words.say("direction." + code).toLowerCase(java.util.Locale.UK)
                    : words.say("changes.untested", spaced(code));
        }

        private static String spaced(String code) {
            return code.replace('-', ' ');
        }
    }
}
