package org.waymark.commentary;

import java.util.Optional;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/**
 * What happened then, marked on the charts.
 *
 * @param from a day or a period
 * @param indicator only on this one's chart; empty for every indicator of the section
 * @param section only in this section; empty for all
 * @param rebase whether process limits start afresh from then, for the reason the text records
 */
public record Annotation(
        Period from,
        Optional<Period> to,
        Optional<IndicatorCode> indicator,
        String section,
        String text,
        boolean rebase,
        String source) {}
