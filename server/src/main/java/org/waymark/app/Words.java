package org.waymark.app;

import java.util.Locale;
import java.util.ResourceBundle;

/** Every sentence of the command line, from its message file. */
final class Words {
    static final String FILE = "org.waymark.app.words";
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(FILE, Locale.ROOT);

    private Words() {}

    /** The sentence of that key, with {@code {0}}, {@code {1}} … replaced. */
    static String say(String key, Object... values) {
        String sentence = BUNDLE.getString(key);
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return sentence;
    }

    /** As {@link #say}, by the sentence for one where the count is one. */
    static String count(String key, long count) {
        return count == 1 ? say(key + ".one") : say(key, number(count));
    }

    /** {@code 9,996}. */
    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** {@code 812 bytes}, {@code 24 KB}, {@code 1.3 MB}; a KB is 1,000 bytes. */
    static String size(long bytes) {
        if (bytes < 1_000) {
            return say("size.bytes", bytes);
        }
        return bytes < 1_000_000
                ? say("size.kilobytes", Math.round(bytes / 1_000.0))
                : say("size.megabytes", String.format(Locale.UK, "%.1f", bytes / 1_000_000.0));
    }
}
