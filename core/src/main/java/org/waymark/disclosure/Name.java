package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.area.Area;
import org.waymark.cohort.CohortMember;

/** What a place or a group may be called in a text: capitals and hyphens do not matter, nor whether "and" is written out. */
record Name(Pattern pattern) {
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^)]*)\\)");

    static Name of(Area area) {
        return of(List.of(area.name(), area.shortName()));
    }

    static Name of(CohortMember member) {
        // Short codes are how people speak of needs: asd, semh. A code such as "no" is a word like any other.
        return member.code().length() < 3 || member.code().equals("all")
                ? of(List.of(member.name()))
                : of(List.of(member.name(), member.code()));
    }

    static Name of(List<String> names) {
        var ways = new ArrayList<String>();
        for (String name : names) {
            Matcher inner = BRACKETS.matcher(name);
            while (inner.find()) {
                ways.add(inner.group(1));
            }
            ways.add(inner.replaceAll(""));
        }
        return new Name(Pattern.compile(
                "(?<![\\p{L}\\d])(?:"
                        + ways.stream()
                                .filter(way -> !way.isBlank())
                                .distinct()
                                .map(Name::pattern)
                                .collect(Collectors.joining("|"))
                        + ")(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static String pattern(String name) {
        return Arrays.stream(name.strip().split("[\\s-]+"))
                .map(word -> word.equalsIgnoreCase("and") || word.equals("&") ? "(?:and|&)" : Pattern.quote(word))
                .collect(Collectors.joining("[\\s-]+"));
    }

    boolean standsIn(String text, Sentence sentence) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            if (sentence.overlaps(match.start(), match.end())) {
                return true;
            }
        }
        return false;
    }
}
