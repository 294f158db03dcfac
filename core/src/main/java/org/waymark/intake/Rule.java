package org.waymark.intake;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.waymark.finding.Finding;
import org.waymark.finding.Place;
import org.waymark.finding.Severity;

/**
 * A check by its name, with the words it complains in. All of them stand in {@code findings.properties}; {@code {words}}
 * in braces are filled in.
 */
public record Rule(String name, Severity severity, String sentence, String remedy) {
    private static final int LONGEST = 60;
    private static final Map<String, Rule> ALL = read();

    /** The rule of that name; a name without words is a slip of ours and throws. */
    public static Rule named(String name) {
        Rule rule = ALL.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no words for the rule " + name);
        }
        return rule;
    }

    /** Every rule, by name. */
    public static List<Rule> all() {
        return List.copyOf(ALL.values());
    }

    /**
     * Its complaint about a place.
     *
     * @param seen the value as it stood; fills {@code {value}} unless the words do
     * @param words names and what to put for them, by turns
     */
    public Finding at(Place place, String seen, Object... words) {
        return new Finding(severity, name, place, seen, fill(sentence, seen, words), fill(remedy, seen, words));
    }

    private static String fill(String text, String seen, Object... words) {
        var filled = new StringBuilder(text.length() + 40);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open).append(visible(word(text.substring(open + 1, close), seen, words)));
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static String word(String name, String seen, Object... words) {
        for (int i = 0; i < words.length; i += 2) {
            if (words[i].equals(name)) {
                return String.valueOf(words[i + 1]);
            }
        }
        if (name.equals("value")) {
            return seen.length() <= LONGEST ? seen : seen.substring(0, LONGEST) + "…";
        }
        throw new IllegalArgumentException("nothing to put for {" + name + "}");
    }

    /** A complaint is printed on terminals and pages, so nothing in it may steer them. */
    static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return text.chars()
                        .map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static Map<String, Rule> read() {
        var words = new Properties();
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(Rule.class.getResourceAsStream("findings.properties")),
                StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var rules = new TreeMap<String, Rule>();
        for (String key : words.stringPropertyNames()) {
            if (key.endsWith(".sentence")) {
                String name = key.substring(0, key.length() - ".sentence".length());
                rules.put(
                        name,
                        new Rule(
                                name,
                                Severity.valueOf(word(words, name + ".severity").toUpperCase(Locale.ROOT)),
                                word(words, key),
                                word(words, name + ".remedy")));
            }
        }
        return rules;
    }

    private static String word(Properties words, String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }
}
