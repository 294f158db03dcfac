package org.waymark.report;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.scorecard.Changes;

/**
 * Which issue of a report a document is.
 *
 * @param number of the edition; 0 for none: a draft, or a report made straight from a folder
 * @param chain the head of the record's audit trail when it was made; empty for none
 * @param addendum what it says otherwise than the edition before it of the same period
 */
public record Issue(int number, String chain, Optional<Addendum> addendum) {
    public static final Issue NONE = new Issue(0, "", Optional.empty());

    /**
     * What changed since an edition that was published, and stays as it was.
     *
     * @param number of that edition
     * @param publishedOn in local time
     */
    public record Addendum(int number, LocalDate publishedOn, LocalDate asKnownAt, String hash, Changes changes) {}
}
