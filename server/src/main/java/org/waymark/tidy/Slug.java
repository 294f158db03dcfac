package org.waymark.tidy;

import java.util.Locale;

/** A name as a code: small letters and digits, all else a hyphen. */
final class Slug {
    private Slug() {}

    static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
