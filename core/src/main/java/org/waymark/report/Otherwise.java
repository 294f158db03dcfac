package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.calculation.Change;
import org.waymark.calculation.Lacking;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Version;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Earlier;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.OtherDefinition;
import org.waymark.scorecard.Scorecard;
import org.waymark.trend.Trend;

/** How a figure has changed, what it would be under another definition, and for want of what there is none. */
final class Otherwise {
    private static final int CLAUSE = 80;

    private final Scorecard scorecard;
    private final Messages words;
    private final Sentences sentences;

    Otherwise(Scorecard scorecard, Messages words, Sentences sentences) {
        this.scorecard = scorecard;
        this.words = words;
        this.sentences = sentences;
    }

    /** {@code Up 2.3 percentage points on Quarter 4 2023-24; down 12 (8.5%) on Quarter 1 2023-24.} */
    Optional<String> change(Line line) {
        List<String> said = new ArrayList<>();
        line.previous().flatMap(earlier -> change(line, earlier)).ifPresent(said::add);
        line.lastYear()
                .filter(earlier -> !line.previous().map(Earlier::period).equals(Optional.of(earlier.period())))
                .flatMap(earlier -> change(line, earlier))
                .ifPresent(said::add);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say("list.end", Sentences.capital(words.apart(said))));
    }

    /** Nothing of a figure that is carried forward: it is the same figure as before, and has not moved or stayed. */
    private Optional<String> change(Line line, Earlier earlier) {
        if (line.carriedForward().isPresent()) {
            return Optional.empty();
        }
        String when = PeriodNames.full(earlier.period());
        boolean both = earlier.figure() instanceof Figure.Known
                && line.shown()
                        .filter(shown -> shown.figure() instanceof Figure.Known)
                        .isPresent();
        if (both && line.change(earlier).isEmpty()) {
            return Optional.of(words.say("shift.broken", when));
        }
        return line.change(earlier).map(change -> moved(line, change, when));
    }

    private String moved(Line line, Change change, String when) {
        Decimals decimals = Sentences.scale(line).decimals();
        var rounded = decimals.round(change.difference());
        int way = change.difference().dividend().signum();
        if (way == 0) {
            return words.say("shift.same", when);
        }
        if (rounded.signum() == 0) {
            return words.say("shift.barely", when);
        }
        String size = sentences.difference(line, rounded.abs());
        String relative = change.percent()
                .map(percent -> new Figure.Known(percent.dividend().abs(), percent.divisor()))
                .map(percent ->
                        " " + words.say("shift.relative", new Scale(Unit.PERCENT, "", Decimals.of(1)).print(percent)))
                .orElse("");
        return words.say(way > 0 ? "shift.up" : "shift.down", size + relative, when);
    }

    /** {@code No figure can be made: “Calls received” (May 2024) is suppressed …}; empty when nothing lacks. */
    String lacking(Line line) {
        return line.lacking().map(lacking -> lacking(line, lacking)).orElse("");
    }

    private String lacking(Line line, Lacking lacking) {
        String period = line.due().map(PeriodNames::full).orElse("");
        String part = PeriodNames.full(lacking.period());
        boolean own = lacking.indicator().equals(line.code());
        String key = own
                ? (lacking.bare() ? "lacking.own.bare" : "lacking.own")
                : (lacking.bare() ? "lacking.other.bare" : "lacking.other");
        return words.say(key, period, part, lacking.reason().words(), name(lacking));
    }

    private String name(Lacking lacking) {
        Indicator indicator = scorecard.indicators().get(lacking.indicator());
        return indicator == null
                ? lacking.indicator().value()
                : indicator.at(lacking.period()).wording().name();
    }

    /** Of each definition beside the one in force what the result would be under it. */
    List<String> definitions(Line line) {
        return line.otherDefinitions().stream()
                .flatMap(other -> definition(line, other).stream())
                .toList();
    }

    private Optional<String> definition(Line line, OtherDefinition other) {
        String lead = lead(line, other);
        if (other.line().isEmpty()) {
            // A break in the series is marked on the chart; a draft that says nothing has to say why.
            return other.draft() ? Optional.of(words.say("other.not", lead)) : Optional.empty();
        }
        Line under = other.line().get();
        boolean same = figure(under).equals(figure(line))
                && under.rating().equals(line.rating())
                && under.trend().told().equals(line.trend().told());
        return same
                ? Optional.of(words.say("other.same", lead))
                : Optional.of(words.say("other", lead, figure(under), judged(under), direction(under))
                        + (other.draft() ? sentences(other.version().life().reason()) : ""));
    }

    private String lead(Line line, OtherDefinition other) {
        Version version = other.version();
        String reason = isClause(version.life().reason())
                ? version.life().reason().strip().replaceFirst("\\.$", "")
                : "";
        String key = other.draft()
                ? "other.draft"
                : version.number() < line.version().number() ? "other.before" : "other.after";
        return words.say(key, version.number(), reason.isEmpty() ? 0 : 1, reason);
    }

    /** A few words go between brackets; whole sentences stand after the result. */
    private static boolean isClause(String reason) {
        String stripped = reason.strip().replaceFirst("\\.$", "");
        return stripped.length() <= CLAUSE && !stripped.contains(".");
    }

    private static String sentences(String reason) {
        return isClause(reason) ? "" : " " + reason.strip();
    }

    private String figure(Line under) {
        return under.shown()
                .map(shown -> shown.period().equals(under.due().orElse(shown.period()))
                        ? print(under, shown.figure())
                        : words.say("other.older", print(under, shown.figure()), PeriodNames.full(shown.period())))
                .orElse("");
    }

    private String print(Line under, Figure figure) {
        return figure instanceof Figure.Absent(var reason)
                ? words.say("spans.absent", reason.words())
                : Sentences.scale(under).print(figure);
    }

    private String judged(Line under) {
        if (under.kind() != Kind.KPI) {
            return under.range()
                    .map(range -> words.say("list.comma") + " " + words.say("judged.range." + range.code()))
                    .orElse("");
        }
        String rating = under.rating() instanceof Rating.Rated rated
                ? words.say("rating." + rated.colour().code())
                : words.say("rating.unrated");
        return words.say("list.comma") + " " + rating;
    }

    private String direction(Line under) {
        return under.trend() instanceof Trend.Tested tested
                ? words.say(
                        "other.direction",
                        words.say("direction." + tested.verdict().code()).toLowerCase(java.util.Locale.UK))
                : words.say("other.direction.untold");
    }
}
