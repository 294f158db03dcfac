package org.waymark.intake;

import org.waymark.casefile.Process;
import org.waymark.finding.Finding;
import org.waymark.finding.Place;

/** What files of cases say, row by row: all that came through the door, in the order read, under pseudonyms. */
public final class CaseTaken {
    /** Recorded before all days: where no day is given. */
    public static final int UNDATED = CaseRows.UNDATED;

    /** In place of the day of an event: it did not happen after all. */
    public static final int WITHDRAWN = CaseRows.WITHDRAWN;

    /** Of one breakdown, of files and record together. */
    public static final int MOST_CODES = CaseDoor.MOST_CODES;

    private final CaseRows rows;

    CaseTaken(CaseRows rows) {
        this.rows = rows;
    }

    /** Takes what is known of a case for a breakdown. */
    public interface Trait {
        /** @param recordedOn counted from 1 January 1970, as all days are here; or {@link #UNDATED} */
        void of(int number, String dimension, String code, int recordedOn);
    }

    /** A breakdown with more codes than that, together with those held of it. */
    public static Finding tooFine(String dimension) {
        return Rule.named("case-too-many-codes")
                .at(Place.of("cases.csv", 0, dimension), "", "column", dimension, "most", MOST_CODES);
    }

    /** How many cases; they are numbered from 0 as they were met. */
    public int cases() {
        return rows.cases();
    }

    public Process process(int number) {
        return rows.process(number);
    }

    public String key(int number) {
        return rows.key(number);
    }

    public void traits(int number, Trait each) {
        rows.traits(number)
                .forEach((day, values) -> values.forEach((dimension, code) -> each.of(number, dimension, code, day)));
    }

    /** How many events; they are numbered from 0 as they were read. */
    public int events() {
        return rows.events();
    }

    /** The case in which an event happened. */
    public int caseOf(int event) {
        return rows.caseOf(event);
    }

    /** Its number among the process's. */
    public int what(int event) {
        return rows.what(event);
    }

    /** When it happened, or {@link #WITHDRAWN}. */
    public int day(int event) {
        return rows.day(event);
    }

    /** When it was recorded, or {@link #UNDATED}. */
    public int recordedOn(int event) {
        return rows.recordedOn(event);
    }

    public Place place(int event) {
        return rows.place(event);
    }
}
