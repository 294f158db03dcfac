package org.waymark.disclosure.attack;

import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;

/**
 * What was published of an indicator's definition.
 *
 * @param numerator what is counted, in words; empty when not given
 * @param denominator out of what; empty when not given
 */
public record Measured(
        IndicatorCode code, String name, Measurement measurement, String numerator, String denominator) {}
