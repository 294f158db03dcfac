package org.waymark.area;

import java.util.Optional;
import java.util.regex.Pattern;

/** The nine characters the Office for National Statistics gives a place ({@code E10000016}), or a name of ours ({@code leybourne-tip}). */
public record AreaCode(String value) implements Comparable<AreaCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z]\\d{8}|[a-z0-9]+(-[a-z0-9]+)*");

    public static AreaCode of(String value) {
        return parse(value).orElseThrow(() -> new IllegalArgumentException("not an area code: " + value));
    }

    public static Optional<AreaCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AreaCode(text)) : Optional.empty();
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
