package org.waymark.confidentiality;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a sum tells too much of its largest contributors. */
public sealed interface Dominance {

    /** The {@code largest} contributors are more than {@code percent} of the sum. */
    record Largest(int largest, int percent) implements Dominance {
        @Override
        public String toString() {
            return "nk:" + largest + ":" + percent;
        }
    }

    /**
     * The second largest contributor can work out the largest to within {@code percent} of it: what is left without the two
     * is less than that.
     */
    record Within(int percent) implements Dominance {
        @Override
        public String toString() {
            return "p:" + percent;
        }
    }

    /** The same where everybody knows each contributor to within {@code before} percent, and must not come within {@code percent}. */
    record WithinKnowing(int percent, int before) implements Dominance {
        @Override
        public String toString() {
            return "pq:" + percent + ":" + before;
        }
    }

    /** The longest way to write one. */
    String FORM = "nk:2:90, p:10 or pq:60:80";

    /** Reads {@code nk:2:90}, {@code p:10} and {@code pq:60:80}; percentages are whole, from 1 to 100, and p is below q. */
    static Optional<Dominance> parse(String text) {
        var match = Pattern.compile("nk:([1-9]\\d?):(\\d{1,3})|p:(\\d{1,3})|pq:(\\d{1,3}):(\\d{1,3})")
                .matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        if (match.group(1) != null) {
            return percent(match.group(2)).map(k -> new Largest(Integer.parseInt(match.group(1)), k));
        }
        if (match.group(3) != null) {
            return percent(match.group(3)).map(Within::new);
        }
        return percent(match.group(4))
                .flatMap(p -> percent(match.group(5)).filter(q -> p < q).map(q -> new WithinKnowing(p, q)));
    }

    private static Optional<Integer> percent(String digits) {
        int percent = Integer.parseInt(digits);
        return percent >= 1 && percent <= 100 ? Optional.of(percent) : Optional.empty();
    }

    /**
     * Whether the sum of these contributions must be hidden. Contributions below nought count by their size; one of nought is
     * none, and a sum of none hides nobody.
     */
    default boolean hides(List<BigDecimal> contributions) {
        List<BigDecimal> sizes = contributions.stream()
                .map(BigDecimal::abs)
                .filter(size -> size.signum() > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (sizes.isEmpty()) {
            return false;
        }
        BigDecimal rest = sum(sizes.subList(Math.min(2, sizes.size()), sizes.size()));
        return switch (this) {
            case Largest(int n, int k) ->
                times(sum(sizes.subList(0, Math.min(n, sizes.size()))), 100).compareTo(times(sum(sizes), k)) > 0;
            case Within(int p) -> times(rest, 100).compareTo(times(sizes.getFirst(), p)) < 0;
            case WithinKnowing(int p, int q) -> times(rest, q).compareTo(times(sizes.getFirst(), p)) < 0;
        };
    }

    private static BigDecimal sum(List<BigDecimal> sizes) {
        return sizes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal times(BigDecimal size, int by) {
        return size.multiply(BigDecimal.valueOf(by));
    }
}
