package org.waymark.office;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.finding.Checked;

/** Where cases are put on record, and erased from it. */
public interface StoringCases {
    /** How the trail calls an erasure. */
    String ERASING = "erase cases";

    /**
     * Adds what is not yet held, in one transaction with the load's own particulars and its audit entry; when all of it is
     * held, or nothing may be stored, changes nothing. Findings are the reading's, one for every case that was erased
     * before, and what cannot have happened in the cases sent, as they now stand on record.
     */
    Checked<Loaded> load(Load load, CasesReturn sent);

    /** By the code of each process of which there are cases, how they are called: the mark of a salt, or nothing. */
    Map<String, String> keyings();

    /** Those of the keys that are of no case of the process on record. */
    Set<String> unknown(String process, Set<String> keys);

    /** How many cases of a process had ended before a day, and tell of nothing on that day or after it. */
    int ended(String process, LocalDate before);

    /**
     * Erases cases: of their rows none is left, and of each key a hash, by which it is known when it is sent again. With
     * the audit entry, in one transaction.
     *
     * @return how many
     */
    int erase(String who, Erasure erasure);

    /**
     * What is to be erased, and why.
     *
     * @param keys of the cases
     * @param endedBefore where it is given, all that had ended before that day in place of keys
     */
    record Erasure(String process, Set<String> keys, Optional<LocalDate> endedBefore, String why) {
        public Erasure {
            keys = Set.copyOf(keys);
        }
    }
}
