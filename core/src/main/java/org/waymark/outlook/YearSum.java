package org.waymark.outlook;

import java.math.BigDecimal;
import java.util.List;

/**
 * The year's figure from what is known of it and the average of what remains.
 *
 * @param cases assumed of the remaining periods together
 * @param signed whether figures below nought have been seen
 */
record YearSum(List<Part> known, int remaining, double cases, boolean signed, Question question) {

    /** @param average of the remaining periods, unscaled; kept to what a figure can be */
    double of(double average) {
        double least = signed ? average : Math.max(average, 0);
        double kept = question.share() ? Math.min(least, 1) : least;
        double amount = known.stream()
                .map(Part::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        return switch (question.adding()) {
            case SUM -> amount + kept * remaining;
            case MEAN -> (amount + kept * remaining) / (known.size() + remaining);
            case RATIO -> {
                double before = Foreseeing.cases(known).doubleValue();
                yield (amount + kept * cases)
                        / (before + cases)
                        * question.scale().doubleValue();
            }
        };
    }

    /** What an error of one in the average of a period is in the indicator's unit. */
    double perLevel() {
        return question.adding() == Adding.RATIO ? question.scale().doubleValue() : 1;
    }
}
