package org.waymark.report;

import java.util.List;
import java.util.Optional;
import org.waymark.chart.Chart;
import org.waymark.chart.Description;
import org.waymark.chart.Glyph;
import org.waymark.chart.SmallCharts;
import org.waymark.observation.Status;
import org.waymark.period.PeriodNames;
import org.waymark.rating.Colour;
import org.waymark.rating.Range;
import org.waymark.rating.Rating;
import org.waymark.rating.Unrated;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.PastRating;
import org.waymark.trend.Trend;
import org.waymark.trend.Verdict;

/** Judgements as a word and a shape. */
final class Marks {
    private final Messages words;

    Marks(Messages words) {
        this.words = words;
    }

    Cell.Marked rating(Rating rating) {
        return switch (rating) {
            case Rating.Rated(Colour colour) -> new Cell.Marked(colour(colour.code()), glyph(colour), "");
            case Rating.NotRated(var because)
            when because == Unrated.SUPPRESSED ->
                new Cell.Marked(words.say("unrated.brief.suppressed"), Glyph.UNRATED, "");
            case Rating.NotRated(var because) ->
                new Cell.Marked(
                        words.say("rating.unrated"), Glyph.UNRATED, words.say("unrated.brief." + because.code()));
        };
    }

    /** The word for a colour's code, or for unrated. */
    String colour(String code) {
        return words.say("rating." + code);
    }

    static Glyph glyph(Colour colour) {
        return switch (colour) {
            case GREEN -> Glyph.GREEN;
            case AMBER -> Glyph.AMBER;
            case RED -> Glyph.RED;
        };
    }

    static Glyph glyph(Rating rating) {
        return rating instanceof Rating.Rated(Colour colour) ? glyph(colour) : Glyph.UNRATED;
    }

    Cell.Marked trend(Trend trend) {
        return switch (trend) {
            case Trend.Tested tested ->
                new Cell.Marked(
                        words.say("trend." + tested.verdict().code()),
                        switch (tested.verdict()) {
                            case IMPROVING, RISING -> Glyph.UP;
                            case NO_CLEAR_TREND -> Glyph.LEVEL;
                            case WORSENING, FALLING -> Glyph.DOWN;
                        },
                        "");
            case Trend.Untold untold ->
                new Cell.Marked(
                        words.say("trend.notTested"),
                        Glyph.UNTOLD,
                        words.say("nottested.brief." + untold.because().code()));
        };
    }

    Cell.Marked range(Range range) {
        return new Cell.Marked(
                words.say("range." + range.code()),
                switch (range) {
                    case ABOVE -> Glyph.ABOVE;
                    case WITHIN -> Glyph.WITHIN;
                    case BELOW -> Glyph.BELOW;
                },
                "");
    }

    /** @param hidden whether the figure that would be compared is */
    Cell.Marked rangeUnknown(boolean hidden) {
        return new Cell.Marked(words.say(hidden ? "unrated.brief.suppressed" : "range.none"), Glyph.UNRATED, "");
    }

    Cell strip(Line line) {
        return new Cell.Drawn(stripChart(line));
    }

    Chart stripChart(Line line) {
        List<Optional<Glyph>> glyphs =
                line.history().stream().map(PastRating::rating).map(Marks::past).toList();
        String said = line.history().isEmpty()
                ? words.say("history.none")
                : words.say(
                        "history.text",
                        words.list(line.history().stream()
                                .map(past -> words.say(
                                        "history.item", PeriodNames.brief(past.report()), pastWord(past.rating())))
                                .toList()));
        return SmallCharts.strip(glyphs, new Description(words.say("history.title", line.name()), said));
    }

    private String pastWord(String rating) {
        return switch (rating) {
            case "green", "amber", "red", "not-reported" -> colour(rating);
            case "suppressed" -> words.say("unrated.brief.suppressed");
            default -> colour("unrated");
        };
    }

    private static Optional<Glyph> past(String rating) {
        return switch (rating) {
            case "green" -> Optional.of(Glyph.GREEN);
            case "amber" -> Optional.of(Glyph.AMBER);
            case "red" -> Optional.of(Glyph.RED);
            case "not-reported" -> Optional.empty();
            default -> Optional.of(Glyph.UNRATED);
        };
    }

    /** {@code  [p]}, with a space before; empty for a final figure. */
    String status(Status status) {
        return switch (status) {
            case PROVISIONAL, REVISED, WITHDRAWN -> " " + words.say("status.mark." + status.code());
            case FINAL -> "";
        };
    }

    /** {@code  (provisional)}, for prose, with a space before; empty for a final figure. */
    String said(Status status) {
        return status == Status.FINAL ? "" : " " + words.say("status.said." + status.code());
    }

    /** Whether a verdict says better or worse, and not only up or down. */
    static boolean judged(Verdict verdict) {
        return verdict == Verdict.IMPROVING || verdict == Verdict.WORSENING;
    }
}
