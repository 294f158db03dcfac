package org.waymark.web.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.waymark.finding.Findings;
import org.waymark.intake.Sheet;
import org.waymark.office.Sent;

/** Opens a file that somebody sent, whatever it came in: CSV, workbook or zipped pack. */
@FunctionalInterface
public interface Opening {

    /**
     * What was found in a file.
     *
     * @param sent the sheets whose kind is known
     * @param unknown sheets of no known kind, as they stand: wide ones, perhaps
     * @param findings of the file's own shape
     * @param refused the sentence that says why the file is not opened; empty when it is
     */
    record Opened(Sent sent, List<Sheet> unknown, Findings findings, String refused) {}

    /**
     * @param name as the sender called it
     * @param scratch an empty folder to unpack into, kept for as long as the sheets may be read
     */
    Opened open(Path file, String name, Path scratch) throws IOException;
}
