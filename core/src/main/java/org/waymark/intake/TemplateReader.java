package org.waymark.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.area.Group;
import org.waymark.finding.Findings;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Frequency;
import org.waymark.period.YearType;
import org.waymark.template.Comparison;
import org.waymark.template.ReportLayout;
import org.waymark.template.Template;

/**
 * Reads report.toml. A setting that is wrong is complained of and the product's own used in its place, so that there is
 * a report; only without a title or a council, or with a layout that nobody could follow, is there none. {@code docs/report.schema.json} publishes the same keys.
 */
public final class TemplateReader {
    /** The keys of a report, in the order an analyst would write them. */
    public static final List<String> KEYS = List.of(
            "report",
            "title",
            "council",
            "council_name",
            "frequency",
            "year",
            "sections",
            "comparisons",
            "comparators",
            "benchmarks",
            "notice",
            "window",
            "trend",
            "patterns",
            "front",
            "layout",
            "deadlines",
            "options");

    /** The keys under {@code [trend]}. */
    public static final List<String> TREND_KEYS = TrendReader.KEYS;

    /** The keys under {@code [patterns]}. */
    public static final List<String> PATTERN_KEYS = PatternsReader.KEYS;

    /** The keys under {@code [front]}. */
    public static final List<String> FRONT_KEYS = FrontReader.KEYS;

    /** The keys under {@code [layout]}. */
    public static final List<String> LAYOUT_KEYS = LayoutReader.KEYS;

    /** The keys under {@code [layout.panels]}. */
    public static final List<String> PANEL_KEYS = LayoutReader.PANEL_KEYS;

    /** The keys under {@code [layout.casework]}. */
    public static final List<String> CASEWORK_KEYS = LayoutReader.CASEWORK_KEYS;

    /** The keys under {@code [deadlines]}. */
    public static final List<String> DEADLINE_KEYS = DeadlineReader.KEYS;

    private static final String LEFT_OUT = "it is left out";
    private static final String FREQUENCIES = Words.of(Frequency.values(), Frequency::code);
    private static final String YEARS = Words.of(YearType.values(), YearType::code);

    private final Findings findings;
    private final Gazetteer gazetteer;
    private final PatternsReader patterns;
    private final Set<String> kinds = new LinkedHashSet<>();
    private final Set<String> sections = new LinkedHashSet<>();
    private final Map<String, String> taken = new HashMap<>();
    private Optional<AreaCode> firstCouncil = Optional.empty();

    TemplateReader(Findings findings, Gazetteer gazetteer, List<Indicator> indicators, Set<String> dimensions) {
        this.findings = findings;
        this.gazetteer = gazetteer;
        gazetteer.areas().forEach(area -> kinds.add(area.kind()));
        this.patterns = new PatternsReader(dimensions, kinds);
        indicators.forEach(indicator -> indicator
                .versions()
                .forEach(version -> sections.add(version.ownership().section())));
    }

    /** The council of the first report that names one, also when that report was not accepted. */
    Optional<AreaCode> firstCouncil() {
        return firstCouncil;
    }

    Optional<Template> read(TemplateFile source) {
        if (!source.readable()) {
            return Optional.empty();
        }
        var tree = new Tree(source.file(), "", source.tree(), findings);
        tree.only(KEYS);
        Optional<String> title = required(tree, "title", "title = \"Quarterly Performance Report\"");
        Optional<AreaCode> council = council(tree);
        firstCouncil = firstCouncil.or(() -> council);
        String report = code(tree, source.file());
        String earlier = taken.putIfAbsent(report, source.file());
        if (earlier != null) {
            tree.complain("duplicate-report", "report", report, "file", earlier);
        }
        List<String> comparators = comparators(tree);
        List<AreaCode> benchmarks = benchmarks(tree);
        Optional<ReportLayout> layout = new LayoutReader(benchmarks, comparators, kinds).read(tree);
        if (title.isEmpty() || council.isEmpty() || earlier != null || layout.isEmpty()) {
            return Optional.empty();
        }
        Frequency frequency = tree.choice(
                        "frequency", Frequency::parse, FREQUENCIES, "frequency = \"quarter\"", "quarter is used")
                .orElse(Frequency.QUARTER);
        YearType years = tree.choice("year", YearType::parse, YEARS, "year = \"financial\"", "financial is used")
                .orElse(YearType.FINANCIAL);
        return Optional.of(new Template(
                report,
                title.get(),
                council.get(),
                tree.text("council_name", "council_name = \"Kent County Council\"", "the area's name is used")
                        .orElseGet(() -> gazetteer.name(council.get())),
                frequency,
                years,
                sections(tree),
                window(tree),
                comparisons(tree),
                comparators,
                benchmarks,
                TrendReader.read(tree),
                patterns.read(tree, years),
                tree.text("notice", "notice = \"Figures are provisional.\"", LEFT_OUT)
                        .orElse(""),
                FrontReader.read(tree),
                layout.get(),
                DeadlineReader.read(tree),
                options(tree),
                source.file()));
    }

