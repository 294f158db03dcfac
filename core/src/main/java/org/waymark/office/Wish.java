package org.waymark.office;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.action.ActionKind;
import org.waymark.action.Minuted;
import org.waymark.indicator.IndicatorCode;

/**
 * A promise that somebody wants put on record.
 *
 * @param owner a post's code
 * @param raisedAt the meeting and item in words, where it is from none on record
 */
public record Wish(
        String title,
        Optional<ActionKind> kind,
        Optional<IndicatorCode> indicator,
        String owner,
        Optional<LocalDate> dueOn,
        String raisedAt,
        Minuted minuted) {}
