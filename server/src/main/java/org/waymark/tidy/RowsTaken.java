package org.waymark.tidy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.Rule;
import org.waymark.screening.DataSet;
import org.waymark.screening.Level;
import org.waymark.screening.Table;
import org.waymark.screening.Variable;

/** Which rows of a data file are figures of a place, group and period that Waymark knows, and which are left out and why. */
final class RowsTaken {
    /**
     * @param row from 0
     * @param cohort {@code all}, or its members
     */
    record Taken(int row, String area, String cohort, String period) {}

    /** Rows left out for one reason: how many, and the first. */
    private record Left(String rule, String column, String seen) {}

    private static final String ALL_ELSE = "*";

    private final DataSet set;
    private final Table data;
    private final Mapping mapping;
    private final Set<String> listed;
    private final Map<Left, long[]> left = new LinkedHashMap<>();
    private final Map<TidyTime, Optional<String>> periods = new HashMap<>();
    private final List<Variable> others;

    private RowsTaken(DataSet set, Mapping mapping, Set<String> listed) {
        this.set = set;
        this.data = set.data();
        this.mapping = mapping;
        this.listed = listed;
        this.others = set.filters().stream()
                .filter(filter -> data.has(filter.name()))
                .filter(filter -> mapping.divisions().stream()
                        .noneMatch(division -> division.column().equals(filter.name())
                                || division.group().equals(filter.name())))
                .toList();
    }

    /** @param listed the places of the pack's areas.csv */
    static List<Taken> of(DataSet set, Mapping mapping, Set<String> listed, String file, Findings findings) {
        var rows = new RowsTaken(set, mapping, listed);
        var taken = new ArrayList<Taken>();
        for (int row = 0; row < rows.data.rows(); row++) {
            rows.taken(row).ifPresent(taken::add);
        }
        rows.left.forEach((why, count) -> findings.add(Rule.named(why.rule())
                .at(
                        Place.of(file, count[1], why.column()),
                        why.seen(),
                        "rows",
                        count[0] == 1 ? "One row" : count[0] + " rows")));
        findings.add(Rule.named("tidy-taken").at(Place.of(file), "", "taken", taken.size(), "rows", rows.data.rows()));
        return List.copyOf(taken);
    }

    private Optional<Taken> taken(int row) {
        Optional<String> area = area(row);
        if (area.isEmpty()) {
            return Optional.empty();
        }
        for (Variable filter : others) {
            String item = cell(filter.name(), row);
            String whole = filter.defaultItem().isEmpty() ? "Total" : filter.defaultItem();
            if (!item.equals(whole)) {
                return leave("tidy-filter", filter.name(), filter.name(), row);
            }
        }
        Optional<String> cohort = cohort(row);
        if (cohort.isEmpty()) {
            return Optional.empty();
        }
        var time = new TidyTime(cell("time_period", row), cell("time_identifier", row));
        Optional<String> period =
                periods.computeIfAbsent(time, each -> each.read(mapping.years()).map(Object::toString));
        return period.isEmpty()
                ? leave("tidy-period", "time_identifier", time.identifier(), row)
                : Optional.of(new Taken(row, area.get(), cohort.get(), period.get()));
    }

    private Optional<String> area(int row) {
        String title = cell("geographic_level", row);
        Optional<Level> level = Level.of(title).filter(each -> !each.code().isEmpty());
        if (level.isEmpty()) {
            leave("tidy-level", "geographic_level", title, row);
            return Optional.empty();
        }
        if (!mapping.levels().isEmpty() && !mapping.levels().contains(title)) {
            return Optional.empty();
        }
        String code = cell(level.get().code(), row);
        if (AreaCode.parse(code).isEmpty() || code.equals("x") || code.equals("z")) {
            leave("tidy-no-code", level.get().code(), code.isEmpty() ? title : code, row);
            return Optional.empty();
        }
        boolean wanted = mapping.listedAreas()
                ? listed.contains(code)
                : mapping.areas().isEmpty() || mapping.areas().contains(code);
        return wanted ? Optional.of(code) : Optional.empty();
    }

    private Optional<String> cohort(int row) {
        var members = new TreeMap<String, String>();
        for (Mapping.Division division : mapping.divisions()) {
            String item = cell(division.column(), row);
            String both = cell(division.group(), row) + " / " + item;
            Optional<String> listed = Optional.ofNullable(division.items().get(both))
                    .or(() -> Optional.ofNullable(division.items().get(item)));
            Optional<Cohort> part = listed.flatMap(Cohort::parse)
                    .or(() -> listed.isPresent() ? Optional.empty() : named(division, item));
            if (part.isEmpty()) {
                if (!listed.or(() -> Optional.ofNullable(division.items().get(ALL_ELSE)))
                        .filter(String::isEmpty)
                        .isPresent()) {
                    leave("tidy-item", division.column(), division.group().isEmpty() ? item : both, row);
                }
                return Optional.empty();
            }
            members.putAll(part.get().members());
        }
        return Optional.of(new Cohort(members).toString());
    }

    private static Optional<Cohort> named(Mapping.Division division, String item) {
        if (division.dimension().isEmpty() || item.isEmpty()) {
            return Optional.empty();
        }
        return item.equals("Total")
                ? Optional.of(Cohort.ALL)
                : Cohort.parse(division.dimension() + ":" + Slug.of(item));
    }

    private Optional<Taken> leave(String rule, String column, String seen, int row) {
        left.computeIfAbsent(new Left(rule, column, seen), _ -> new long[] {0, row + 2L})[0]++;
        return Optional.empty();
    }

    private String cell(String column, int row) {
        return set.data().column(column).map(each -> each.value(row)).orElse("");
    }
}
