package org.waymark.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.finding.Checked;
import org.waymark.intake.CaseTaken;
import org.waymark.intake.ProcessText;

/** Reads what was sent of cases beside what is on record. */
@FunctionalInterface
public interface CasesReturn {

    /** @return empty when nothing of it may be stored */
    Checked<Optional<Read>> read(HeldCases held);

    /**
     * What was read.
     *
     * @param processes under which it was
     * @param keying how its cases are called
     * @param today the day by which nothing later can have happened
     */
    record Read(CaseTaken taken, List<ProcessText> processes, String keying, LocalDate today) {}
}
