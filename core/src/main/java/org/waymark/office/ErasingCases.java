package org.waymark.office;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.intake.Pseudonyms;
import org.waymark.office.StoringCases.Erasure;

/**
 * Erases cases from the record: one by one by their keys, or all of a process that ended long ago. It is the one exception to
 * adding only, and cannot be undone.
 */
public final class ErasingCases {
    private static final int LONGEST_WHY = 200;
    private static final int SHORT_KEY = 4;

    private final StoringCases store;

    public ErasingCases(StoringCases store) {
        this.store = store;
    }

    /** What stands in the way; then nothing was erased. */
    public enum Fault {
        /** Of this process there are no cases on record. */
        PROCESS,
        /** No reason was given, or one too long. */
        WHY,
        /** The reason, which stays in the trail, would tell which case it was. */
        WHY_TELLS,
        /** The cases are called by keyed hashes, and their salt was not given. */
        SALT,
        /** The cases are called by their keys as they are, and a salt was given. */
        NO_SALT,
        /** A key is of no case on record. */
        KEY,
        /** There is no such case. */
        NONE
    }

    /**
     * What came of it.
     *
     * @param faults none when it was done
     * @param cases how many were erased, or would be
     * @param unknown keys that are of no case on record, as they were given
     */
    public record Erased(List<Fault> faults, int cases, List<String> unknown) {
        static Erased refused(Fault... faults) {
            return new Erased(List.of(faults), 0, List.of());
        }
    }

    /**
     * Erases all of the cases, or none.
     *
     * @param who needs {@link Right#KEEP_CASES}, as for all that follow
     * @param keys as the council calls its cases
     * @param pseudonyms of the salt under which they were loaded
     */
    public Erased byKey(Person who, String process, List<String> keys, Optional<Pseudonyms> pseudonyms, String why) {
        who.demand(Right.KEEP_CASES);
        String held = store.keyings().get(process);
        if (held == null) {
            return Erased.refused(Fault.PROCESS);
        }
        if (!held.equals(pseudonyms.map(Pseudonyms::mark).orElse(""))) {
            return Erased.refused(held.isEmpty() ? Fault.NO_SALT : Fault.SALT);
        }
        if (!reason(why)) {
            return Erased.refused(Fault.WHY);
        }
        Set<String> called = new LinkedHashSet<>();
        keys.forEach(key -> called.add(called(key, pseudonyms)));
        if (tells(why, keys) || tells(why, called)) {
            return Erased.refused(Fault.WHY_TELLS);
        }
        Set<String> unknown = store.unknown(process, called);
        if (!unknown.isEmpty()) {
            return new Erased(
                    List.of(Fault.KEY),
                    0,
                    keys.stream()
                            .filter(key -> unknown.contains(called(key, pseudonyms)))
                            .toList());
        }
        return done(store.erase(who.account(), new Erasure(process, called, Optional.empty(), why.strip())));
    }

    /** Erases all cases of a process that had ended before a day, completed or not, with nothing told of later. */
    public Erased ended(Person who, String process, LocalDate before, String why) {
        who.demand(Right.KEEP_CASES);
        if (!store.keyings().containsKey(process)) {
            return Erased.refused(Fault.PROCESS);
        }
        if (!reason(why)) {
            return Erased.refused(Fault.WHY);
        }
        if (store.ended(process, before) == 0) {
            return Erased.refused(Fault.NONE);
        }
        return done(store.erase(who.account(), new Erasure(process, Set.of(), Optional.of(before), why.strip())));
    }

    /** How many {@link #ended} would erase; erases none. */
    public Erased wouldEnd(Person who, String process, LocalDate before) {
        who.demand(Right.KEEP_CASES);
        return store.keyings().containsKey(process)
                ? done(store.ended(process, before))
                : Erased.refused(Fault.PROCESS);
    }

    private static Erased done(int cases) {
        return new Erased(List.of(), cases, List.of());
    }

    private static boolean reason(String why) {
        return !why.isBlank() && why.length() <= LONGEST_WHY;
    }

    /** A long key anywhere in it; a short one, which may be part of any word, as a word of its own. */
    private static boolean tells(String why, Iterable<String> keys) {
        Set<String> words =
                Set.copyOf(Arrays.asList(why.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
        for (String key : keys) {
            String plain = plain(key);
            if (plain.length() < SHORT_KEY ? words.contains(plain) : plain(why).contains(plain)) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }

    private static String called(String key, Optional<Pseudonyms> pseudonyms) {
        return pseudonyms.map(salt -> salt.of(key)).orElse(key);
    }
}
