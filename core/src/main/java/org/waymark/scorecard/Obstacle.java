package org.waymark.scorecard;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.indicator.IndicatorCode;

/**
 * Something that stands between a report and its being published.
 *
 * @param indicator it is about; empty for the report at large
 * @param name of the indicator as it is called now; empty for the report at large
 * @param told what was found: a sentence of commentary, a reason, a finding; empty where its kind says all
 */
public record Obstacle(Kind kind, Optional<IndicatorCode> indicator, String name, String told) {

    /** What may stand in the way, in the order in which it is told. */
    public enum Kind {
        RED_WITHOUT_ACTION,
        /** The figure is overdue: it should have been there by its lag. */
        OVERDUE,
        /** The newest figure is too old to be rated. */
        OUT_OF_DATE,
        /** A target was made easier to meet, and nobody wrote why. */
        TARGET_EASED,
        /** Words say better, and the judgement says worse, or the other way about. */
        CONTRADICTION,
        /** Something is doubtful about the figures. */
        FINDING,
        /** In a round: red, and no management action with an owner and a date is approved. */
        RED_WITHOUT_PROMISE,
        /** In a round: words that were sent or sent back, and not approved. */
        WORDS_UNDECIDED,
        /** In a round: the figure due has not come, and nobody has said why. */
        FIGURE_MISSING,
        FIGURE_UNSIGNED,
        /** In a round: it was signed, and is another now. */
        FIGURE_CHANGED;

        /** Those that only a round can find. */
        public static final Set<Kind> OF_ROUNDS =
                Set.of(RED_WITHOUT_PROMISE, WORDS_UNDECIDED, FIGURE_MISSING, FIGURE_UNSIGNED, FIGURE_CHANGED);

        /** {@code red-without-action}: as a council names it when it calls it blocking. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> parse(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}
