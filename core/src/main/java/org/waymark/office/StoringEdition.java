package org.waymark.office;

import java.util.List;
import org.waymark.edition.Edition;
import org.waymark.period.Period;

/** Where editions are put on record. */
public interface StoringEdition {

    /** The point the record is at. */
    Edition.Made now(String rules);

    /** Every edition of a report and period by its number, frozen ones too. */
    List<Edition> issues(String report, Period period);

    /** Every edition there is, frozen ones too, the newest first. */
    List<Edition> every();

    /**
     * Stores an edition, every file of it byte for byte, and the audit entry, in one transaction.
     *
     * @param who the account that does it
     * @param stage frozen, or published at once
     * @throws RuntimeException with a plain sentence when another took its number meanwhile; nothing is stored then
     */
    Edition keep(String who, Edition.Stage stage, Issued issue);

    /** Publishes a frozen edition as it stands, with the audit entry. */
    Edition release(String who, Edition frozen);
}
