package org.waymark.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this room. */
final class Words {
    private static final ResourceBundle ALL = ResourceBundle.getBundle("org.waymark.mail.mail");

    private Words() {}

    static String say(String key, Object... values) {
        return new MessageFormat(ALL.getString(key), Locale.UK).format(values);
    }
}
