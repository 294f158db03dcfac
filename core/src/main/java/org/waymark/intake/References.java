package org.waymark.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Ownership;
import org.waymark.period.Period;

/** Everything read so far that a later row may refer to. Each cell is looked up once and remembered. */
final class References {
    private static final int SUGGESTED = 1_000;

    /**
     * A place as rows refer to it.
     *
     * @param areas what areas.csv says of it, once for each name it had; empty when there is no areas.csv
     */
    record Site(AreaCode code, List<Area> areas) {
        boolean existedDuring(LocalDate start, LocalDate end) {
            return areas.isEmpty() || areas.stream().anyMatch(area -> area.existedDuring(start, end));
        }
    }

    private final Findings findings;
    private final Reach reach;
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Cohort> cohorts = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> posts = new HashSet<>();
    private final Set<String> reports = new HashSet<>();
    private final Set<String> noted = new HashSet<>();
    private final Map<String, String> suggestions = new HashMap<>();
    private boolean areasListed;
    private boolean cohortsListed;
    private boolean postsListed;
    private @Nullable Site council;

    References(Findings findings, Reach reach) {
        this.findings = findings;
        this.reach = reach;
        cohorts.put("", Cohort.ALL);
        cohorts.put("all", Cohort.ALL);
    }

    void areas(boolean listed, List<Area> areas) {
        areasListed = listed;
        for (Area area : areas) {
            sites.computeIfAbsent(area.code().value(), _ -> new Site(area.code(), new ArrayList<>()))
                    .areas()
                    .add(area);
        }
    }

    void cohorts(boolean listed, Set<String> known) {
        cohortsListed = listed;
        members.addAll(known);
    }

    void posts(boolean listed, Set<String> known) {
        postsListed = listed;
        posts.addAll(known);
    }

    void indicators(List<Indicator> accepted, Set<String> left) {
        accepted.forEach(indicator -> indicators.put(indicator.code().value(), indicator));
        refused.addAll(left);
    }

    void council(AreaCode code) {
        council = sites.computeIfAbsent(code.value(), _ -> new Site(code, List.of()));
    }

    void reports(Set<String> known) {
        reports.addAll(known);
    }

    Map<String, Indicator> indicators() {
        return indicators;
    }

    /** The indicator a cell names; null when it names none that was accepted, which is complained of unless empty. */
    @Nullable
    Indicator indicator(Reading reading, int column) {
        String cell = reading.cell(column);
        Indicator indicator = indicators.get(cell);
        if (indicator == null && !cell.isEmpty()) {
            if (refused.contains(cell)) {
                reading.complain(Rule.named("refused-indicator"), column, cell);
            } else {
                reading.complain(Rule.named("unknown-indicator"), column, cell, "nearest", suggestion(cell));
            }
        }
        return indicator == null || covers(reading, column, indicator.latest().ownership()) ? indicator : null;
    }

    /** Whether whoever sends the row may speak of what is so owned; if not, that is complained of. */
    boolean covers(Reading reading, int column, Ownership ownership) {
        if (reach.covers(reading.kind(), ownership)) {
            return true;
        }
        String section = ownership.section().isEmpty() ? "no section" : "the section " + ownership.section();
        reading.complain(Rule.named("beyond-reach"), column, reading.cell(column), "section", section);
        return false;
    }

    /** Whether a row may say the words of an indicator for a period; while a round is held for it, it may not. */
    boolean speaks(Reading reading, int column, Indicator indicator, Period period) {
        Optional<String> round = reach.roundOf(indicator, period);
        round.ifPresent(address ->
                reading.complain(Rule.named("words-in-round"), column, reading.cell(column), "address", address));
        return round.isEmpty();
    }

    /** Whether a row may set a target of a period; one that has begun is proposed, and decided by somebody else. */
    boolean sets(Reading reading, int column, Period period, LocalDate today) {
        boolean sets = reach.sets(period, today);
        if (!sets) {
            reading.complain(Rule.named("target-begun"), column, reading.cell(column));
        }
        return sets;
    }

    /** The same of an indicator as it is defined on record, which a row would define anew. */
    boolean coversHeld(Reading reading, int column) {
        Indicator held = indicators.get(reading.cell(column));
        return held == null || covers(reading, column, held.latest().ownership());
    }

