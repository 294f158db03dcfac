package org.waymark.benchmark;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.period.Period;

/** Targets proposed from a benchmark, or why none are. */
public sealed interface Proposal {

    /**
     * A straight path from our figure to the goal.
     *
     * @param standing the group it is taken from, with its version, period and missing members
     * @param end the goal as a figure: not rounded, unlike the last step
     * @param start our figure
     * @param steps one for each year
     */
    record Path(Goal goal, Standing standing, BigDecimal end, BigDecimal start, List<Step> steps) implements Proposal {}

    /** One year's target, at the decimals of the indicator. */
    record Step(Period year, BigDecimal target) {}

    record Refused(Because because) implements Proposal {}

    /** Why nothing is proposed. */
    enum Because {
        NO_FIGURE("no-figure"),
        NOT_COMPARABLE("not-comparable"),
        /** No group, or one without a figure. */
        NO_GROUP("no-group"),
        TOO_FEW_MEMBERS("too-few-members"),
        NO_POLARITY("no-polarity"),
        ALREADY_THERE("already-there");

        private final String code;

        Because(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
