package org.waymark.casefile;

import java.time.LocalDate;
import java.util.List;

/** Cases on record. A store. */
public interface CaseFiles {

    /** Of a record without cases. */
    CaseFiles NONE = new CaseFiles() {
        @Override
        public List<Process> processes() {
            return List.of();
        }

        @Override
        public EventLog log(Process process, LocalDate asKnownAt) {
            return EventLog.of(process, List.of());
        }
    };

    /** The kinds of casework of which there are cases. */
    List<Process> processes();

    /** What had happened in the cases of a process, as known at the end of a day. */
    EventLog log(Process process, LocalDate asKnownAt);
}
