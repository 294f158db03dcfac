import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Whether the written rows still hold the published figures of {@code anchors.csv}, added up from the rows alone. */
final class Anchored {

    private Anchored() {
    }

    /** Prints every anchor that its rows miss and says whether there was none. */
    static boolean holds(Pack pack, List<Map<String, String>> anchors) {
        boolean all = true;
        for (Map<String, String> anchor : anchors) {
            Map<Span, Pack.Row> within = within(pack, anchor.get("indicator"), Span.parse(anchor.get("period")));
            BigDecimal top = sum(within, row -> row.numerator() == null ? row.value() : row.numerator());
            BigDecimal bottom = sum(within, Pack.Row::denominator);
            boolean held = !within.isEmpty() && (anchor.get("numerator").isEmpty() || same(anchor.get("numerator"), top))
                    && (anchor.get("denominator").isEmpty() || same(anchor.get("denominator"), bottom))
                    && (anchor.get("value").isEmpty() || same(anchor.get("value"), figure(top, bottom, anchor.get("value"))));
            if (!held) {
                System.out.println(anchor.get("indicator") + " " + anchor.get("period") + ": the rows come to " + top + " of " + bottom
                        + ", the anchor is " + anchor.get("value") + " " + anchor.get("numerator") + " of " + anchor.get("denominator"));
            }
            all &= held;
        }
        return all;
    }

    /** The newest revision of each part of the period. */
    private static Map<Span, Pack.Row> within(Pack pack, String code, Span whole) {
        Map<Span, Pack.Row> within = new HashMap<>();
        pack.rows(code).stream().filter(row -> whole.contains(row.period().start()) && whole.contains(row.period().end()))
                .sorted(Comparator.comparing(Pack.Row::recorded)).forEach(row -> within.put(row.period(), row));
        return within;
    }

    private static BigDecimal sum(Map<Span, Pack.Row> rows, Function<Pack.Row, BigDecimal> part) {
        return rows.values().stream().map(part).map(number -> number == null ? BigDecimal.ZERO : number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A count as it is; a percentage at the decimals it was published with. */
    private static BigDecimal figure(BigDecimal top, BigDecimal bottom, String published) {
        return bottom.signum() == 0 ? top
                : top.multiply(BigDecimal.valueOf(100)).divide(bottom, new BigDecimal(published).scale(), RoundingMode.HALF_UP);
    }

    private static boolean same(String published, BigDecimal found) {
        return new BigDecimal(published).compareTo(found) == 0;
    }
}
