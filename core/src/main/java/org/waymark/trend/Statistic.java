package org.waymark.trend;

/** A number a test came to, by the name it is known by: {@code t}, {@code S}, {@code z}, {@code chi-squared}. */
public record Statistic(String name, double value) {
    public static final String T = "t";
    public static final String S = "S";
    public static final String Z = "z";
    public static final String CHI_SQUARED = "chi-squared";
    public static final String LOG_ODDS_SLOPE = "log-odds-slope";
}
