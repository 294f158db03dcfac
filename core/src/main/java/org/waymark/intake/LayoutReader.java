package org.waymark.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waymark.area.AreaCode;
import org.waymark.template.CaseworkRule;
import org.waymark.template.PanelRule;
import org.waymark.template.ReportLayout;

/**
 * Reads {@code [layout]} of report.toml. A word that is not known would print another report than was asked for, so it is
 * complained of and the report is not read.
 */
final class LayoutReader {
    /** The keys under {@code [layout]}. */
    static final List<String> KEYS = List.of(
            "introduction",
            "parts",
            "summary",
            "columns",
            "places",
            "panel",
            "panels",
            "casework",
            "titles",
            "headings");

    /** The keys under {@code [layout.panels]}. */
    static final List<String> PANEL_KEYS =
            List.of("ratings", "directions", "ranges", "red_reports", "moved_percent", "late");

    /** The keys under {@code [layout.casework]}. */
    static final List<String> CASEWORK_KEYS = List.of("processes", "compare", "months", "notice");

    private static final String REFUSED = "the report was not read";

    private final List<AreaCode> benchmarks;
    private final List<String> comparators;
    private final Set<String> kinds;
    private boolean sound = true;

    /**
     * @param benchmarks those of the report, which may have columns
     * @param comparators groups of the report, which may have columns
     * @param kinds of area, those of areas.csv; empty when there is none, and any is accepted
     */
    LayoutReader(List<AreaCode> benchmarks, List<String> comparators, Set<String> kinds) {
        this.benchmarks = benchmarks;
        this.comparators = comparators;
        this.kinds = kinds;
    }

    /** Empty when any of it cannot be followed. */
    Optional<ReportLayout> read(Tree report) {
        if (!report.has("layout")) {
            return Optional.of(ReportLayout.PRODUCT);
        }
        Optional<Tree> given = table(report, "layout");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Tree tree = given.get();
        known(tree, KEYS);
        ReportLayout product = ReportLayout.PRODUCT;
        var layout = new ReportLayout(
                text(tree, "introduction").orElse(""),
                list(tree, "parts", ReportLayout.PARTS, product.parts()),
                list(tree, "summary", ReportLayout.SUMMARY, product.summary()),
                columns(tree),
                places(tree),
                list(tree, "panel", ReportLayout.PANEL, product.panel()),
                panels(tree),
                casework(tree),
                words(tree, "titles", ReportLayout.TITLED, word -> false),
                words(tree, "headings", everyColumn(), this::beside));
        return sound ? Optional.of(layout) : Optional.empty();
    }

    private static List<String> everyColumn() {
        return ReportLayout.KINDS.stream()
                .flatMap(kind -> ReportLayout.COLUMNS.getOrDefault(kind, List.of()).stream())
                .distinct()
                .toList();
    }

    private Map<String, List<String>> columns(Tree tree) {
        var columns = new LinkedHashMap<String, List<String>>();
        Optional<Tree> given = table(tree, "columns");
        given.ifPresent(table -> known(table, ReportLayout.KINDS));
        for (String kind : ReportLayout.KINDS) {
            List<String> product = ReportLayout.PRODUCT.columns(kind);
            columns.put(
                    kind,
                    given.map(table -> list(
                                    table,
                                    kind,
                                    ReportLayout.COLUMNS.getOrDefault(kind, List.of()),
                                    product,
                                    this::beside))
                            .orElse(product));
        }
        return columns;
    }

    /** Whether a column holds the figure of an area or a group that the report is set beside. */
    private boolean beside(String word) {
        return benchmarks.stream().anyMatch(area -> word.equals(ReportLayout.AREA + area.value()))
                || comparators.stream().anyMatch(group -> word.equals(ReportLayout.GROUP + group));
    }

    private List<String> places(Tree tree) {
        return kinds.isEmpty()
                ? list(tree, "places", List.of(), List.of(), word -> true)
                : list(tree, "places", List.copyOf(kinds), List.of());
    }

    private PanelRule panels(Tree tree) {
        Optional<Tree> given = table(tree, "panels");
        if (given.isEmpty()) {
            return PanelRule.EVERY;
        }
        Tree rule = given.get();
        known(rule, PANEL_KEYS);
        Optional<Integer> reports = number(rule, "red_reports", "red_reports = 2")
                .filter(number -> within(rule, "red_reports", number, 1, 8))
                .flatMap(number -> whole(rule, "red_reports", number));
        Optional<BigDecimal> moved = number(rule, "moved_percent", "moved_percent = 10")
                .filter(number -> within(rule, "moved_percent", number, 0, 1_000));
        return new PanelRule(
                list(rule, "ratings", PanelRule.RATINGS, List.of()),
                list(rule, "directions", PanelRule.DIRECTIONS, List.of()),
                list(rule, "ranges", PanelRule.RANGES, List.of()),
                reports.orElse(0),
                moved,
                truth(rule, "late"));
    }

