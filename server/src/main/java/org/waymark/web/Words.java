package org.waymark.web;

import java.util.Locale;
import java.util.ResourceBundle;

/** Every sentence of the site, from its message file. */
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.waymark.web.words", Locale.ROOT);

    private Words() {}

    /** The sentence of that key, with {@code {0}}, {@code {1}} … replaced. */
    public static String say(String key, Object... values) {
        String sentence = BUNDLE.getString(key);
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return sentence;
    }
}
