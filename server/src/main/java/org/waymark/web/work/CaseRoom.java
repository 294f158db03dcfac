package org.waymark.web.work;

import java.util.List;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.casefile.Process;
import org.waymark.casework.WhatIf;
import org.waymark.period.Period;

/** Casework on record, for those who may look. No case leaves it, and every look is in the log. */
public interface CaseRoom {

    /** The kinds of casework of which there are cases. */
    List<Process> processes(Person who);

    /** Empty where there are no cases of that kind. */
    Optional<Look> look(Person who, Process process, Asked asked);

    /** The style sheet of what is shown. */
    byte[] dress();

    /**
     * What somebody wants to see.
     *
     * @param compare a breakdown of two codes; empty for none
     * @param months how far ahead
     */
    record Asked(Period period, String compare, int months, Optional<WhatIf.Change> otherwise) {}

    /**
     * What they see.
     *
     * @param chapter as a report would print it, without {@code html} or {@code head}
     * @param pairs the breakdowns that could be compared
     * @param answer to what would be if work were done otherwise; empty where nothing was asked or nothing can be said
     */
    record Look(String chapter, List<String> pairs, Optional<WhatIf.Answer> answer) {}
}
