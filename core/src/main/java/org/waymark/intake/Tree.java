package org.waymark.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;

/** One level of a report's file under reading: its values by key, each of the type it should be or complained of. */
final class Tree {
    private final String file;
    private final String above;
    private final Map<?, ?> values;
    private final Findings findings;

    Tree(String file, String above, Map<?, ?> values, Findings findings) {
        this.file = file;
        this.above = above;
        this.values = values;
        this.findings = findings;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Its keys, as written. */
    List<String> keys() {
        return values.keySet().stream().map(String::valueOf).toList();
    }

    /** A key with the tables it stands in. */
    String path(String key) {
        return above + key;
    }

    String file() {
        return file;
    }

    /** Complains of keys that are not among the known ones, and suggests the nearest. */
    void only(List<String> known) {
        only(known, "unknown-key", "; your own settings belong under [options].");
    }

    /** The same for the file of a process, which has no place for settings of one's own. */
    void onlyOfProcess(List<String> known) {
        only(known, "process-unknown-key", ".");
    }

    private void only(List<String> known, String rule, String otherwise) {
        for (Object key : values.keySet()) {
            String name = String.valueOf(key);
            if (!known.contains(name)) {
                String nearest = Nearest.to(
                                name,
                                known.stream()
                                        .filter(k -> !values.containsKey(k))
                                        .toList())
                        .map(near -> "Did you mean " + above + near + "?")
                        .orElse("Use " + String.join(", ", known) + otherwise);
                complain(rule, name, above + name, "nearest", nearest);
            }
        }
    }

    Optional<String> text(String key, String example, String instead) {
        return typed(key, String.class, "text", example, instead)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** A word with a meaning. */
    <T> Optional<T> choice(
            String key, Function<String, Optional<T>> parse, String allowed, String example, String instead) {
        Optional<String> word = text(key, example, instead);
        Optional<T> choice = word.flatMap(parse);
        if (word.isPresent() && choice.isEmpty()) {
            complain("unknown-choice", key, word.get(), "key", above + key, "allowed", allowed, "instead", instead);
        }
        return choice;
    }

    Optional<BigDecimal> number(String key, String example, String instead) {
        return typed(key, Number.class, "a number", example, instead).map(number -> new BigDecimal(number.toString()));
    }

    Optional<Boolean> truth(String key, String example, String instead) {
        return typed(key, Boolean.class, "true or false", example, instead);
    }

    Optional<Integer> whole(String key, String example, String instead) {
        Optional<BigDecimal> number = number(key, example, instead);
        try {
            return number.map(BigDecimal::intValueExact);
        } catch (ArithmeticException notWhole) {
            wrong(key, String.valueOf(values.get(key)), "a whole number", example, instead);
            return Optional.empty();
        }
    }

    /** A list of texts; one text alone counts as a list of one. */
    Optional<List<String>> texts(String key, String example, String instead) {
        Object value = values.get(key);
        if (value instanceof String one) {
            return Optional.of(List.of(one.strip()));
        }
        Optional<List<?>> list =
                typed(key, List.class, "a list of texts", example, instead).map(found -> found);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        var texts = new ArrayList<String>();
        for (Object item : list.get()) {
            if (!(item instanceof String text)) {
                wrong(key, "a list with " + kind(item) + " in it", "a list of texts", example, instead);
                return Optional.empty();
            }
            texts.add(text.strip());
        }
        return Optional.of(texts);
    }

    Optional<Tree> tree(String key, String example, String instead) {
        return typed(key, Map.class, "a table", example, instead)
                .map(map -> new Tree(file, above + key + ".", map, findings));
    }

    /** The tables of a list, as {@code [[stage]]} begins one. */
    List<Tree> trees(String key, String example, String instead) {
        Optional<List<?>> list =
                typed(key, List.class, "a list of tables", example, instead).map(found -> found);
        var trees = new ArrayList<Tree>();
        for (Object item : list.isPresent() ? list.get() : List.of()) {
            if (item instanceof Map<?, ?> map) {
                trees.add(new Tree(file, above + key + ".", map, findings));
            } else {
                wrong(key, "a list with " + kind(item) + " in it", "a list of tables", example, instead);
            }
        }
        return trees;
    }

    boolean yes(String key, boolean otherwise) {
        return typed(key, Boolean.class, "true or false", key + " = " + !otherwise, otherwise + " is used")
                .orElse(otherwise);
    }

    /** Every value as text, under its key; of a table within, under both keys with a dot between. */
    Map<String, String> flat() {
        var flat = new TreeMap<String, String>();
        flatten("", values, flat);
        return flat;
    }

    private static void flatten(String above, Map<?, ?> table, Map<String, String> into) {
        table.forEach((key, value) -> {
            if (value instanceof Map<?, ?> within) {
                flatten(above + key + ".", within, into);
            } else {
                into.put(above + key, String.valueOf(value));
            }
        });
    }

    boolean isNumber(String key) {
        return values.get(key) instanceof Number;
    }

    private <T> Optional<T> typed(String key, Class<T> type, String wanted, String example, String instead) {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            wrong(key, kind(value), wanted, example, instead);
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }

    private void wrong(String key, String given, String wanted, String example, String instead) {
        complain(
                "wrong-type",
                key,
                String.valueOf(values.get(key)),
                "key",
                above + key,
                "given",
                given,
                "wanted",
                wanted,
                "instead",
                instead,
                "plain",
                example);
    }

    void complain(String rule, String key, String seen, Object... words) {
        findings.add(Rule.named(rule).at(Place.of(file, 0, above + key), seen, words));
    }

    private static String kind(Object value) {
        return switch (value) {
            case String _ -> "text";
            case Number _ -> "a number";
            case Boolean _ -> "true or false";
            case List<?> _ -> "a list";
            case Map<?, ?> _ -> "a table";
            default -> "a date";
        };
    }
}
