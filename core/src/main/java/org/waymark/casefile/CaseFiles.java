package org.waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** Cases on record. A store. */
public interface CaseFiles {

    /** The kinds of casework of which there are cases. */
    List<Process> processes();

    /** What had happened in the cases of a process, as known at the end of a day. */
    EventLog log(Process process, LocalDate asKnownAt);
}
