package org.waymark.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sum of other indicators, as a definition writes it: {@code a + b}, {@code 2*a - 0.5*b}. A code may hold a hyphen, so
 * a minus between two terms has a space before it; other spaces are free.
 *
 * @param terms at least one, no two of one indicator
 */
public record Formula(List<Term> terms) {
    private static final Pattern TERM = Pattern.compile(
            "\\s*([+-]?)\\s*(?:(\\d{1,15}(?:\\.\\d{1,15})?)\\s*\\*\\s*)?([a-z0-9]+(?:-[a-z0-9]+)*)\\s*");

    /** @param weight what the indicator's part is multiplied by: not nought, and below nought where it is taken away */
    public record Term(BigDecimal weight, IndicatorCode indicator) {
        @Override
        public String toString() {
            BigDecimal size = weight.abs();
            return (size.equals(BigDecimal.ONE) ? "" : size.toPlainString() + "*") + indicator;
        }
    }

    public Formula {
        Set<IndicatorCode> named = new HashSet<>();
        if (terms.isEmpty()
                || terms.stream().anyMatch(term -> term.weight().signum() == 0 || !named.add(term.indicator()))) {
            throw new IllegalArgumentException("not a sum of different indicators: " + terms);
        }
        terms = List.copyOf(terms);
    }

    /** Empty when the text is not such a sum, a weight is nought, or an indicator is named twice. */
    public static Optional<Formula> parse(String text) {
        var terms = new ArrayList<Term>();
        Set<String> named = new HashSet<>();
        Matcher next = TERM.matcher(text);
        for (int from = 0; from < text.length(); from = next.end()) {
            if (!next.find(from) || next.start() != from || (next.group(1).isEmpty() && from > 0)) {
                return Optional.empty();
            }
            String number = next.group(2);
            BigDecimal size = number == null ? BigDecimal.ONE : new BigDecimal(number);
            if (size.signum() == 0 || !named.add(next.group(3))) {
                return Optional.empty();
            }
            terms.add(new Term(next.group(1).equals("-") ? size.negate() : size, IndicatorCode.of(next.group(3))));
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Formula(terms));
    }

    public List<IndicatorCode> indicators() {
        return terms.stream().map(Term::indicator).toList();
    }

    /** As {@link #parse} reads it back. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (Term term : terms) {
            boolean minus = term.weight().signum() < 0;
            if (text.isEmpty()) {
                text.append(minus ? "-" : "");
            } else {
                text.append(minus ? " - " : " + ");
            }
            text.append(term);
        }
        return text.toString();
    }
}
