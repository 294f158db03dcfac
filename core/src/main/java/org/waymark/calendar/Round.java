package org.waymark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.waymark.period.Period;

/**
 * The making of one report for one meeting: what is due from whom by when.
 *
 * @param meeting its code; empty when none is named
 * @param figuresDue the last day for figures
 * @param wordsDue the last day for words, approved
 * @param papersDue the day the pack goes to the clerk
 * @param openedBy the account
 */
public record Round(
        String report,
        Period period,
        String meeting,
        LocalDate figuresDue,
        LocalDate wordsDue,
        LocalDate papersDue,
        String openedBy,
        Instant openedAt) {}
