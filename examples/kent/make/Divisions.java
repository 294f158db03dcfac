import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Districts and cohorts of whole figures, adding up exactly, numerators and denominators alike. One row of
 * {@code children-divisions.csv} says by what to divide ({@code area} or a dimension of cohorts), in what proportions, and how
 * much better or worse than the whole each part does (its tilt); {@code across} divides every part again by district, and the
 * districts of the whole are then the sums of their parts. A part called {@code -} takes its share and is not written. Nothing
 * smaller than {@code fewest} is written: 6 where the row does not say, and 0 lets every count be, for the engine to hide.
 */
final class Divisions {

    /** The smallest invented count of people that is written where a row does not choose: one that nobody need hide. */
    private static final int FEWEST = 6;

    private record Part(String area, String cohort, long top, long bottom) { }

    private final Map<String, String> spec;
    private final List<Pack.Row> published;

    private Divisions(Map<String, String> spec, List<Pack.Row> published) {
        this.spec = spec;
        this.published = published;
    }

    /** All parts of the rows of the council's whole, as the specifications have them. */
    static List<Pack.Row> of(List<Pack.Row> wholes, List<Map<String, String>> specs) {
        List<Pack.Row> parts = new ArrayList<>();
        for (Map<String, String> spec : specs) {
            List<Pack.Row> own = wholes.stream().filter(row -> row.indicator().equals(spec.get("indicator"))).toList();
            Divisions divisions = new Divisions(spec, own);
            own.stream().filter(row -> row.area().equals(Pack.COUNCIL) && row.cohort().equals("all") && row.symbol().isEmpty())
                    .filter(divisions::within).forEach(row -> parts.addAll(divisions.divided(row)));
        }
        return parts;
    }

    private boolean within(Pack.Row row) {
        Span from = Span.parse(spec.get("from"));
        return row.period().kind() == from.kind() && row.period().index() >= from.index()
                && row.period().index() <= Span.parse(spec.get("to")).index();
    }

    private List<Pack.Row> divided(Pack.Row whole) {
        if (spec.get("tilts").equals("published")) {
            return publishedFirst(whole);
        }
        List<Pack.Row> rows = new ArrayList<>();
        long top = whole.denominator() == null ? 0 : whole.numerator().longValueExact();
        long bottom = (whole.denominator() == null ? whole.value() : whole.denominator()).longValueExact();
        List<Part> parts = parts(spec.get("by"), "parts", "weights", "tilts", new Part(Pack.COUNCIL, "all", top, bottom), whole);
        parts.forEach(part -> rows.add(row(whole, part)));
        if (!spec.get("across").isEmpty()) {
            List<Part> cells = new ArrayList<>();
            parts.forEach(part -> cells.addAll(parts("area", "across", "across_weights", "across_tilts", part, whole)));
            cells.forEach(cell -> rows.add(row(whole, cell)));
            cells.stream().map(Part::area).distinct().map(area -> sum(area, cells)).forEach(part -> rows.add(row(whole, part)));
        }
        return rows;
    }

