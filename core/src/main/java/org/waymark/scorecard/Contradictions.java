package org.waymark.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.waymark.commentary.Commentary;
import org.waymark.commentary.CommentaryKind;
import org.waymark.indicator.Polarity;
import org.waymark.rating.Colour;
import org.waymark.rating.Rating;
import org.waymark.trend.Verdict;

/**
 * Sentences of commentary that say the opposite of what the figures came to: “performance improved” beside a worsening
 * direction of travel, “met its target” beside red. What is looked for is plain claims in the present or past; what somebody
 * hopes, plans or denies is none. A sentence that claims movement is a contradiction only where neither the direction of
 * travel nor the step from the figure before bears it out. Irony, figures of speech and claims about something else are not
 * seen through: whoever reads the list decides.
 */
public final class Contradictions {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern BETTER =
            words("improved|has improved|have improved|is improving|are improving|continues to improve"
                    + "|continued to improve|got better|is better than|an improvement|improvement in performance");
    private static final Pattern WORSE =
            words("worsened|has worsened|is worsening|are worsening|deteriorated|has deteriorated"
                    + "|is deteriorating|got worse|declined|a deterioration|is worse than");
    private static final Pattern MET =
            words("met (?:its|the|our|their) target|meets (?:its|the) target|exceeded (?:its|the|our) target|exceeds"
                    + " (?:its|the) target|(?:is|was|are|remains) (?:above|ahead of|better than) (?:the |its"
                    + " )?target|achieved (?:its|the) target");
    private static final Pattern MISSED = words(
            "missed (?:its|the|our|their) target|(?:is|was|are|remains) (?:below|short of|behind) (?:the |its )?target"
                    + "|failed to meet (?:its|the) target");

    /** What makes a sentence a hope, a plan, a denial or a matter of somebody else's. */
    private static final Pattern NO_CLAIM = words(
            "not|never|no|nor|neither|without|will|would|should|could|may|might|expect|expected|expects|aim|aims|aimed|plan|plans|planned|hope|hopes|if|until|once|nationally|england|neighbours?|unless|target"
                + " for");

    private Contradictions() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** The sentences, as they stand. */
    public static List<String> of(Line line) {
        var found = new ArrayList<String>();
        for (Commentary words : line.commentaries()) {
            if (words.kind() == CommentaryKind.CONTEXT) {
                for (String sentence : SENTENCE.split(words.text())) {
                    if (contradicts(sentence, line)) {
                        found.add(sentence.strip());
                    }
                }
            }
        }
        return found;
    }

    private static boolean contradicts(String sentence, Line line) {
        if (NO_CLAIM.matcher(sentence).find()) {
            return false;
        }
        return BETTER.matcher(sentence).find() && moved(line, Verdict.WORSENING)
                || WORSE.matcher(sentence).find() && moved(line, Verdict.IMPROVING)
                || MET.matcher(sentence).find() && below(line)
                || MISSED.matcher(sentence).find()
                        && line.rating() instanceof Rating.Rated(Colour colour)
                        && colour == Colour.GREEN;
    }

    /** Below the target: amber is at or above the floor, and still not at the target. */
    private static boolean below(Line line) {
        return line.rating() instanceof Rating.Rated(Colour colour) && colour != Colour.GREEN;
    }

    private static boolean moved(Line line, Verdict way) {
        boolean travels = line.trend().told().filter(verdict -> verdict == way).isPresent();
        boolean otherwise = line.previous()
                .flatMap(line::change)
                .map(change -> way(line, change.difference().dividend().signum()))
                .filter(step -> step != Verdict.NO_CLEAR_TREND && step != way)
                .isPresent();
        return travels && !otherwise;
    }

    /** Which way a step goes; none that counts where neither way is the better one. */
    private static Verdict way(Line line, int sign) {
        Polarity polarity = line.version().measurement().polarity();
        return polarity == Polarity.TARGET ? Verdict.NO_CLEAR_TREND : Verdict.of(sign, polarity);
    }
}
