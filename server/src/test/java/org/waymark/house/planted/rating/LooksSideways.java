package org.waymark.house.planted.rating;

import org.waymark.trend.Verdict;

/** One judgement imports another. */
public record LooksSideways(Verdict verdict) {}
