package org.waymark.office;

import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Version;

/** One version of a definition, and whose. */
public record Defined(IndicatorCode indicator, Version version) {}
