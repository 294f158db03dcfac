package org.waymark.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.action.Action;
import org.waymark.action.Minute;
import org.waymark.action.MinuteKind;
import org.waymark.calendar.Meeting;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.trend.Trend;

/**
 * What was asked of this report, and what was answered: the last meeting's resolution and questions, and what became of every
 * promise.
 *
 * @param last the newest meeting before the one that receives this report; empty when none is on record
 * @param since the day from which promises closed are told: that of the report before
 * @param minutes of the last meeting and those since, and older questions that were open till then
 * @param addenda published since the last meeting
 * @param promises open ones, the longest overdue first, then those closed since the report before
 */
public record Answers(
        Optional<Meeting> last,
        LocalDate since,
        List<Minuted> minutes,
        List<Addendum> addenda,
        List<Promise> promises) {

    public static final Answers NONE = new Answers(Optional.empty(), LocalDate.EPOCH, List.of(), List.of(), List.of());

    public Answers {
        minutes = List.copyOf(minutes);
        addenda = List.copyOf(addenda);
        promises = List.copyOf(promises);
    }

    /**
     * @param at where it was minuted
     * @param promise that stands for it; empty for none
     */
    public record Minuted(Minute minute, Meeting at, Optional<Action> promise) {
        /** Whether a question is answered, or the promise that stands for it kept. */
        public boolean settled() {
            return !minute.answer().isBlank()
                    || promise.filter(action -> !action.isOpen()).isPresent();
        }
    }

    /** An edition that followed another of its period. */
    public record Addendum(Period period, int number, LocalDate publishedOn) {}

    /**
     * @param late days past its day; nought while it is not
     * @param of the definition of its indicator; empty when it is of none
     * @param since what its indicator did since; empty when it is of none
     */
    public record Promise(Action action, long late, Optional<Version> of, Optional<Since> since) {
        public boolean isOpen() {
            return action.isOpen();
        }
    }

    /**
     * What happened to an indicator since something was promised of it.
     *
     * @param raised the newest figure of a period that was over when it was raised
     * @param closed likewise when it was closed
     * @param now the figure of this report
     * @param trend by the report's own rule, of the figures of periods that began since it was raised
     */
    public record Since(
            Optional<Earlier> raised, Optional<Earlier> closed, Optional<Earlier> now, Trend trend, Turn turn) {}

    /** Whether a figure turned. */
    public enum Turn {
        IMPROVED("improved"),
        NOT_TURNED("did-not-turn"),
        WORSENED("worsened"),
        ROSE("rose"),
        FELL("fell"),
        TOO_EARLY("too-early"),
        /** No direction is tested of it, or the figures that would tell are hidden. */
        UNTOLD("untold");

        private final String code;

        Turn(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Turn of(Trend trend) {
            return switch (trend) {
                case Trend.Tested tested ->
                    switch (tested.verdict()) {
                        case IMPROVING -> IMPROVED;
                        case WORSENING -> WORSENED;
                        case RISING -> ROSE;
                        case FALLING -> FELL;
                        case NO_CLEAR_TREND -> NOT_TURNED;
                    };
                case Trend.Untold untold ->
                    switch (untold.because()) {
                        case TOO_FEW_POINTS, NO_FIGURES, SERIES_BROKEN, OVERLAPPING_PERIODS, MISSING_VALUES ->
                            TOO_EARLY;
                        case NOT_TESTED_KIND,
                                SUPPRESSED,
                                LIMITS_HAVE_NO_WIDTH,
                                PARTS_NOT_HELD,
                                NO_CONFIDENCE_LIMITS,
                                NOT_YEARLY,
                                NO_SEASONS,
                                DUPLICATE_PERIODS,
                                NONE_OR_ALL -> UNTOLD;
                    };
            };
        }
    }

    public boolean isEmpty() {
        return minutes.isEmpty() && addenda.isEmpty() && promises.isEmpty();
    }

    public List<Minuted> minutes(MinuteKind kind) {
        return minutes.stream().filter(each -> each.minute().kind() == kind).toList();
    }

    public List<Promise> open() {
        return promises.stream().filter(Promise::isOpen).toList();
    }

    public List<Promise> closed() {
        return promises.stream().filter(promise -> !promise.isOpen()).toList();
    }

    public long overdue() {
        return promises.stream().filter(promise -> promise.late() > 0).count();
    }
}
