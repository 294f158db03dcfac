package org.waymark.disclosure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Wording;

/**
 * The amounts on record so far, and the newest of each spot. An amount that is recorded again with the same value is the same
 * amount; a revised one is another, and the first is not forgotten. Two indicators that count the same thing by the words of
 * their definitions, and come to the same number, share one amount.
 */
final class Known {
    /** @param what whose amount: the words of the definition where it has any, else the indicator and side */
    private record Identity(String what, Place place, Span span, BigDecimal value) {}

    private final Web web;
    private final Map<Identity, Integer> numbers = new HashMap<>();
    private final Map<Spot, Integer> newest = new HashMap<>();
    private final Map<IndicatorCode, Map<Side, Map<Span, Map<Place, Integer>>>> tables = new HashMap<>();
    private final Set<List<Integer>> tied = new HashSet<>();
    private final Map<IndicatorCode, Map<Side, String>> names = new HashMap<>();

    Known(Web web) {
        this.web = web;
    }

    Web web() {
        return web;
    }

    /** The number of an amount, and whether it is new. */
    record Entered(int number, boolean fresh) {}

    Entered enter(Indicator indicator, Spot spot, BigDecimal value, @Nullable Need need, boolean single) {
        var identity =
                new Identity(name(indicator, spot.side()), spot.place(), spot.span(), value.stripTrailingZeros());
        Integer number = numbers.get(identity);
        boolean fresh = number == null;
        if (number == null) {
            number = web.amount(value.doubleValue(), need, single);
            numbers.put(identity, number);
        }
        newest.put(spot, number);
        table(spot).put(spot.place(), number);
        return new Entered(number, fresh);
    }

    /** An amount that follows from others and that no figure shows. */
    int unshown(Indicator indicator, Spot spot, double value, BiFunction<Spot, Double, @Nullable Need> needs) {
        var identity = new Identity(
                name(indicator, spot.side()),
                spot.place(),
                spot.span(),
                BigDecimal.valueOf(value).stripTrailingZeros());
        return numbers.computeIfAbsent(identity, _ -> web.amount(value, needs.apply(spot, value), false));
    }

    void remove(Spot spot) {
        newest.remove(spot);
        table(spot).remove(spot.place());
    }

    Optional<Integer> at(Spot spot) {
        return Optional.ofNullable(newest.get(spot));
    }

    /** The newest amounts of one measure over one span. */
    Map<Place, Integer> table(Spot spot) {
        return table(spot.indicator(), spot.side(), spot.span());
    }

    Map<Place, Integer> table(IndicatorCode indicator, Side side, Span span) {
        return tables.computeIfAbsent(indicator, _ -> new HashMap<>())
                .computeIfAbsent(side, _ -> new HashMap<>())
                .computeIfAbsent(span, _ -> new TreeMap<>());
    }

    /** Whether the equation is new, by the amounts it ties; the first is the whole. */
    boolean fresh(List<Integer> amounts) {
        return tied.add(amounts);
    }

    private String name(Indicator indicator, Side side) {
        // One definition's words may change from version to version; the first ones name the thing.
        return names.computeIfAbsent(indicator.code(), _ -> new HashMap<>())
                .computeIfAbsent(
                        side,
                        _ -> words(indicator.first().wording(), side).orElse(indicator.code() + " " + side.code()));
    }

    private static Optional<String> words(Wording wording, Side side) {
        String words = switch (side) {
            case NUMERATOR -> wording.numerator();
            case VALUE -> wording.numerator().isEmpty() ? wording.name() : wording.numerator();
            case DENOMINATOR -> wording.denominator();
            case REMAINDER -> "";
        };
        String plain = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }
}
