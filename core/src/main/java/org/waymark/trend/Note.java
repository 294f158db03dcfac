package org.waymark.trend;

/** What a reader of a direction should know besides. */
public sealed interface Note {

    /** {@code visible-season}. */
    String code();

    /** A season shows in figures whose rule knows of none. */
    record VisibleSeason(double h, double p) implements Note {
        @Override
        public String code() {
            return "visible-season";
        }
    }

    /** Limits from fewer points than a settled process asks for. */
    record TrialLimits(int points) implements Note {
        @Override
        public String code() {
            return "trial-limits";
        }
    }

    /**
     * The figures alone would have told a direction; among so many tests it is put down to chance.
     *
     * @param rate the share of the arrows shown that may be false
     * @param tests how many indicators were tested
     */
    record PutDownToChance(Verdict alone, double rate, int tests) implements Note {
        @Override
        public String code() {
            return "put-down-to-chance";
        }
    }
}
