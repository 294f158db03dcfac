package org.waymark.store;

import java.time.LocalDate;
import java.util.List;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;

/** Cases on record. */
record StoredCases(Session session) implements CaseFiles {

    @Override
    public List<Process> processes() {
        return session.read(ProcessShelf::withCases).stream()
                .map(ProcessShelf.Kept::process)
                .toList();
    }

    @Override
    public EventLog log(Process process, LocalDate asKnownAt) {
        return session.read(dsl -> new CaseRevisions(dsl, process, asKnownAt).log());
    }
}
