package org.waymark.benchmark;

/**
 * How far chance alone could have moved a figure, or why nobody can say. Most figures of a council count every case, so
 * the interval is not about sampling: it says what chance rates could have given what was counted.
 */
public sealed interface Certainty {
    /** The two-sided level of every interval shown. */
    double LEVEL = 0.95;

    /**
     * @param lower in the figure's own unit
     */
    record Between(Method method, double level, double lower, double upper) implements Certainty {
        public double width() {
            return upper - lower;
        }
    }

    record Unknown(Why why) implements Certainty {}

    /** How an interval is worked out. */
    enum Method {
        WILSON("wilson"),
        BYAR("byar"),
        EXACT_POISSON("exact-poisson");

        private final String code;

        Method(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Why there is no interval. */
    enum Why {
        /** No figure, or one suppressed. */
        NO_FIGURE("no-figure"),
        /** Days, pounds, scores and ratios are not counts of cases. */
        NOT_A_COUNT("not-a-count"),
        NO_PARTS("no-parts"),
        /** Parts that are estimates or weights, or below nought. */
        NOT_WHOLE("parts-not-whole"),
        MORE_THAN_ALL("more-than-all"),
        NO_CASES("no-cases");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
