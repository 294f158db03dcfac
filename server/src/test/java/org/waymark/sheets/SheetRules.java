package org.waymark.sheets;

import static org.waymark.sheets.OpenedBook.elements;
import static org.waymark.sheets.OpenedBook.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Analysis Function's rules for accessible spreadsheets, and ours about what may not leave, each asked of the finished
 * file. A rule answers with what breaks it.
 */
public final class SheetRules {
    private static final Pattern MARK = Pattern.compile("\\[(z|x|c|low|k|u|p|r|w)]");
    private static final Pattern NUMBER = Pattern.compile("[-−]?£?\\d[\\d,]*(\\.\\d+)?%?");
    private static final Set<String> CODED = Set.of("As printed", "Period", "Period code", "Compared with");
    private static final Pattern PARTS = Pattern.compile("\\[Content_Types].xml|_rels/.rels|docProps/core.xml"
            + "|xl/(workbook|styles|sharedStrings).xml|xl/_rels/workbook.xml.rels|xl/worksheets/sheet\\d+.xml"
            + "|xl/worksheets/_rels/sheet\\d+.xml.rels|xl/tables/table\\d+.xml"
            + "|mimetype|META-INF/manifest.xml|meta.xml|styles.xml|content.xml");

    private static final Map<String, Function<OpenedBook, List<String>>> ALL = new LinkedHashMap<>();

    static {
        each("its title is in its first cell", sheet -> first(sheet).isBlank() ? sheet.name() : "");
        each(
                "it holds one table, marked as one",
                sheet -> sheet.name().equals("Cover") == sheet.tables().isEmpty()
                                && sheet.tables().size() <= 1
                        ? ""
                        : sheet.name() + " " + sheet.tables());
        tables("the mark is round the whole table and nothing else", SheetRules::whole);
        tables("its headings are words, no two alike, and marked as headings", (sheet) -> {
            List<String> headings =
                    sheet.table().getFirst().stream().map(OpenedBook.Cell::text).toList();
            return new HashSet<>(headings).size() == headings.size()
                            && headings.stream().noneMatch(String::isBlank)
                            && sheet.marked().equals(List.of(headings))
                    ? ""
                    : headings.toString();
        });
        tables(
                "no cell of it is empty",
                sheet -> cells(sheet)
                        .filter(cell -> cell.text().isBlank())
                        .findFirst()
                        .map(OpenedBook.Cell::toString)
                        .orElse(""));
        tables(
                "its texts are wrapped",
                sheet -> cells(sheet)
                        .filter(cell -> !cell.wrapped())
                        .findFirst()
                        .map(OpenedBook.Cell::toString)
                        .orElse(""));
        tables("what is a number is one", SheetRules::numbers);
        each(
                "nothing starts a formula",
                sheet -> sheet.rows().stream()
                        .flatMap(List::stream)
                        .filter(cell -> cell.formula()
                                || cell.number() == null
                                        && !cell.text().isEmpty()
                                        && "=+-@\t".indexOf(cell.text().charAt(0)) >= 0)
                        .findFirst()
                        .map(OpenedBook.Cell::text)
                        .orElse(""));
        each(
                "its name fits on its tab",
                sheet -> sheet.name().isBlank() || sheet.name().length() > 31 ? sheet.name() : "");
        ALL.put(
                "no two sheets have one name",
                book -> repeated(book.sheets().stream()
                        .map(sheet -> sheet.name().toLowerCase(java.util.Locale.ROOT))
                        .toList()));
        parts("no cells are merged", "<mergeCell|table:covered-table-cell|number-(columns|rows)-spanned");
        parts(
                "nothing is hidden",
                "hidden=\"(1|true)|state=\"(veryH|h)idden|visibility=\"(collapse|filter)|table:display=\"false");
        parts("nothing is filtered or frozen", "<autoFilter|<pane |display-filter-buttons=\"true|table:filter");
        parts(
                "no names, comments or validations",
                "<definedName|<legacyDrawing|<comment|office:annotation|<dataValidation|table:named-|content-validation");
        parts(
                "no author, machine or hour",
                "dc:creator|cp:lastModifiedBy|dcterms:|dc:date|meta:(generator|initial-creator|creation-date|editing)|<Application|<Company");
        parts("no rows that repeat unseen", "number-(rows|columns)-repeated|outlineLevel|table-row-group");
        ALL.put(
                "no part but those it needs",
                book -> book.parts().keySet().stream()
                        .filter(name -> !PARTS.matcher(name).matches())
                        .toList());
        ALL.put("it says what it is called, and in what language", SheetRules::properties);
        ALL.put("every mark is explained, and no other", SheetRules::marks);
        ALL.put("the contents lead to every sheet", SheetRules::contents);
    }

    private SheetRules() {}

    static Set<String> names() {
        return ALL.keySet();
    }

    /** What breaks which rule; empty for a workbook that may be sent out. */
    public static Map<String, List<String>> broken(byte[] file) {
        OpenedBook book = OpenedBook.of(file);
        var broken = new LinkedHashMap<String, List<String>>();
        ALL.forEach((name, rule) -> {
            List<String> found = rule.apply(book);
            if (!found.isEmpty()) {
                broken.put(name, found);
            }
        });
        return broken;
    }

