package org.waymark.disclosure.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.disclosure.Side;
import org.waymark.disclosure.Span;
import org.waymark.disclosure.Spot;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Composition;
import org.waymark.indicator.Formula;
import org.waymark.indicator.IndicatorCode;
import org.waymark.quantity.Unit;

/** What one figure says of another of the same place and time: its own parts, other indicators, percentages printed. */
final class KindredTies {
    private static final List<Side> WHOLES = List.of(Side.NUMERATOR, Side.DENOMINATOR, Side.VALUE);

    private final Ties ties;
    private final Board board;
    private final Map<IndicatorCode, Measured> measures;

    KindredTies(Ties ties, Map<IndicatorCode, Measured> measures) {
        this.ties = ties;
        this.board = ties.board();
        this.measures = measures;
    }

    /** A percentage's denominator is its numerator and the rest. */
    void rests() {
        Set<Spot> done = new LinkedHashSet<>();
        for (Spot spot : board.mentioned()) {
            Measured measured = measures.get(spot.indicator());
            boolean share = measured != null && measured.measurement().scale().unit() == Unit.PERCENT;
            Spot whole = on(spot, Side.DENOMINATOR);
            if (share && spot.side() != Side.VALUE && done.add(whole)) {
                List<Spot> all = List.of(whole, on(spot, Side.NUMERATOR), on(spot, Side.REMAINDER));
                for (String edition : editions(all)) {
                    ties.add(sum(Link.REST, edition, all), spot.indicator(), true);
                }
            }
        }
    }

    private Equation sum(Link link, String edition, List<Spot> wholeFirst) {
        return Equation.sum(
                link,
                board.at(edition, wholeFirst.getFirst()),
                wholeFirst.stream().skip(1).map(each -> board.at(edition, each)).toList());
    }

    private Set<String> editions(List<Spot> spots) {
        Set<String> editions = new LinkedHashSet<>();
        spots.forEach(spot -> editions.addAll(board.editions(spot)));
        return editions;
    }

    private static Spot on(Spot spot, Side side) {
        return new Spot(spot.indicator(), side, spot.place(), spot.span());
    }

    private record Counted(IndicatorCode indicator, Side side) {}

    /** What is counted in the same words is the same, once some of it was seen to be and none was seen not to be. */
    void same() {
        Map<String, List<Counted>> byWords = new LinkedHashMap<>();
        for (Measured each : measures.values()) {
            words(each.numerator()).ifPresent(words -> {
                byWords.computeIfAbsent(words, _ -> new ArrayList<>()).add(new Counted(each.code(), Side.NUMERATOR));
                byWords.computeIfAbsent(words, _ -> new ArrayList<>()).add(new Counted(each.code(), Side.VALUE));
            });
            words(each.denominator())
                    .ifPresent(words -> byWords.computeIfAbsent(words, _ -> new ArrayList<>())
                            .add(new Counted(each.code(), Side.DENOMINATOR)));
        }
        byWords.values()
                .removeIf(all -> all.stream().map(Counted::indicator).distinct().count() < 2);
        for (Spot spot : board.mentioned()) {
            byWords.forEach((words, all) -> {
                if (all.contains(new Counted(spot.indicator(), spot.side()))) {
                    all.forEach(other ->
                            same(words, spot, new Spot(other.indicator(), other.side(), spot.place(), spot.span())));
                }
            });
        }
    }

    private void same(String words, Spot spot, Spot other) {
        if (spot.indicator().compareTo(other.indicator()) < 0 && board.has(other)) {
            for (String edition : editions(List.of(spot, other))) {
                ties.add(
                        sum(Link.SAME, edition, List.of(spot, other)),
                        List.of(words, spot.indicator(), spot.side(), other.indicator(), other.side()),
                        false);
            }
        }
    }

    private static Optional<String> words(String text) {
        String plain = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    /** An indicator made of others, wherever all of those are there. */
    void formulas() {
        for (Spot spot : board.mentioned()) {
            Measured measured = measures.get(spot.indicator());
            Optional<Composition> made =
                    measured == null ? Optional.empty() : measured.measurement().composition();
            if (made.isPresent() && WHOLES.contains(spot.side())) {
                Optional<Formula> formula = switch (spot.side()) {
                    case NUMERATOR ->
                        made.get().denominator().map(_ -> made.get().numerator());
                    case DENOMINATOR -> made.get().denominator();
                    case VALUE ->
                        made.get().denominator().isEmpty()
                                ? Optional.of(made.get().numerator())
                                : Optional.empty();
                    case REMAINDER -> Optional.empty();
                };
                formula.ifPresent(of -> formula(spot, of));
            }
        }
    }

    private void formula(Spot spot, Formula formula) {
        var terms = new ArrayList<Spot>();
        for (Formula.Term term : formula.terms()) {
            Optional<Spot> found = term(spot, term.indicator());
            if (found.isEmpty()) {
                return;
            }
            terms.add(found.get());
        }
        var all = new ArrayList<>(terms);
        all.add(spot);
        for (String edition : editions(all)) {
            int[] which = new int[all.size()];
            double[] coefficients = new double[all.size()];
            which[0] = board.at(edition, spot);
            coefficients[0] = -1;
            for (int i = 0; i < terms.size(); i++) {
                which[i + 1] = board.at(edition, terms.get(i));
                coefficients[i + 1] = formula.terms().get(i).weight().doubleValue();
            }
            ties.add(
                    new Equation(Link.FORMULA, which, coefficients),
                    spot.indicator() + spot.side().code(),
                    true);
        }
    }

    private Optional<Spot> term(Spot spot, IndicatorCode code) {
        Measured measured = measures.get(code);
        if (measured == null) {
            return Optional.empty();
        }
        Span span = spot.span();
        if (measured.measurement().basis() == Basis.SNAPSHOT) {
            span = Span.of(measured.measurement()
                    .frequency()
                    .endedBy(span.end(), measured.measurement().years()));
        }
        Spot own = new Spot(code, spot.side(), spot.place(), span);
        Spot value = new Spot(code, Side.VALUE, spot.place(), span);
        return board.has(own) ? Optional.of(own) : board.has(value) ? Optional.of(value) : Optional.empty();
    }

    /** What was printed of a quotient bounds one of its parts by the other. */
    void quotient(Statement.Quotient printed) {
        int over = board.at(printed.edition(), printed.over());
        int under = board.at(printed.edition(), printed.under());
        if (!board.known(over) || !board.known(under)) {
            bound(over, under, printed.scale(), printed.high(), 1);
            bound(over, under, printed.scale(), printed.low(), -1);
        }
    }

    private void bound(int over, int under, double scale, double limit, double slack) {
        int lack = board.add(0, Double.POSITIVE_INFINITY);
        ties.add(
                new Equation(Link.QUOTIENT, new int[] {over, under, lack}, new double[] {scale, -limit, slack}),
                "quotient",
                true);
    }
}
