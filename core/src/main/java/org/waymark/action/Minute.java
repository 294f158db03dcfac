package org.waymark.action;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.indicator.IndicatorCode;

/**
 * What came of a meeting: one resolution, one question, one thing noted.
 *
 * @param meeting its code
 * @param item of its agenda; empty when not given
 * @param indicator it is about; empty for none
 * @param askedBy a member's name or ward, which are public; empty when nobody is named
 * @param action the code of the promise that stands for a question; empty for none
 * @param answeredOn empty for the day it was recorded on
 * @param recordedOn empty for the day of the meeting
 */
public record Minute(
        String meeting,
        String item,
        MinuteKind kind,
        String text,
        Optional<IndicatorCode> indicator,
        String askedBy,
        String action,
        String answer,
        Optional<LocalDate> answeredOn,
        Optional<LocalDate> recordedOn,
        String source) {

    /** As it stood at the end of the day: an answer that came later is not there yet. */
    public Minute asKnownAt(LocalDate day) {
        return answeredOn.filter(day::isBefore).isEmpty() ? this : answered("", Optional.empty());
    }

    /** The same with an answer. */
    public Minute answered(String words, Optional<LocalDate> day) {
        return new Minute(meeting, item, kind, text, indicator, askedBy, action, words, day, recordedOn, source);
    }

    /** The same with a promise that stands for it. */
    public Minute promised(String code) {
        return new Minute(meeting, item, kind, text, indicator, askedBy, code, answer, answeredOn, recordedOn, source);
    }

    /** The same in other words. */
    public Minute worded(String said, String answered) {
        return new Minute(
                meeting, item, kind, said, indicator, askedBy, action, answered, answeredOn, recordedOn, source);
    }
}
