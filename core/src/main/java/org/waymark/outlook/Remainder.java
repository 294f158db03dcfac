package org.waymark.outlook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.waymark.indicator.Polarity;

/**
 * What the remaining periods of a year must be for the year to meet its target, by arithmetic alone.
 *
 * @param average of each remaining period: exact for amounts; for percentages and rates as exact as the numbers of cases
 *     assumed, which are those of the same periods a year before
 * @param cases whether numbers of cases had to be assumed
 * @param reach whether arithmetic still leaves it open
 */
public record Remainder(BigDecimal average, boolean cases, Reach reach) {

    /** Whether the target can still be met, or missed. */
    public enum Reach {
        OPEN("open"),
        /** Even the best figures there could be would not meet it. */
        LOST("lost"),
        /** Even the worst figures there could be would meet it. */
        SAFE("safe");

        private final String code;

        Reach(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * Of {@code T}, the target of the year: for a sum {@code (T - known) / m}; for a mean over {@code N} periods
     * {@code (T N - known) / m}; for a ratio {@code (T (D + d) / scale - known) scale / d}, with {@code D} the cases known and
     * {@code d} those assumed of the remaining periods.
     *
     * @param signed whether figures below nought have been seen, so that arithmetic alone rules nothing out
     * @param cases assumed of the remaining periods together, above nought; not used but for a ratio
     */
    static Remainder of(
            List<Part> known, int remaining, BigDecimal cases, BigDecimal target, boolean signed, Question question) {
        BigDecimal amount = known.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal average = switch (question.adding()) {
            case SUM -> target.subtract(amount).divide(BigDecimal.valueOf(remaining), MathContext.DECIMAL128);
            case MEAN ->
                target.multiply(BigDecimal.valueOf(known.size() + (long) remaining))
                        .subtract(amount)
                        .divide(BigDecimal.valueOf(remaining), MathContext.DECIMAL128);
            case RATIO ->
                target.multiply(Foreseeing.cases(known).add(cases))
                        .subtract(amount.multiply(question.scale()))
                        .divide(cases, MathContext.DECIMAL128);
        };
        return new Remainder(
                average, question.adding() == Adding.RATIO, signed ? Reach.OPEN : reach(average, question));
    }

    private static Reach reach(BigDecimal average, Question question) {
        boolean over = question.share() && average.compareTo(question.scale()) > 0;
        boolean under = average.signum() < 0;
        Polarity polarity = question.polarity();
        if (polarity == Polarity.HIGHER) {
            return over ? Reach.LOST : average.signum() <= 0 ? Reach.SAFE : Reach.OPEN;
        }
        if (polarity == Polarity.LOWER) {
            boolean all = question.share() && average.compareTo(question.scale()) >= 0;
            return under ? Reach.LOST : all ? Reach.SAFE : Reach.OPEN;
        }
        return over || under ? Reach.LOST : Reach.OPEN;
    }
}
