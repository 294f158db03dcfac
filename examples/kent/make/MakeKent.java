import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes the example pack: {@code java examples/kent/make/MakeKent.java} from the top of the repository (or with the pack's
 * folder as its one argument). It drafts the invented series from fixed seeds, carries the published figures over, writes the
 * observations, the commentary and the package's description, and then counts from the written rows alone.
 * It ends with status 1 if a count is not the published one, or if the rows no longer add up to a published total.
 */
public final class MakeKent {

    private static final List<String> LABELS = List.of("green", "amber", "red", "unrated");
    private static final List<String> DIRECTIONS = List.of("improving", "no-clear-trend", "worsening", "not-tested");

    private MakeKent() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "examples/kent" : arguments[0]);
        Path make = folder.resolve("make");
        Pack pack = Pack.read(folder, false);
        Map<String, List<Pack.Row>> written = new TreeMap<>();

        Drafts drafts = new Drafts(pack, Csv.read(make.resolve("anchors.csv")), Csv.read(make.resolve("first-figures.csv")));
        boolean unfit = false;
        for (Map<String, String> row : Csv.read(make.resolve("designs.csv"))) {
            try {
                for (Pack.Row drafted : drafts.draft(new Design(row))) {
                    written.computeIfAbsent(file(pack, drafted), name -> new ArrayList<>()).add(drafted);
                }
            } catch (IllegalStateException none) {
                System.out.println(none.getMessage());
                unfit = true;
            }
        }
        if (unfit) {
            System.exit(1);
        }
        List<Pack.Row> carried = Csv.read(make.resolve("published.csv")).stream().map(Pack::row).toList();
        carried.forEach(row -> written.computeIfAbsent(row.indicator().endsWith("-dfe") || row.source().contains("Open Government Licence")
                ? "dfe" : file(pack, row), name -> new ArrayList<>()).add(row));
        Pack wholes = Pack.read(folder, false);
        written.values().forEach(rows -> rows.forEach(wholes::add));
        written.get("activity").addAll(Splits.of(wholes, Csv.read(make.resolve("splits.csv"))));

        List<Map<String, String>> notes = Csv.read(make.resolve("notes.csv"));
        for (Map.Entry<String, List<Pack.Row>> file : written.entrySet()) {
            List<Pack.Row> rows = new ArrayList<>(file.getValue());
            rows.sort(Comparator.comparing((Pack.Row row) -> pack.codes().indexOf(row.indicator()))
                    .thenComparing(row -> !row.area().equals(Pack.COUNCIL)).thenComparing(Pack.Row::area)
                    .thenComparing(row -> row.cohort().equals("all") ? "" : row.cohort())
                    .thenComparing(row -> row.period().start()).thenComparing(Pack.Row::recorded));
            Csv.write(folder.resolve("observations/observations-" + file.getKey() + ".csv"), Pack.OBSERVATION_COLUMNS,
                    rows.stream().map(row -> row.noted(notes).cells()).toList());
        }

        boolean children = Children.write(folder);

        Pack reread = Pack.read(folder, true);
        Words.write(reread, Csv.read(make.resolve("words.csv")), folder.resolve("commentary.csv"));
        DataPackage.write(folder);
        boolean held = Anchored.holds(reread, Csv.read(make.resolve("anchors.csv")));
        if (!counted(reread, Csv.read(make.resolve("wanted.csv")), arguments.length > 1) || !held || !children) {
            System.exit(1);
        }
    }

    private static String file(Pack pack, Pack.Row row) {
        return switch (pack.versions(row.indicator()).getLast().get("kind")) {
            case "kpi" -> "kpi";
            case "activity" -> "activity";
            default -> "context";
        };
    }

    /** Prints the counts of every report and says whether the wanted ones came out. */
    private static boolean counted(Pack pack, List<Map<String, String>> wanted, boolean lines) {
        Judge judge = new Judge(pack);
        boolean all = true;
        for (Pack.Edition edition : pack.editions()) {
            Map<String, Integer> counts = new TreeMap<>();
            List<String> codes = pack.counted("kpi", edition.period());
            for (String code : codes) {
                Judge.Verdict verdict = judge.verdict(code, edition);
                String rating = LABELS.contains(verdict.rating()) ? verdict.rating() : "unrated";
                counts.merge(rating, 1, Integer::sum);
                counts.merge(verdict.trend(), 1, Integer::sum);
                if (lines) {
                    System.out.println(edition.period() + "," + code + "," + verdict.period() + "," + verdict.shown() + ","
                            + verdict.rating() + "," + verdict.trend() + "," + (verdict.slope() == null ? "," : verdict.slope().points()
                            + "," + "%.6f,%.6f".formatted(verdict.slope().perPeriod(), verdict.slope().p())));
                }
            }
            String line = codes.size() + " KPIs; " + listed(counts, LABELS) + "; " + listed(counts, DIRECTIONS);
            String expected = wanted.stream().filter(row -> row.get("period").equals(edition.period().toString()))
                    .map(row -> row.get("counts")).findFirst().orElse("");
            boolean right = expected.isEmpty() || expected.equals(line);
            all &= right;
            System.out.println(edition.period() + " as known on " + edition.asKnown() + ": " + line
                    + (expected.isEmpty() ? "" : right ? "  (as published)" : "  WANTED " + expected));
        }
        return all;
    }

    private static String listed(Map<String, Integer> counts, List<String> labels) {
        return String.join(", ", labels.stream().map(label -> counts.getOrDefault(label, 0) + " " + label).toList());
    }
}
