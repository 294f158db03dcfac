package org.waymark.commentary;

import java.time.LocalDateTime;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/**
 * What a service says of an indicator in the report of a period. A later row of the same indicator, period and kind
 * takes its place; the earlier stays on record.
 *
 * @param period of the report
 * @param recordedAt the end of the period's first moment known: the day after it ended when the row does not say
 */
public record Commentary(
        IndicatorCode indicator,
        Period period,
        CommentaryKind kind,
        String text,
        String author,
        LocalDateTime recordedAt,
        String source) {}