    private List<Part> parts(String by, String names, String weights, String tilts, Part of, Pack.Row whole) {
        String[] called = spec.get(names).split(" ");
        double[] shares = numbers(spec.get(weights), called.length);
        double[] tilt = numbers(spec.get(tilts), called.length);
        int index = whole.period().index();
        for (int i = 0; i < called.length; i++) {
            shares[i] *= 1 + 0.01 * Math.sin(index * 1.7 + i * 2.3);
            tilt[i] *= 1 + 0.012 * Math.sin(index * 2.1 + i * 1.3);
        }
        double[] bottoms = Shares.of(of.bottom(), shares);
        double[] leaning = bottoms.clone();
        for (int i = 0; i < leaning.length; i++) {
            leaning[i] *= tilt[i];
        }
        double[] tops = Shares.of(of.top(), leaning);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < called.length; i++) {
            boolean district = by.equals("area");
            if (!called[i].equals("-")) {
                parts.add(checked(new Part(district ? called[i] : of.area(), district ? of.cohort() : by + ":" + called[i],
                        Math.round(tops[i]), Math.round(bottoms[i])), whole));
            }
        }
        return parts;
    }

    private Part checked(Part part, Pack.Row whole) {
        boolean percent = whole.denominator() != null && whole.numerator().compareTo(whole.denominator()) <= 0;
        refuseFew(spec, whole, part.toString(), part.bottom());
        if (whole.denominator() != null) {
            refuseFew(spec, whole, part.toString(), part.top());
        }
        if (percent && part.top() > part.bottom()) {
            throw new IllegalStateException(whole.indicator() + " " + whole.period() + ": " + part + " is more than all");
        }
        return part;
    }

    /** Ends the making when a count is below what its row of choices lets be written. */
    static void refuseFew(Map<String, String> spec, Pack.Row whole, String part, long count) {
        int fewest = spec.get("fewest").isEmpty() ? FEWEST : Integer.parseInt(spec.get("fewest"));
        if (count < fewest) {
            throw new IllegalStateException(whole.indicator() + " " + whole.period() + ": " + part + " is below " + fewest
                    + ", the fewest that its row lets be written");
        }
    }

    private static Part sum(String area, List<Part> cells) {
        List<Part> own = cells.stream().filter(cell -> cell.area().equals(area)).toList();
        return new Part(area, "all", own.stream().mapToLong(Part::top).sum(), own.stream().mapToLong(Part::bottom).sum());
    }

    /** Two groups, of which the first has a published percentage in the same release as the whole; the second has the rest. */
    private List<Pack.Row> publishedFirst(Pack.Row whole) {
        String[] names = spec.get("parts").split(" ");
        String first = spec.get("by") + ":" + names[0];
        return published.stream()
                .filter(row -> row.cohort().equals(first) && row.period().equals(whole.period())
                        && row.recorded().equals(whole.recorded()))
                .findFirst()
                .map(row -> {
                    double[] bottoms = Shares.of(whole.denominator().doubleValue(), numbers(spec.get("weights"), names.length));
                    long top = Math.round(bottoms[0] * row.value().doubleValue() / 100);
                    Part rest = checked(new Part(Pack.COUNCIL, spec.get("by") + ":" + names[1],
                            whole.numerator().longValueExact() - top, Math.round(bottoms[1])), whole);
                    return List.of(
                            with(row, row.value(), top, Math.round(bottoms[0]), "Published percentage, invented counts: " + row.source()),
                            row(whole, rest));
                })
                .orElse(List.of());
    }

    private Pack.Row row(Pack.Row whole, Part part) {
        return whole.denominator() == null
                ? new Pack.Row(whole.indicator(), part.area(), part.cohort(), whole.period(), BigDecimal.valueOf(part.bottom()), null,
                        null, whole.status(), "", whole.recorded(), spec.get("source"), "")
                : with(new Pack.Row(whole.indicator(), part.area(), part.cohort(), whole.period(), null, null, null, whole.status(), "",
                        whole.recorded(), "", ""), null, part.top(), part.bottom(), spec.get("source"));
    }

    private static Pack.Row with(Pack.Row row, BigDecimal value, long top, long bottom, String source) {
        return new Pack.Row(row.indicator(), row.area(), row.cohort(), row.period(), value, BigDecimal.valueOf(top),
                BigDecimal.valueOf(bottom), row.status(), "", row.recorded(), source, row.note());
    }

    /** Counts that give a published percentage or rate back at its own decimals, beside it in one row. */
    static Pack.Row counted(Pack.Row row, double bottom, int per) {
        long below = Math.round(bottom);
        long top = row.value().multiply(BigDecimal.valueOf(below)).divide(BigDecimal.valueOf(per), 0, RoundingMode.HALF_UP).longValueExact();
        String source = row.source().startsWith("Illustrative") ? row.source() : "Published percentage, invented counts: " + row.source();
        return with(row, row.value(), top, below, source);
    }

    private static double[] numbers(String text, int count) {
        double[] numbers = new double[count];
        Arrays.fill(numbers, 1);
        return text.isEmpty() ? numbers : Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
