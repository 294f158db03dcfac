package org.waymark.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/**
 * What is somebody's to do, from the record as it stands.
 *
 * @param owed figures that are due and not held, the longest due first
 * @param soon figures that fall due within the month, the next first
 * @param unsaid indicators rated red with no management action for the period
 * @param doubtful words and figures that a check complains of
 * @param promises actions past their day, the oldest first
 * @param standing each report, and what stands between it and publication
 * @param internal indicators for the council's own eyes, of those they may see
 */
public record Todo(
        LocalDate today,
        List<Owed> owed,
        List<Owed> soon,
        List<Unsaid> unsaid,
        List<Doubt> doubtful,
        List<Promise> promises,
        List<Standing> standing,
        List<Unsaid> internal) {

    /**
     * A figure.
     *
     * @param dueOn the day it could first be expected
     * @param expected the day its source is to come out, when that is later and not come yet
     */
    public record Owed(
            IndicatorCode indicator, String name, String section, Period period, LocalDate dueOn, Optional<LocalDate> expected) {
        /** Days since it was due; below nought before. */
        public long late(LocalDate today) {
            return java.time.temporal.ChronoUnit.DAYS.between(dueOn, today);
        }
    }

    /** An indicator in a report. */
    public record Unsaid(String report, IndicatorCode indicator, String name, String section, Period period) {}

    /** @param sentence of the check */
    public record Doubt(String report, Period period, IndicatorCode indicator, String name, String sentence) {}

    /** @param indicator the name of the one it is of; empty when of none */
    public record Promise(String code, String title, String indicator, LocalDate dueOn) {}

    /**
     * A report of the newest period that has ended.
     *
     * @param missing how many figures due are not held
     * @param unsaid how many reds have no management action
     * @param doubtful how many complaints there are
     * @param meeting that receives it
     * @param deadline for its papers
     * @param published the number of its newest edition; empty while there is none
     */
    public record Standing(
            String report,
            String title,
            Period period,
            int missing,
            int unsaid,
            int doubtful,
            Optional<LocalDate> meeting,
            Optional<LocalDate> deadline,
            Optional<Integer> published) {}

    public boolean isEmpty() {
        return owed.isEmpty() && soon.isEmpty() && unsaid.isEmpty() && doubtful.isEmpty() && promises.isEmpty();
    }
}
