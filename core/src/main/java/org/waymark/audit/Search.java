package org.waymark.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * Which entries are looked for; empty words look for all.
 *
 * @param who the whole account
 * @param what words with which the kind of thing done begins
 * @param from the first day, by UTC
 * @param to the last day, by UTC
 * @param text words within the detail, in capitals or small letters
 */
public record Search(String who, String what, Optional<LocalDate> from, Optional<LocalDate> to, String text) {
    public static final Search ALL = new Search("", "", Optional.empty(), Optional.empty(), "");

    public boolean finds(Entry entry) {
        LocalDate day = entry.at().atZone(ZoneOffset.UTC).toLocalDate();
        return (who.isEmpty() || entry.who().equals(who))
                && entry.what().startsWith(what)
                && from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true)
                && entry.detail().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
