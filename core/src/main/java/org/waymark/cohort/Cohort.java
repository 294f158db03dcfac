package org.waymark.cohort;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Of whom a figure speaks: everybody ({@code all}), or the members of one or more dimensions, {@code need:asd+phase:primary}.
 *
 * @param members dimension to code, in alphabetical order of dimension; empty for all
 */
public record Cohort(Map<String, String> members) implements Comparable<Cohort> {
    public static final Cohort ALL = new Cohort(Map.of());

    private static final Pattern PART = Pattern.compile("([a-z0-9-]+):([a-z0-9-]+)");

    public Cohort {
        members = java.util.Collections.unmodifiableMap(new TreeMap<>(members));
    }

    /** Reads {@code all} and {@code dimension:code+dimension:code}; the order is mended, a dimension named twice is not read. */
    public static Optional<Cohort> parse(String text) {
        if (text.equals("all")) {
            return Optional.of(ALL);
        }
        var members = new TreeMap<String, String>();
        for (String part : Arrays.asList(text.split("\\+", -1))) {
            var match = PART.matcher(part);
            if (!match.matches() || members.put(match.group(1), match.group(2)) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Cohort(members));
    }

    public boolean isAll() {
        return members.isEmpty();
    }

    @Override
    public int compareTo(Cohort other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return isAll()
                ? "all"
                : members.entrySet().stream()
                        .map(member -> member.getKey() + ":" + member.getValue())
                        .collect(Collectors.joining("+"));
    }
}
