package org.waymark.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;
import org.waymark.period.YearType;
import org.waymark.template.Template;

/**
 * The way in. Reads the sheets of a pack and judges them in stages (the header, the cells of a row, what it refers to,
 * the row as a whole, the row beside its neighbours), each by named checks in a list. What is sound becomes a record;
 * what is not becomes a finding, and never stops its neighbours unless the file's very shape is wrong.
 */
public final class Intake {
    /** The kinds a pack cannot do without. */
    public static final List<String> REQUIRED = List.of("indicators", "observations");

    private final Map<String, List<Sheet>> sheets = new LinkedHashMap<>();
    private final Held held;
    private final Reach reach;
    private final Findings findings;
    private final References references;
    private final Set<IndicatorCode> defined = new LinkedHashSet<>();

    /** For checks that look at what is held as well: of that they do not complain. */
    private final Findings ofGiven;

    private Intake(List<Sheet> all, Held held, Reach reach, Findings findings) {
        this.held = held;
        this.reach = reach;
        this.findings = findings;
        this.references = new References(findings, reach);
        this.ofGiven = new Findings(finding -> {
            if (!finding.place().file().equals(Held.PLACE)) {
                findings.add(finding);
            }
        });
        all.forEach(sheet ->
                sheets.computeIfAbsent(sheet.kind(), _ -> new ArrayList<>()).add(sheet));
    }

    /**
     * Reads a pack, whatever it came in. Sheets are read by kind in the order of {@link Form#kinds}, and within a kind in
     * the order given, so what is referred to is known before what refers to it. Observations are read once, except that
     * a pack without a report's file is first looked through for the area most figures are of.
     *
     * @param sheets every sheet of sound shape, in a stable order; a kind that is not known is a finding. Which files are
     *     missing or not of sound shape, the door says that looked for them
     * @param templates every report of the pack, the first of which says whose figures a row without an area is
     * @param accepted is handed each sound observation as it is read, in the order of the files; it may throw to give up
     * @return the rest of the pack, and every finding
     */
    public static Checked<Pack> read(List<Sheet> sheets, List<TemplateFile> templates, Consumer<Observation> accepted) {
        return read(sheets, templates, Held.NOTHING, Reach.EVERYTHING, new Findings(), accepted);
    }

    /**
     * Reads sheets that may refer to what is on record besides, and that need not be a whole pack. The checks are the same,
     * and so are their words.
     *
     * @param held what is on record; nothing of it is given back
     * @param reach of whoever sends the sheets
     * @param findings where everything wrong is told
     */
    public static Checked<Pack> read(
            List<Sheet> sheets,
            List<TemplateFile> templates,
            Held held,
            Reach reach,
            Findings findings,
            Consumer<Observation> accepted) {
        return new Intake(sheets, held, reach, findings).read(templates, accepted);
    }

    private Checked<Pack> read(List<TemplateFile> templateFiles, Consumer<Observation> accepted) {
        nameStrangers();
        var areaRows = new AreaRows();
        each("areas", areaRows::rows);
        List<Area> heldAreas = held.gazetteer().areas();
        List<Area> areas = areaRows.finish(findings, heldAreas);
        references.areas(given("areas") || !heldAreas.isEmpty(), OnRecord.areas(heldAreas, areas));
        var groups = new GroupRows(references);
        each("groups", groups::rows);
        var gazetteer = Gazetteer.of(areas, groups.finish());
        var people = new PeopleRows();
        each("cohorts", people::cohorts);
        references.cohorts(
                given("cohorts") || !held.cohorts().isEmpty(),
                OnRecord.members(held.cohorts(), people.members.codes()));
        each("posts", people::posts);
        references.posts(given("posts") || !held.posts().isEmpty(), OnRecord.posts(held.posts(), people.codes.codes()));
        List<Indicator> indicators = indicators();
        Set<String> dimensions = new LinkedHashSet<>();
        held.cohorts().forEach(member -> dimensions.add(member.dimension()));
        people.cohorts.forEach(member -> dimensions.add(member.dimension()));
        List<Template> templates =
                templates(templateFiles, indicators, OnRecord.gazetteer(held.gazetteer(), gazetteer), dimensions);
        YearType years = Stream.concat(templates.stream(), held.templates().stream())
                .map(Template::years)
                .findFirst()
                .orElse(YearType.FINANCIAL);
        var targets = new TargetRows(references, held.now().toLocalDate());
        each("targets", targets::rows);
        targets.finish(ofGiven, indicators, held.targets());
        var observations = new ObservationRows(references, held, findings, accepted);
        each("observations", observations::rows);
        observations.finish();
        var words = new WordRows(references, years);
        each("commentary", words::commentaries);
        each("annotations", words::annotations);
        var due = new DueRows(
                references,
                years,
                Stream.concat(templates.stream(), held.templates().stream()).toList());
        each("meetings", due::meetings);
        each("releases", due::releases);
        var promises = new PromiseRows(references, held, years, due.meetingCodes.codes(), given("meetings"));
        each("actions", promises::actions);
        each("action-updates", promises::updates);
        each("minutes", promises::minutes);
        var answers = new AnswerRows(references, years);
        each("answers", answers::rows);
        var disclosure = new DisclosureRows(references);
        each("disclosure", disclosure::rows);
        var frameworks = new FrameworkRows(references, held.frameworks());
        each("frameworks", frameworks::metrics);
        each("mappings", frameworks::mappings);
        return new Checked<>(
                new Pack(
                        OnRecord.given(indicators, defined),
                        gazetteer,
                        List.copyOf(people.cohorts),
                        List.copyOf(people.posts),
                        templates,
                        List.copyOf(targets.targets),
                        List.copyOf(words.commentaries),
                        List.copyOf(words.annotations),
                        promises.promised(),
                        List.copyOf(due.meetings),
                        List.copyOf(due.releases),
                        List.copyOf(answers.answers),
                        disclosure.finish(findings),
                        frameworks.read()),
                findings);
    }