    /** The council's own keys; of those that are read, what is not known is told. */
    private static Map<String, String> options(Tree tree) {
        Map<String, String> options =
                tree.tree("options", "[options]", LEFT_OUT).map(Tree::flat).orElse(Map.of());
        for (String word : options.getOrDefault(Template.BLOCKING, "").split(",", -1)) {
            if (!word.isBlank() && !Template.OBSTACLES.contains(word.strip())) {
                tree.complain(
                        "unknown-obstacle",
                        "options." + Template.BLOCKING,
                        word.strip(),
                        "known",
                        String.join(", ", Template.OBSTACLES));
            }
        }
        return options;
    }

    /** The report's code, which stands in addresses and names of files; made from the file's name when none is given. */
    private static String code(Tree tree, String file) {
        Optional<String> given = tree.text("report", "report = \"qpr\"", "the file's name is used");
        if (given.isPresent() && IndicatorCode.parse(given.get()).isEmpty()) {
            tree.complain("bad-code", "report", given.get(), "form", Taken.NAME_FORM);
        }
        return given.filter(code -> IndicatorCode.parse(code).isPresent()).orElseGet(() -> {
            String name = file.replaceFirst("^.*/", "").replaceFirst("\\.toml$", "");
            String plain =
                    name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            return plain.isEmpty() ? "report" : plain;
        });
    }

    private Optional<String> required(Tree tree, String key, String example) {
        Optional<String> text = tree.text(key, example, "the report was not read");
        if (text.isEmpty() && !tree.has(key)) {
            tree.complain("missing-key", key, "", "value", key, "plain", example);
        }
        return text;
    }

    private Optional<AreaCode> council(Tree tree) {
        Optional<String> text = required(tree, "council", "council = \"E10000016\"");
        Optional<AreaCode> code = text.flatMap(AreaCode::parse);
        if (text.isPresent() && (code.isEmpty() || unlisted(code.get()))) {
            tree.complain("unknown-area", "council", text.get());
            return Optional.empty();
        }
        return code;
    }

    private boolean unlisted(AreaCode code) {
        return !gazetteer.areas().isEmpty() && gazetteer.find(code).isEmpty();
    }

    /** Those named, in their order; every section of the indicators when none is. */
    private List<String> sections(Tree tree) {
        Optional<List<String>> named =
                tree.texts("sections", "sections = [\"Customer services\"]", "every section is printed");
        for (String section : named.orElse(List.of())) {
            if (!sections.contains(section)) {
                String nearest = Nearest.to(section, sections)
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElse("Use the words of the section column in indicators.csv.");
                tree.complain("unknown-section", "sections", section, "nearest", nearest);
            }
        }
        return named.orElseGet(() -> List.copyOf(sections));
    }

    private Map<Frequency, Integer> window(Tree tree) {
        var window = new EnumMap<Frequency, Integer>(Frequency.class);
        String example = "window = 12";
        if (tree.isNumber("window")) {
            points(tree, "window", example).ifPresent(points -> {
                for (Frequency frequency : Frequency.values()) {
                    window.put(frequency, points);
                }
            });
        } else {
            tree.tree("window", example, "the product's own windows are used").ifPresent(table -> {
                table.only(List.of("day", "month", "term", "quarter", "year"));
                for (Frequency frequency : Frequency.values()) {
                    points(table, frequency.code(), frequency.code() + " = 12")
                            .ifPresent(points -> window.put(frequency, points));
                }
            });
        }
        return Map.copyOf(window);
    }

    private static Optional<Integer> points(Tree tree, String key, String example) {
        Optional<Integer> points = tree.whole(key, example, "the product's own window is used");
        if (points.isPresent() && (points.get() < 2 || points.get() > 1_000)) {
            tree.complain("not-a-whole-number", key, points.get().toString(), "least", 2, "most", 1_000);
            return Optional.empty();
        }
        return points;
    }

    private static List<Comparison> comparisons(Tree tree) {
        String allowed = Words.of(Comparison.values(), Comparison::code);
        Optional<List<String>> words =
                tree.texts("comparisons", "comparisons = [\"previous\", \"same-period-last-year\"]", "both are made");
        if (words.isEmpty()) {
            return List.of(Comparison.values());
        }
        var comparisons = new LinkedHashSet<Comparison>();
        for (String word : words.get()) {
            Comparison.parse(word)
                    .ifPresentOrElse(
                            comparisons::add,
                            () -> tree.complain(
                                    "unknown-choice",
                                    "comparisons",
                                    word,
                                    "key",
                                    "comparisons",
                                    "allowed",
                                    allowed,
                                    "instead",
                                    LEFT_OUT));
        }
        return List.copyOf(comparisons);
    }

    private List<String> comparators(Tree tree) {
        List<String> names = tree.texts("comparators", "comparators = [\"statistical-neighbours\"]", LEFT_OUT)
                .orElse(List.of());
        Set<String> groups = new LinkedHashSet<>();
        gazetteer.groups().stream().map(Group::name).forEach(groups::add);
        for (String name : names) {
            if (!groups.contains(name)) {
                tree.complain("unknown-group", "comparators", name);
            }
        }
        return names;
    }

    private List<AreaCode> benchmarks(Tree tree) {
        var areas = new ArrayList<AreaCode>();
        for (String text : tree.texts("benchmarks", "benchmarks = [\"E92000001\"]", LEFT_OUT)
                .orElse(List.of())) {
            Optional<AreaCode> code = AreaCode.parse(text).filter(c -> !unlisted(c));
            code.ifPresentOrElse(areas::add, () -> tree.complain("unknown-area", "benchmarks", text));
        }
        return areas;
    }
}
