package org.waymark.office;

import java.time.LocalDate;
import java.util.List;
import org.waymark.edition.Edition;
import org.waymark.period.Period;
import org.waymark.report.Printed;

/** Where editions are put on record. */
public interface StoringEdition {

    /**
     * Stores a finished report, every file of it byte for byte, and the audit entry, in one transaction. Its number is
     * one more than the last of the report and period. When the last has the same hash it is the same document: that
     * edition is returned, and nothing is stored.
     *
     * @param who the account that publishes it
     * @param hash of the canonical JSON, {@code sha256:…}
     * @param results what it says of each indicator, in order
     */
    Edition publish(
            String who,
            String report,
            Period period,
            String title,
            LocalDate asKnownAt,
            String hash,
            List<Printed> files,
            List<Edition.Result> results);
}