    /** What somebody probably meant by an unknown code; a file of a million of them is not worth a million guesses. */
    String suggestion(String cell) {
        String known = suggestions.get(cell);
        if (known == null) {
            known = suggestions.size() >= SUGGESTED
                    ? "Correct it, or add the indicator to indicators.csv."
                    : Nearest.to(cell, indicators.keySet())
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("Correct it, or add the indicator to indicators.csv.");
            if (suggestions.size() < SUGGESTED) {
                suggestions.put(cell, known);
            }
        }
        return known;
    }

    /** The place a cell names, the council when it is empty; null when neither is known, which is complained of. */
    @Nullable
    Site area(Reading reading, int column) {
        String cell = reading.cell(column);
        if (cell.isEmpty()) {
            if (council == null) {
                reading.complain(Rule.named("no-area"), column, "");
            }
            return council;
        }
        Site site = sites.get(cell);
        if (site != null && (!site.areas().isEmpty() || !areasListed)) {
            return site;
        }
        Optional<AreaCode> code = AreaCode.parse(cell);
        if (code.isEmpty() || areasListed) {
            reading.complain(Rule.named("unknown-area"), column, cell);
            return null;
        }
        note(reading, "areas-not-listed");
        Site found = new Site(code.get(), List.of());
        sites.put(cell, found);
        return found;
    }

    @Nullable
    Cohort cohort(Reading reading, int column) {
        String cell = reading.cell(column);
        Cohort known = cohorts.get(cell);
        if (known != null) {
            return known;
        }
        Optional<Cohort> cohort = Cohort.parse(cell);
        if (cohort.isEmpty()) {
            reading.complain(Rule.named("bad-cohort"), column, cell);
            return null;
        }
        if (!cohortsListed) {
            note(reading, "cohorts-not-listed");
        } else {
            for (var member : cohort.get().members().entrySet()) {
                String name = member.getKey() + ":" + member.getValue();
                if (!members.contains(name)) {
                    reading.complain(Rule.named("unknown-cohort"), column, name);
                    return null;
                }
            }
        }
        cohorts.put(cell, cohort.get());
        return cohort.get();
    }

    /** A dimension of cohorts; empty when not given or not listed, which is complained of where there is a list. */
    Optional<String> dimension(Reading reading, int column, String rule, Set<String> besides) {
        String cell = reading.cell(column);
        if (cell.isEmpty() || besides.contains(cell)) {
            return Optional.of(cell).filter(word -> !word.isEmpty());
        }
        if (!cohortsListed) {
            note(reading, "cohorts-not-listed");
            return Optional.of(cell);
        }
        Set<String> known = new TreeSet<>(besides);
        members.forEach(member -> known.add(member.substring(0, member.indexOf(':'))));
        if (!known.contains(cell)) {
            reading.complain(
                    Rule.named(rule),
                    column,
                    cell,
                    "nearest",
                    Nearest.to(cell, known)
                            .map(near -> "Did you mean " + near + "?")
                            .orElse("Use one of: " + String.join(", ", known) + "."));
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    /** Every kind of area there is. */
    Set<String> areaKinds() {
        return sites.values().stream()
                .flatMap(site -> site.areas().stream())
                .map(Area::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A post by its code; unknown ones are complained of where there is a list of posts. */
    String post(Reading reading, String name) {
        int column = reading.column(name);
        String cell = reading.cell(column);
        if (!cell.isEmpty() && postsListed && !posts.contains(cell)) {
            reading.complain(Rule.named("unknown-post"), column, cell);
        }
        return cell;
    }

    String report(Reading reading, String name) {
        int column = reading.column(name);
        String cell = reading.cell(column);
        if (!cell.isEmpty() && !reports.contains(cell)) {
            reading.complain(
                    Rule.named("unknown-report"),
                    column,
                    cell,
                    "allowed",
                    String.join(", ", new ArrayList<>(reports).stream().sorted().toList()));
        }
        return cell;
    }

    private void note(Reading reading, String rule) {
        if (noted.add(rule + " " + reading.file())) {
            findings.add(Rule.named(rule).at(Place.of(reading.file()), ""));
        }
    }

    /** {@code from 2009-04-01 to 2023-03-31}, for a complaint. */
    static String span(Area area) {
        return (area.validFrom().map(day -> "from " + day).orElse("")
                        + area.validTo().map(day -> " to " + day).orElse(""))
                .strip();
    }
}
