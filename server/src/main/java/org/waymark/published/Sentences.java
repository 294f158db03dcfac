package org.waymark.published;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is said of files that cannot be used. */
final class Sentences {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.waymark.published.sentences", Locale.ROOT);

    private Sentences() {}

    static String of(String key, String why) {
        return BUNDLE.getString(key).replace("{0}", why);
    }
}
