package org.waymark.confidentiality;

import java.util.List;
import java.util.Optional;

/**
 * How one figure is protected, settled from every row that speaks of it.
 *
 * @param threshold the smallest count that is shown; 0 or 1 hides none
 * @param zerosShown whether a count of nought is shown
 * @param rounding counts are shown to the nearest multiple of this, halves up; empty where they are shown as they are
 * @param concentrations what must hold of the contributors to a sum, all of it; none for a figure that is no sum of theirs
 * @param singletons whether a person is taken to know the figure that she alone makes up
 * @param width the least distance between the smallest and the largest that a hidden count may be
 * @param hollow the percentage of a table's hidden figures beyond which the whole of it is withheld
 * @param exempt whether it was published by others and is shown as it is
 */
public record Protection(
        int threshold,
        boolean zerosShown,
        Optional<Integer> rounding,
        List<Concentration> concentrations,
        boolean singletons,
        int width,
        int hollow,
        boolean exempt) {

    /** The product's own: counts of 1 to 5 are hidden, noughts are shown, nothing is rounded. */
    public static final Protection PRODUCT = new Protection(6, true, Optional.empty(), List.of(), true, 1, 50, false);

    /** For those who see everything: nothing is hidden. */
    public static final Protection NONE = new Protection(0, true, Optional.empty(), List.of(), false, 1, 100, true);

    /**
     * No few of the contributors to a sum may stand for most of it.
     *
     * @param contributors the dimension of cohorts whose members they are
     */
    public record Concentration(String contributors, Dominance dominance) {}

    /** Whether a count is too small to be shown by itself; nought is where noughts are hidden. */
    public boolean isSmall(long count) {
        return count == 0 ? !zerosShown : count > 0 && count < threshold;
    }
}
