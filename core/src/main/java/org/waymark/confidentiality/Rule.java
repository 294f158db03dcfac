package org.waymark.confidentiality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.waymark.indicator.IndicatorCode;

/**
 * What one row says of the figures it names. Whatever it leaves out is said by a wider row, or by the product.
 *
 * @param indicator whose figures; empty for every indicator's
 * @param dimension a dimension of cohorts, a kind of area, or {@link #ALL}; empty for every figure
 * @param threshold the smallest count that is shown; 0 or 1 hides none
 * @param zeros whether a count of nought is shown
 * @param rounding counts are shown to the nearest multiple of this, halves up
 * @param dominance when a sum is hidden for the sake of its largest contributors
 * @param contributors the dimension of cohorts whose members contribute to a sum
 * @param singletons whether a person is taken to know the figure that she alone makes up
 * @param width the least distance between the smallest and the largest that a hidden count may be, as far as anybody can
 *     work out
 * @param hollow the percentage of a table's figures beyond which, once hidden, the whole of it is withheld
 * @param exemptSource figures whose source begins with this, whatever its capitals, were published by others and are shown
 * @param reason why; a row that shows more than would be shown without it must have one
 */
public record Rule(
        Optional<IndicatorCode> indicator,
        Optional<String> dimension,
        Optional<Integer> threshold,
        Optional<Zeros> zeros,
        Optional<Integer> rounding,
        Optional<Dominance> dominance,
        Optional<String> contributors,
        Optional<Boolean> singletons,
        Optional<Integer> width,
        Optional<Integer> hollow,
        Optional<String> exemptSource,
        String reason,
        String source) {

    /** The dimension of figures of all the people of the council. */
    public static final String ALL = "all";

    /** Whether a count of nought is shown or hidden. */
    public enum Zeros {
        SHOW,
        HIDE;

        /** The word used in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Zeros> parse(String code) {
            return Arrays.stream(values())
                    .filter(zeros -> zeros.code().equals(code))
                    .findFirst();
        }
    }

    /** How narrowly it is meant: a row of an indicator and dimension comes before one of the indicator, and so on. */
    int rank() {
        return (indicator.isPresent() ? 2 : 0) + (dimension.isPresent() ? 1 : 0);
    }
}