    private static void each(String name, Function<OpenedBook.Sheet, String> rule) {
        ALL.put(
                name,
                book -> book.sheets().stream()
                        .map(rule)
                        .filter(found -> !found.isEmpty())
                        .toList());
    }

    private static void tables(String name, Function<OpenedBook.Sheet, String> rule) {
        each(name, sheet -> sheet.tables().isEmpty() ? "" : rule.apply(sheet));
    }

    private static void parts(String name, String pattern) {
        var searched = Pattern.compile(pattern);
        ALL.put(
                name,
                book -> book.parts().entrySet().stream()
                        .flatMap(part -> searched.matcher(markup(part.getValue()))
                                .results()
                                .limit(1)
                                .map(found -> part.getKey() + ": " + found.group()))
                        .toList());
    }

    /** Without the words between the tags. */
    private static String markup(String part) {
        return part.replaceAll(">[^<]+<", "><");
    }

    private static String first(OpenedBook.Sheet sheet) {
        return sheet.rows().isEmpty() || sheet.rows().getFirst().isEmpty()
                ? ""
                : sheet.rows().getFirst().getFirst().text();
    }

    private static Stream<OpenedBook.Cell> cells(OpenedBook.Sheet sheet) {
        return sheet.table().stream().flatMap(List::stream);
    }

    private static String whole(OpenedBook.Sheet sheet) {
        OpenedBook.Range range = sheet.tables().getFirst();
        boolean ends = range.bottom() == sheet.rows().size() && range.left() == 1 && range.bottom() > range.top();
        boolean even = sheet.table().stream().allMatch(row -> row.size() == range.right());
        boolean above = sheet.rows().subList(0, range.top() - 1).stream()
                .allMatch(row -> row.size() == 1 && !row.getFirst().text().isBlank());
        return ends && even && above ? "" : sheet.name() + " " + range;
    }

    private static String numbers(OpenedBook.Sheet sheet) {
        List<OpenedBook.Cell> headings = sheet.table().getFirst();
        for (List<OpenedBook.Cell> row : sheet.table().subList(1, sheet.table().size())) {
            for (int i = 0; i < row.size(); i++) {
                String heading = headings.get(i).text();
                if (row.get(i).number() == null
                        && !CODED.contains(heading)
                        && !heading.endsWith(": period")
                        && !heading.equals("Set for")
                        && NUMBER.matcher(row.get(i).text()).matches()) {
                    return sheet.name() + ", " + heading + ": " + row.get(i).text();
                }
            }
        }
        return "";
    }

    private static List<String> repeated(List<String> names) {
        var seen = new HashSet<String>();
        return names.stream().filter(name -> !seen.add(name)).toList();
    }

    private static List<String> properties(OpenedBook book) {
        var document = xml(book.parts().getOrDefault(book.excel() ? "docProps/core.xml" : "meta.xml", "<none/>"));
        var missing = new ArrayList<String>();
        for (String name : List.of("dc:title", "dc:language")) {
            if (elements(document, name).stream()
                    .noneMatch(found -> !found.getTextContent().isBlank())) {
                missing.add(name);
            }
        }
        if (!book.excel()
                && !book.parts().getOrDefault("styles.xml", "").contains("fo:language=\"en\" fo:country=\"GB\"")) {
            missing.add("fo:language");
        }
        return missing;
    }

    private static List<String> marks(OpenedBook book) {
        OpenedBook.Sheet notes = book.sheet("Notes");
        Set<String> explained = notes.table().stream()
                .map(row -> row.getFirst().text())
                .filter(text -> MARK.matcher(text).matches())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = book.sheets().stream()
                .filter(sheet ->
                        !sheet.name().equals("Notes") && !sheet.tables().isEmpty())
                .flatMap(SheetRules::cells)
                .flatMap(cell -> MARK.matcher(cell.text()).results().map(java.util.regex.MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
        return explained.equals(used) ? List.of() : List.of("used " + used + ", explained " + explained);
    }

    private static List<String> contents(OpenedBook book) {
        List<String> names = book.sheets().stream().map(OpenedBook.Sheet::name).toList();
        List<String> links = book.excel()
                ? elements(xml(book.parts().getOrDefault("xl/worksheets/sheet2.xml", "<none/>")), "hyperlink").stream()
                        .map(link -> link.getAttribute("location").replaceAll("^'|'!A1$", ""))
                        .toList()
                : elements(xml(book.parts().getOrDefault("content.xml", "<none/>")), "text:a").stream()
                        .map(link -> link.getAttribute("xlink:href").replaceAll("^#'|'\\.A1$", ""))
                        .toList();
        List<String> listed = book.sheet("Contents").table().stream()
                .skip(1)
                .map(row -> row.getFirst().text())
                .toList();
        List<String> wanted = names.subList(2, names.size());
        return links.equals(wanted) && listed.equals(wanted) ? List.of() : List.of(links + " " + listed + " " + wanted);
    }
}
