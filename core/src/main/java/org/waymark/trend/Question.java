package org.waymark.trend;

import org.waymark.indicator.Polarity;
import org.waymark.period.Frequency;

/**
 * What a trend rule is asked.
 *
 * @param polarity with target, the series tested is the distance from the target, and less of it is better
 * @param frequency of the points tested
 * @param level of significance of the two-sided test
 * @param minimumPoints fewest points tested
 * @param broken whether points before the series were left out because the definition changed
 */
public record Question(
        Polarity polarity, Frequency frequency, TestedOn testedOn, double level, int minimumPoints, boolean broken) {}