    private void nameStrangers() {
        sheets.values().stream()
                .flatMap(List::stream)
                .filter(sheet -> Form.of(sheet.kind()) == null)
                .forEach(sheet -> findings.add(Rule.named("unknown-file")
                        .at(Place.of(sheet.file()), sheet.kind(), "nearest", nearest(sheet.kind()))));
    }

    /** What to do about a file whose name says nothing. */
    public static String nearest(String kind) {
        return Nearest.to(kind, Form.kinds())
                .map(near -> "Did you mean " + near + "?")
                .orElse("Rename it after what it holds (" + String.join(", ", Form.kinds())
                        + "), or nothing to do if it is no part of the pack.");
    }

    private List<Indicator> indicators() {
        references.indicators(held.indicators(), Set.of());
        var rows = new IndicatorRows(references);
        each("indicators", rows::rows);
        if (rows.defined.isEmpty() && !held.indicators().isEmpty()) {
            references.indicators(List.of(), rows.refused);
            return held.indicators();
        }
        List<Indicator> indicators = OnRecord.standing(
                held.indicators(),
                rows.defined,
                new VersionChecks(ofGiven, rows.refused).indicators(OnRecord.versions(held.indicators(), rows.defined)),
                rows.refused,
                findings);
        defined.addAll(OnRecord.standing(rows.defined, indicators, rows.refused));
        references.indicators(indicators, rows.refused);
        return indicators;
    }

    private List<Template> templates(
            List<TemplateFile> files, List<Indicator> indicators, Gazetteer gazetteer, Set<String> dimensions) {
        List<Sheet> observations = sheets.getOrDefault("observations", List.of());
        List<Template> templates;
        Optional<AreaCode> council;
        if (files.isEmpty() && !held.templates().isEmpty()) {
            templates = List.of();
            council = held.templates().stream().map(Template::council).findFirst();
        } else if (files.isEmpty()) {
            templates = UnwrittenTemplate.of(observations, indicators, gazetteer, findings).stream()
                    .toList();
            council = templates.stream().map(Template::council).findFirst();
        } else {
            var reader = new TemplateReader(findings, gazetteer, indicators, dimensions);
            templates =
                    files.stream().map(reader::read).flatMap(Optional::stream).toList();
            council = reader.firstCouncil().or(() -> UnwrittenTemplate.mostObserved(observations));
        }
        council.ifPresent(references::council);
        Set<String> codes = new LinkedHashSet<>();
        held.templates().forEach(template -> codes.add(template.report()));
        templates.forEach(template -> codes.add(template.report()));
        references.reports(codes);
        return templates;
    }

    private boolean given(String kind) {
        return sheets.containsKey(kind);
    }

    private void each(String kind, Function<Reading, Consumer<Reading>> rows) {
        Form form = Form.of(kind);
        if (form == null) {
            throw new IllegalArgumentException("no such kind of sheet: " + kind);
        }
        for (Sheet sheet : sheets.getOrDefault(kind, List.of())) {
            if (!reach.takes(kind)) {
                findings.add(Rule.named("not-allowed").at(Place.of(sheet.file()), "", "kind", kind));
                continue;
            }
            Reading.of(sheet, form, findings, rows);
        }
    }
}