    private CaseworkRule casework(Tree tree) {
        Optional<Tree> given = table(tree, "casework");
        if (given.isEmpty()) {
            return CaseworkRule.NONE;
        }
        Tree rule = given.get();
        known(rule, CASEWORK_KEYS);
        return new CaseworkRule(
                list(rule, "processes", List.of(), List.of(), word -> true),
                text(rule, "compare").orElse(""),
                number(rule, "months", "months = 6")
                        .filter(number -> within(rule, "months", number, 0, CaseworkRule.MOST_MONTHS))
                        .flatMap(number -> whole(rule, "months", number))
                        .orElse(CaseworkRule.NONE.months()),
                text(rule, "notice").orElse(""));
    }

    private Optional<Integer> whole(Tree rule, String key, BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0) {
            return refuse(rule, key, number.toPlainString(), "Write a whole number.");
        }
        return Optional.of(number.intValue());
    }

    private boolean within(Tree rule, String key, BigDecimal number, int least, int most) {
        boolean in =
                number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!in) {
            refuse(rule, key, number.toPlainString(), "Write a number from " + least + " to " + most + ".");
        }
        return in;
    }

    private Map<String, String> words(Tree tree, String key, List<String> known, Predicate<String> other) {
        var words = new LinkedHashMap<String, String>();
        table(tree, key).ifPresent(table -> {
            for (String name : table.keys()) {
                if (known.contains(name) || other.test(name)) {
                    text(table, name).ifPresent(text -> words.put(name, text));
                } else {
                    refuse(table, name, name, nearest(name, known));
                }
            }
        });
        return words;
    }

    private void known(Tree table, List<String> known) {
        for (String key : table.keys()) {
            if (!known.contains(key)) {
                refuse(table, key, key, nearest(key, known));
            }
        }
    }

    private List<String> list(Tree tree, String key, List<String> known, List<String> product) {
        return list(tree, key, known, product, word -> false);
    }

    /** Each word once, in the order given. */
    private List<String> list(
            Tree tree, String key, List<String> known, List<String> product, Predicate<String> other) {
        String example = key + " = [\"" + (known.isEmpty() ? "district" : known.getFirst()) + "\"]";
        Optional<List<String>> given = tree.texts(key, example, REFUSED);
        sound &= given.isPresent() || !tree.has(key);
        if (given.isEmpty()) {
            return product;
        }
        var words = new ArrayList<String>();
        for (String word : given.get()) {
            if (!known.contains(word) && !other.test(word)) {
                refuse(tree, key, word, nearest(word, known));
            } else if (words.contains(word)) {
                refuse(tree, key, word, "It stands there twice: leave one out.");
            }
            words.add(word);
        }
        return words;
    }

    private Optional<Tree> table(Tree tree, String key) {
        Optional<Tree> table = tree.tree(key, "[" + tree.path(key) + "] and its settings below", REFUSED);
        sound &= table.isPresent() || !tree.has(key);
        return table;
    }

    private Optional<String> text(Tree tree, String key) {
        Optional<String> text = tree.text(key, key + " = \"Words of your own\"", REFUSED);
        sound &= text.isPresent() || !tree.has(key);
        return text;
    }

    private Optional<BigDecimal> number(Tree tree, String key, String example) {
        Optional<BigDecimal> number = tree.number(key, example, REFUSED);
        sound &= number.isPresent() || !tree.has(key);
        return number;
    }

    private boolean truth(Tree tree, String key) {
        Optional<Boolean> truth = tree.truth(key, key + " = true", REFUSED);
        sound &= truth.isPresent() || !tree.has(key);
        return truth.orElse(false);
    }

    private static String nearest(String word, List<String> known) {
        return Nearest.to(word, known)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("Use " + String.join(", ", known) + ".");
    }

    private <T> Optional<T> refuse(Tree tree, String key, String value, String remedy) {
        sound = false;
        tree.complain("unknown-layout", key, value, "key", tree.path(key), "nearest", remedy);
        return Optional.empty();
    }
}
