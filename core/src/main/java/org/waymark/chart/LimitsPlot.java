package org.waymark.chart;

import java.util.List;
import org.waymark.quantity.Scale;

/**
 * What a process chart is drawn from.
 *
 * @param title what is measured
 * @param marks the figures held, oldest first, at least one
 */
public record LimitsPlot(String title, Scale scale, List<Mark> marks) {

    /** What a figure means. Each has a form and a letter of its own, so that none needs its colour. */
    public enum Signal {
        NONE("", Ink.SERIES),
        IMPROVEMENT("improvement", Ink.SERIES),
        CONCERN("concern", Ink.AMBER),
        HIGH("neutral-high", Ink.FLOOR),
        LOW("neutral-low", Ink.FLOOR);

        private final String code;
        private final Ink ink;

        Signal(String code, Ink ink) {
            this.code = code;
            this.ink = ink;
        }

        public String code() {
            return code;
        }

        Ink ink() {
            return ink;
        }
    }

    /**
     * One figure and what it is held against.
     *
     * @param of with the mean in the floor's place, the limits as lower and upper, and a break where limits start afresh
     * @param cause why it is special, in words; empty when it is not
     */
    public record Mark(Plot.Mark of, Signal signal, String cause) {}

    List<Plot.Mark> plain() {
        return marks.stream().map(Mark::of).toList();
    }
}
