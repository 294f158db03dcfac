package org.waymark.columns;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.Indicator;
import org.waymark.intake.Pack;
import org.waymark.intake.Sheet;
import org.waymark.intake.TemplateFile;
import org.waymark.period.Period;
import org.waymark.scorecard.Columns;
import org.waymark.snapshot.Snapshot;
import org.waymark.template.Template;

/**
 * What observations are judged by: a pack's definitions, targets, places and report, without its own observations.
 *
 * @param sheets of the definitions, to read a doubtful row by
 */
public final class Framework {
    /** The sheets that a row of observations refers to. */
    private static final Set<String> REFERRED = Set.of("areas", "cohorts", "indicators");

    private final List<Sheet> sheets;
    private final List<TemplateFile> templates;
    private final Template template;
    private final Columns columns;
    private final Map<String, Subject> subjects = new HashMap<>();
    private final Map<String, List<Area>> areas = new HashMap<>();
    private final boolean areasListed;
    private final Set<String> members = new HashSet<>();
    private final boolean cohortsListed;
    private final Map<String, Optional<Cohort>> cohorts = new ConcurrentHashMap<>();
    private final long before;

    /**
     * @param sheets of the pack, its observations left out
     * @param snapshot of what the sheets said, as known
     * @param report the period reported, or the day by whose end figures count
     * @param common whether areas without targets of their own are held against the council's
     */
    public Framework(
            List<Sheet> sheets,
            List<TemplateFile> templates,
            Pack pack,
            Snapshot snapshot,
            Period report,
            boolean common) {
        this.sheets =
                sheets.stream().filter(sheet -> REFERRED.contains(sheet.kind())).toList();
        this.templates = templates;
        this.template = snapshot.template();
        this.columns = new Columns(snapshot, report, common);
        this.before = end(snapshot.asKnownAt());
        for (Indicator indicator : pack.indicators()) {
            subjects.put(indicator.code().value(), new Subject(indicator, columns));
        }
        for (Area area : pack.gazetteer().areas()) {
            areas.computeIfAbsent(area.code().value(), _ -> new java.util.ArrayList<>())
                    .add(area);
        }
        areasListed = sheets.stream().anyMatch(sheet -> sheet.kind().equals("areas"));
        pack.cohorts().forEach(member -> members.add(member.dimension() + ":" + member.code()));
        cohortsListed = sheets.stream().anyMatch(sheet -> sheet.kind().equals("cohorts"));
    }

    private static long end(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    Columns columns() {
        return columns;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    List<TemplateFile> templates() {
        return templates;
    }

    String council() {
        return template.council().value();
    }

    /** What was recorded from this second on is not known yet. */
    long before() {
        return before;
    }

    Optional<Subject> subject(String indicator) {
        return Optional.ofNullable(subjects.get(indicator));
    }

    /** A place whose figures need no closer look, whatever their period. */
    Optional<AreaCode> area(String code) {
        if (!areasListed) {
            return isPlain(code) ? Optional.of(new AreaCode(code)) : AreaCode.parse(code);
        }
        List<Area> known = areas.get(code);
        return known != null
                        && known.size() == 1
                        && known.getFirst().validFrom().isEmpty()
                        && known.getFirst().validTo().isEmpty()
                ? Optional.of(known.getFirst().code())
                : Optional.empty();
    }

    /** A place whose figures are sound while it exists; for those that {@link #area} is silent on. */
    Optional<Area> dated(String code) {
        List<Area> known = areas.get(code);
        return known != null && known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    /** A letter and eight digits. */
    private static boolean isPlain(String code) {
        if (code.length() != 9 || code.charAt(0) < 'A' || code.charAt(0) > 'Z') {
            return false;
        }
        for (int i = 1; i < 9; i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** A cohort that may be referred to, written as it is written back. */
    Optional<Cohort> cohort(String text) {
        if (text.equals("all")) {
            return Optional.of(Cohort.ALL);
        }
        Optional<Cohort> known = cohorts.get(text);
        if (known == null) {
            known = Cohort.parse(text)
                    .filter(cohort -> cohort.toString().equals(text))
                    .filter(cohort -> !cohortsListed
                            || cohort.members().entrySet().stream()
                                    .allMatch(member -> members.contains(member.getKey() + ":" + member.getValue())));
            if (cohorts.size() < 10_000) {
                cohorts.put(text, known);
            }
        }
        return known;
    }
}
