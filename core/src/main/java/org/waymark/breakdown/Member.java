package org.waymark.breakdown;

import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;

/** Who a part is: a place, a group of people, or a group in a place. */
public record Member(AreaCode area, Cohort cohort, String name) {}
