import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The children's directorate scorecard, the example's second report: its files end in {@code -children}. Published figures are
 * carried over, given invented counts where districts and groups are shown, and divided; local series are drafted from seeds, and
 * some counted again by district and group from invented people, so that small numbers come out.
 */
final class Children {

    private static final String PART = "-children";
    private static final String REPORT = "children";

    private Children() {
    }

    /** Writes the observations and the commentary and says whether the published totals still come out. */
    static boolean write(Path folder) throws IOException {
        Path make = folder.resolve("make");
        Pack pack = Pack.read(folder, PART, REPORT, false);
        List<Map<String, String>> anchors = Csv.read(make.resolve("children-anchors.csv"));

        List<Pack.Row> drafted = new ArrayList<>();
        Drafts drafts = new Drafts(pack, anchors, List.of());
        for (Map<String, String> row : Csv.read(make.resolve("children-designs.csv"))) {
            drafted.addAll(drafts.draft(new Design(row)));
        }
        List<Pack.Row> carried = carried(make);
        List<Pack.Row> wholes = new ArrayList<>(drafted);
        wholes.addAll(carried);
        List<Pack.Row> parts = Divisions.of(wholes, Csv.read(make.resolve("children-divisions.csv")));
        carried.removeIf(row -> parts.stream().anyMatch(part -> same(part, row)));

        Map<String, List<Pack.Row>> files = new TreeMap<>();
        files.put("local", drafted);
        files.put("published", carried);
        files.put("parts", parts);
        files.put("people", People.of(wholes, Csv.read(make.resolve("children-people.csv")),
                Csv.read(make.resolve("children-populations.csv"))));
        List<Map<String, String>> notes = Csv.read(make.resolve("children-notes.csv"));
        for (Map.Entry<String, List<Pack.Row>> file : files.entrySet()) {
            Csv.write(folder.resolve("observations/observations" + PART + "-" + file.getKey() + ".csv"), Pack.OBSERVATION_COLUMNS,
                    sorted(pack, file.getValue()).stream().map(row -> row.noted(notes).cells()).toList());
        }
        Pack reread = Pack.read(folder, PART, REPORT, true);
        Words.write(reread, Csv.read(make.resolve("children-words.csv")), folder.resolve("commentary" + PART + ".csv"));
        return Anchored.holds(reread, anchors);
    }

    /** Published and first figures, with counts where {@code children-counts.csv} asks for them. */
    private static List<Pack.Row> carried(Path make) throws IOException {
        List<Map<String, String>> counts = Csv.read(make.resolve("children-counts.csv"));
        List<Pack.Row> carried = new ArrayList<>();
        for (String file : List.of("children-published.csv", "children-first-figures.csv")) {
            for (Map<String, String> cells : Csv.read(make.resolve(file))) {
                Pack.Row row = Pack.row(cells);
                carried.add(counts.stream()
                        .filter(count -> count.get("indicator").equals(row.indicator()) && row.area().equals(Pack.COUNCIL)
                                && row.cohort().equals("all") && row.value() != null)
                        .findFirst()
                        .map(count -> Divisions.counted(row, Design.between(count.get("denominators"), row.period()),
                                Integer.parseInt(count.get("per"))))
                        .orElse(row));
            }
        }
        return carried;
    }

    private static boolean same(Pack.Row one, Pack.Row other) {
        return one.indicator().equals(other.indicator()) && one.area().equals(other.area()) && one.cohort().equals(other.cohort())
                && one.period().equals(other.period()) && one.recorded().equals(other.recorded());
    }

    private static List<Pack.Row> sorted(Pack pack, List<Pack.Row> rows) {
        return rows.stream().sorted(Comparator.comparing((Pack.Row row) -> pack.codes().indexOf(row.indicator()))
                .thenComparing(row -> !row.area().equals(Pack.COUNCIL)).thenComparing(Pack.Row::area)
                .thenComparing(row -> row.cohort().equals("all") ? "" : row.cohort())
                .thenComparing(row -> row.period().start()).thenComparing(Pack.Row::recorded)).toList();
    }
}
