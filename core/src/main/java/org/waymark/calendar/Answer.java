package org.waymark.calendar;

import java.time.LocalDateTime;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/**
 * What a post said where a figure was due and none came. It is no figure, and stands for none: it stops the asking, and
 * tells readers why they see an older one. A later row of the same indicator and period takes its place; the earlier
 * stays on record.
 *
 * @param period of the report
 * @param why in words that readers of the report are shown
 * @param saidBy a post or an account, for the council’s own eyes; empty when not given
 * @param recordedAt the day after the period ended when the row does not say
 */
public record Answer(
        IndicatorCode indicator,
        Period period,
        AnswerKind kind,
        String why,
        String saidBy,
        LocalDateTime recordedAt,
        String source) {
    /** The same in other words. */
    public Answer because(String other) {
        return new Answer(indicator, period, kind, other, saidBy, recordedAt, source);
    }
}
