package org.waymark.web.work;

import java.util.Locale;
import org.waymark.web.Words;

/** Numbers that were drawn and not counted, as exactly as they deserve. */
public final class Reckoned {
    private static final double TEN = 10;

    private Reckoned() {}

    /** {@code 32.3}. */
    public static String tenth(double number) {
        return String.format(Locale.UK, "%.1f", number);
    }

    /** {@code +5.0}. */
    public static String signed(double number) {
        return (number > 0 ? "+" : "") + tenth(number);
    }

    public static String whole(double number) {
        return String.format(Locale.UK, "%,d", Math.round(number));
    }

    /** Cases, to the nearest ten. */
    public static String tens(double number) {
        return number < TEN ? Words.say("work.cases.few") : whole(Math.round(number / TEN) * TEN);
    }
}
