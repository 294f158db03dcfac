package org.waymark.tidy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.indicator.IndicatorCode;

/**
 * An indicator as columns: its figure and, where it is held as a quotient, its parts.
 *
 * @param columns one, or three: the figure, its numerator, its denominator
 * @param meta a row of metadata for each
 */
record EesMeasure(IndicatorCode code, List<String> columns, List<List<String>> meta) {

    List<String> cells(@Nullable EesFigure figure) {
        if (figure == null) {
            return columns.stream().map(_ -> EesFigure.NOTHING).toList();
        }
        return columns.size() == 1
                ? List.of(figure.value())
                : List.of(figure.value(), figure.numerator(), figure.denominator());
    }
}
