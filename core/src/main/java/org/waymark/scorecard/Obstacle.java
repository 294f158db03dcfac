package org.waymark.scorecard;

import java.util.Locale;
import java.util.Optional;
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
        FINDING;

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
