package org.waymark.office;

import java.time.LocalDate;
import java.util.List;
import org.waymark.edition.Edition;
import org.waymark.period.Period;
import org.waymark.report.Printed;

/**
 * An edition that is made and printed, and not yet on record.
 *
 * @param number one more than the last of the report and period
 * @param hash of the canonical JSON, {@code sha256:…}
 * @param results what it says of each indicator, in order
 */
public record Issued(
        String report,
        Period period,
        int number,
        String title,
        LocalDate asKnownAt,
        String hash,
        Edition.Made made,
        List<Printed> files,
        List<Edition.Result> results) {}
