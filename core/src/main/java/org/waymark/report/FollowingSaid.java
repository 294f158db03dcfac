package org.waymark.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Following;

/** Says how well a proxy has followed its annual figure, or why nobody can. */
public final class FollowingSaid {
    private FollowingSaid() {}

    /** @param following empty where no indicator is the metric itself, or one has no figures */
    public static List<String> of(Optional<Following> following) {
        Messages words = Messages.english();
        if (following.isEmpty()) {
            return List.of(words.say("proxy.noAnnual"));
        }
        Following held = following.get();
        if (held.pairs().isEmpty()) {
            return List.of(words.say("proxy.noPairs"));
        }
        var said = new ArrayList<String>();
        said.add(Sentences.capital(words.say(
                "proxy.pairs",
                held.pairs().size(),
                words.number(held.pairs().size()),
                PeriodNames.full(held.pairs().getFirst().year()),
                PeriodNames.full(held.pairs().getLast().year()))));
        if (held.tooFew()) {
            said.add(words.say("proxy.tooFew"));
        } else {
            said.add(words.say("proxy.agreed", words.number(held.agreed()), words.number(held.moves())));
        }
        held.gap().ifPresent(gap -> said.add(words.say("proxy.gap", rounded(gap, 1))));
        if (held.rank().isPresent()) {
            said.add(words.say("proxy.rank", rounded(held.rank().getAsDouble(), 2)));
        } else if (!held.tooFew()) {
            said.add(words.say("proxy.noRank", words.number(Following.ENOUGH)));
        }
        return said;
    }

    private static String rounded(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }
}
