package org.waymark.web.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.Version;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Aim;
import org.waymark.target.Target;
import org.waymark.web.Words;

/** Lines, figures and colours of one indicator in words. */
record Said(Version version) {

    String lines(Target target) {
        return lines(target.target(), target.floor(), target.lower(), target.upper());
    }

    String lines(Optional<Aim> aim) {
        return aim.map(a -> lines(a.target(), a.floor(), a.lower(), a.upper()))
                .orElseGet(() -> Words.say("review.none"));
    }

    private String lines(
            @Nullable BigDecimal target,
            @Nullable BigDecimal floor,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper) {
        var said = new ArrayList<String>();
        add(said, "review.target", target);
        add(said, version.measurement().polarity() == Polarity.TARGET ? "review.amber" : "review.floor", floor);
        add(said, "review.lower", lower);
        add(said, "review.upper", upper);
        return said.isEmpty() ? Words.say("review.none") : String.join(", ", said);
    }

    private void add(List<String> said, String key, @Nullable BigDecimal number) {
        if (number != null) {
            said.add(Words.say(key, number(number)));
        }
    }

    /** With its own decimals at least. */
    String number(BigDecimal number) {
        Scale own = version.measurement().scale();
        return new Scale(own.unit(), own.label(), Decimals.of(0)).print(number);
    }

    /** An amount of change: of percentages, points. */
    String change(BigDecimal change) {
        BigDecimal plain = change.abs().stripTrailingZeros();
        String text = (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        return Words.has("review.change." + version.measurement().scale().unit().code())
                ? Words.say(
                        "review.change." + version.measurement().scale().unit().code(), text)
                : text;
    }

    String figure(Figure figure) {
        return version.measurement().scale().print(figure);
    }

    static String colour(Rating rating) {
        return switch (rating) {
            case Rating.Rated(var colour) -> Words.say("review.colour." + colour.code());
            case Rating.NotRated _ -> Words.say("review.colour.none");
        };
    }

    /** The tag of a colour; its word stands in it. */
    static String tag(Rating rating) {
        return switch (rating) {
            case Rating.Rated(var colour) ->
                switch (colour) {
                    case GREEN -> "govuk-tag--green";
                    case AMBER -> "govuk-tag--orange";
                    case RED -> "govuk-tag--red";
                };
            case Rating.NotRated _ -> "govuk-tag--grey";
        };
    }
}
