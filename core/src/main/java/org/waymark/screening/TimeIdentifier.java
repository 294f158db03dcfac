package org.waymark.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A kind of period.
 *
 * @param group those of one group may stand in one file
 * @param digits of the {@code time_period} that goes with it: {@code 2024}, or {@code 202425} for a year that spans two
 */
public record TimeIdentifier(String title, int group, int digits) {
    private static final Map<String, TimeIdentifier> ALL = all();

    public static Optional<TimeIdentifier> of(String title) {
        return Optional.ofNullable(ALL.get(title));
    }

    private static Map<String, TimeIdentifier> all() {
        var all = new ArrayList<TimeIdentifier>();
        List<String> years = List.of(
                "Autumn and spring term",
                "Calendar year",
                "Financial year",
                "Academic year",
                "Tax year",
                "Reporting year");
        for (String year : years) {
            all.add(new TimeIdentifier(
                    year, all.size() + 1, year.equals("Calendar year") || year.equals("Reporting year") ? 4 : 6));
        }
        add(all, 7, 6, List.of("Autumn term", "Spring term", "Summer term"));
        add(
                all,
                8,
                4,
                IntStream.rangeClosed(1, 52).mapToObj(week -> "Week " + week).toList());
        add(
                all,
                9,
                4,
                List.of(
                        "January",
                        "February",
                        "March",
                        "April",
                        "May",
                        "June",
                        "July",
                        "August",
                        "September",
                        "October",
                        "November",
                        "December"));
        add(
                all,
                10,
                6,
                IntStream.rangeClosed(1, 4)
                        .mapToObj(quarter -> "Financial year Q" + quarter)
                        .toList());
        add(all, 11, 6, List.of("Part 1 (April to September)", "Part 2 (October to March)"));
        return all.stream().collect(Collectors.toMap(TimeIdentifier::title, Function.identity()));
    }

    private static void add(List<TimeIdentifier> all, int group, int digits, List<String> titles) {
        titles.forEach(title -> all.add(new TimeIdentifier(title, group, digits)));
    }
}
