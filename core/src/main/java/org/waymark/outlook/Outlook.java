package org.waymark.outlook;

import java.util.Optional;
import org.waymark.period.Period;

/** Where the year will end, or why nobody can say. */
public sealed interface Outlook {

    /**
     * Not foreseen.
     *
     * @param points in-period figures that were there
     * @param remaining periods of the year whose figures are not held
     * @param remainder what they must be all the same, since that is arithmetic; empty where it cannot be told
     */
    record Refused(Unforeseen because, Period year, int points, int remaining, Optional<Remainder> remainder)
            implements Outlook {}

    /**
     * A year foreseen. All figures are of the year as a whole, in the indicator's unit.
     *
     * @param known periods of it whose figures are held
     * @param remaining periods still to come
     * @param low the range in which it should end in four years of five
     * @param naive where it would end if the remaining periods were as a year before (or, of a yearly figure, as the last)
     * @param method which of the two made {@code expected}: the one that was nearer in the past
     * @param backtest how both did in the past
     * @param remainder what the remaining periods must be; empty without a target
     * @param chance of meeting the target, 0 to 1; empty without one
     */
    record Foreseen(
            Period year,
            Adding adding,
            int known,
            int remaining,
            double expected,
            double low,
            double high,
            double naive,
            Method method,
            Backtest backtest,
            Optional<Remainder> remainder,
            Optional<Double> chance)
            implements Outlook {

        /** The chance in a word whose limits are printed. */
        public Optional<Likelihood> likelihood() {
            return chance.map(Likelihood::of);
        }
    }

    /** What made the forecast. */
    enum Method {
        /** Simple exponential smoothing with half the drift, seasonally adjusted where the season is plain. */
        THETA("theta"),
        /** The same period a year before; of yearly figures, the last. */
        NAIVE("naive");

        private final String code;

        Method(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * Forecasts made from the past as it stood, each of as many periods as remain now, held against what came.
     *
     * @param trials how many
     * @param error the mean size of the error of the method used, in the average of those periods
     * @param thetaError that of the smoothing
     * @param naiveError that of the naive rival
     * @param judged trials before which enough errors were known to make a range
     * @param inside of those, how many ended inside their range
     */
    record Backtest(int trials, double error, double thetaError, double naiveError, int judged, int inside) {}
}
