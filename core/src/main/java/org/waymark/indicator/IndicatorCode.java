package org.waymark.indicator;

import java.util.Optional;
import java.util.regex.Pattern;

/** An indicator's name in files: {@code ehcp-20-weeks}. */
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public static IndicatorCode of(String value) {
        return parse(value).orElseThrow(() -> new IllegalArgumentException("not an indicator code: " + value));
    }

    public static Optional<IndicatorCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new IndicatorCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
