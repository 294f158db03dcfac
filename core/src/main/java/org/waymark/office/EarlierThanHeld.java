package org.waymark.office;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ResourceBundle;
import org.waymark.finding.Finding;
import org.waymark.finding.Place;
import org.waymark.finding.Severity;
import org.waymark.observation.Provenance;

/** An observation that dates itself earlier than a revision already held: it enters the past, and may change what was known then. */
public final class EarlierThanHeld {
    public static final String RULE = "earlier-than-held";
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.waymark.office.findings");

    private EarlierThanHeld() {}

    public static Finding of(Provenance at, LocalDateTime recorded, LocalDateTime held) {
        return new Finding(
                Severity.WARNING,
                RULE,
                Place.of(at.file(), at.row(), "recorded_on"),
                print(recorded),
                WORDS.getString(RULE + ".sentence").formatted(print(recorded), print(held)),
                WORDS.getString(RULE + ".remedy"));
    }

    private static String print(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }
}
