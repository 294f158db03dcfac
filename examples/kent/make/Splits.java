import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Parts of whole figures, by district or by cohort, in given proportions and adding up exactly. */
final class Splits {

    private Splits() {
    }

    /** Reads {@code splits.csv}: which figures to part, over which periods, and each part's weight. */
    static List<Pack.Row> of(Pack pack, List<Map<String, String>> splits) {
        List<Pack.Row> parts = new ArrayList<>();
        for (Map<String, String> split : splits) {
            Span from = Span.parse(split.get("from"));
            Span to = Span.parse(split.get("to"));
            String[] names = split.get("parts").split(" ");
            double[] weights = Arrays.stream(split.get("weights").split(" ")).mapToDouble(Double::parseDouble).toArray();
            for (Pack.Row whole : pack.rows(split.get("indicator"))) {
                boolean within = whole.period().kind() == from.kind() && whole.period().index() >= from.index()
                        && whole.period().index() <= to.index();
                if (within) {
                    parts.addAll(parts(whole, names, weights, split));
                }
            }
        }
        return parts;
    }

    private static List<Pack.Row> parts(Pack.Row whole, String[] names, double[] weights, Map<String, String> split) {
        double[] drift = weights.clone();
        for (int i = 0; i < drift.length; i++) {
            drift[i] *= 1 + 0.012 * Math.sin(whole.period().index() * 1.7 + i * 2.3);
        }
        double[] shares = Shares.of(whole.value().doubleValue(), drift);
        List<Pack.Row> rows = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            boolean district = split.get("by").equals("area");
            rows.add(new Pack.Row(whole.indicator(), district ? names[i] : whole.area(),
                    district ? "all" : split.get("by") + ":" + names[i], whole.period(), BigDecimal.valueOf(Math.round(shares[i])),
                    null, null, whole.status(), "", whole.recorded(), split.get("source"), ""));
        }
        return rows;
    }
}
