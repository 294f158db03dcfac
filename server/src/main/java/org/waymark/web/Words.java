package org.waymark.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;

/**
 * Every sentence of the site, from its message files: one for each part of it, and beside each any number in other
 * languages ({@code words_cy.properties}), of which a key that is lacking is said in English.
 */
public final class Words {
    private static final List<String> FILES = List.of(
            "words",
            "reading",
            "finding",
            "api",
            "entry",
            "work",
            "round",
            "calendar",
            "returns",
            "promise",
            "review",
            "running");
    private static volatile Map<String, String> said = read("");

    private Words() {}

    /** The site speaks this language from now on: {@code en-GB}, {@code cy}. */
    static void speak(String language) {
        said = language.startsWith("en") ? read("") : read("_" + language);
    }

    /** The sentence of that key, with {@code {0}}, {@code {1}} … replaced. */
    public static String say(String key, Object... values) {
        String sentence = said.get(key);
        if (sentence == null) {
            throw new MissingResourceException("no sentence " + key, Words.class.getName(), key);
        }
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return sentence;
    }

    /** Whether there is a sentence of that key. */
    public static boolean has(String key) {
        return said.containsKey(key);
    }

    private static Map<String, String> read(String suffix) {
        Map<String, String> all = new HashMap<>();
        for (String file : FILES) {
            read(file + ".properties", all, true);
            if (!suffix.isEmpty()) {
                read(file + suffix + ".properties", all, false);
            }
        }
        return Map.copyOf(all);
    }

    private static void read(String file, Map<String, String> into, boolean fresh) {
        try (var stream = Words.class.getResourceAsStream(file)) {
            if (stream == null) {
                return;
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            var properties = new Properties();
            properties.load(reader);
            properties.forEach((key, sentence) -> {
                if (into.put((String) key, (String) sentence) != null && fresh) {
                    throw new IllegalStateException("said twice: " + key + ", the second time in " + file);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
