package org.waymark.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.waymark.confidentiality.Dominance;
import org.waymark.confidentiality.Rule.Zeros;
import org.waymark.confidentiality.Rules;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;

/** Reads disclosure.csv: what may be shown of whom. */
final class DisclosureRows {
    private record Key(Optional<IndicatorCode> indicator, Optional<String> dimension, Optional<String> exempt) {}

    /** A rule and where its reason stands. */
    private record Held(org.waymark.confidentiality.Rule rule, Place reason) {}

    private final List<Held> held = new ArrayList<>();
    private final Map<Key, Place> taken = new HashMap<>();
    private final References references;

    DisclosureRows(References references) {
        this.references = references;
    }

    Consumer<Reading> rows(Reading reading) {
        int of = reading.column("indicator");
        int dimension = reading.column("dimension");
        int contributors = reading.column("contributors");
        int reason = reading.column("reason");
        Set<String> besides = new TreeSet<>(references.areaKinds());
        besides.add(org.waymark.confidentiality.Rule.ALL);
        return row -> {
            Indicator indicator = references.indicator(row, of);
            var rule = new org.waymark.confidentiality.Rule(
                    Optional.ofNullable(indicator).map(Indicator::code),
                    references.dimension(row, dimension, "rule-of-no-dimension", besides),
                    row.whole("threshold", 0, 1_000),
                    row.choice("zeros", Zeros::parse, Words.of(Zeros.values(), Zeros::code)),
                    row.whole("rounding", 2, 1_000),
                    dominance(row),
                    references.dimension(row, contributors, "no-such-contributors", Set.of()),
                    yes(row, "singletons"),
                    row.whole("width", 0, 1_000_000),
                    row.whole("hollow", 0, 100),
                    Optional.of(row.text("exempt_source")).filter(text -> !text.isEmpty()),
                    row.text(reason),
                    row.text("source"));
            if (row.sound() && whole(row, rule) && first(row, rule)) {
                held.add(new Held(rule, row.place(reason)));
            }
        };
    }

    private static Optional<Dominance> dominance(Reading row) {
        int column = row.column("dominance");
        String cell = row.cell(column);
        Optional<Dominance> dominance = Dominance.parse(cell);
        if (dominance.isEmpty() && !cell.isEmpty()) {
            row.complain(Rule.named("bad-dominance"), column, cell);
        }
        return dominance;
    }

    private static Optional<Boolean> yes(Reading row, String column) {
        return row.cell(row.column(column)).isEmpty() ? Optional.empty() : Optional.of(row.yes(column, true));
    }

    /** A test of dominance and whose contributions it is of go together. */
    private static boolean whole(Reading row, org.waymark.confidentiality.Rule rule) {
        if (rule.dominance().isPresent() == rule.contributors().isPresent()) {
            return true;
        }
        String missing = rule.dominance().isPresent() ? "contributors" : "dominance";
        String given = rule.dominance().isPresent() ? "dominance" : "contributors";
        row.complain(Rule.named("half-a-dominance"), row.column(given), "", "given", given, "missing", missing);
        return false;
    }

    private boolean first(Reading row, org.waymark.confidentiality.Rule rule) {
        var key = new Key(
                rule.indicator(), rule.dimension(), rule.exemptSource().map(text -> text.toLowerCase(Locale.ROOT)));
        Place before = taken.putIfAbsent(key, row.place(-1));
        if (before != null) {
            row.complain(Rule.named("duplicate-rule"), -1, "", "row", before.row(), "file", before.file());
        }
        return before == null;
    }

    /** The rules, but for those that show more than would be shown without them and do not say why. */
    List<org.waymark.confidentiality.Rule> finish(Findings findings) {
        Rules all = Rules.of(held.stream().map(Held::rule).toList());
        var explained = new ArrayList<org.waymark.confidentiality.Rule>();
        for (Held each : held) {
            List<String> loosened = each.rule.reason().isEmpty() ? all.loosened(each.rule) : List.of();
            if (loosened.isEmpty()) {
                explained.add(each.rule);
            } else {
                findings.add(Rule.named("loosened-without-reason")
                        .at(each.reason, "", "headings", String.join(", ", loosened)));
            }
        }
        return List.copyOf(explained);
    }
}
