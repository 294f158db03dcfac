package org.waymark.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.chart.Words;

/** Every sentence a reader sees, by key, from the message file of one language. */
public final class Messages implements Words {
    private static final Messages ENGLISH = new Messages("messages.properties");

    private final Map<String, String> patterns = new TreeMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(String file) {
        var properties = new Properties();
        try (var stream = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    }

    public static Messages english() {
        return ENGLISH;
    }

    /** Every key, in order. */
    public List<String> keys() {
        return List.copyOf(patterns.keySet());
    }

    boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The pattern with the values in their places; a number is written as in British English. */
    @Override
    public String say(String key, Object... values) {
        MessageFormat format = formats.computeIfAbsent(key, this::format);
        synchronized (format) {
            return format.format(values);
        }
    }

    private MessageFormat format(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message: " + key);
        }
        return new MessageFormat(pattern, Locale.UK);
    }

    /** {@code one} to {@code nine} in letters, more in digits. */
    String number(long count) {
        return say("number", count);
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String before = String.join(say("list.comma") + " ", items.subList(0, items.size() - 1));
        return say("list.and", before, items.getLast());
    }

    /** {@code a; b; c}. */
    String apart(List<String> items) {
        return String.join(say("list.apart") + " ", items);
    }
}
