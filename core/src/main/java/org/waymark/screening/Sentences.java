package org.waymark.screening;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** What the checks say, from the file of sentences beside them. */
final class Sentences {
    private static final int NAMED = 5;
    private static final Properties WORDS = words();

    private Sentences() {}

    static String of(String check, Verdict verdict) {
        String sentence = WORDS.getProperty(check + "." + verdict.words());
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence: " + check + "." + verdict.words());
        }
        return sentence.replace("{seen}", seen(verdict)).replace("{n}", Long.toString(verdict.count()));
    }

    private static String seen(Verdict verdict) {
        String named = verdict.spots().stream().limit(NAMED).map(Spot::toString).collect(Collectors.joining(", "));
        return verdict.count() > NAMED ? named + " and " + (verdict.count() - NAMED) + " more" : named;
    }

    private static Properties words() {
        var words = new Properties();
        try (var stream = Objects.requireNonNull(Sentences.class.getResourceAsStream("sentences.properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
