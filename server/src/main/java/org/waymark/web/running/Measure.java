package org.waymark.web.running;

/**
 * A number that a monitor keeps.
 *
 * @param name in the manner of Prometheus, with its unit
 * @param help a sentence
 * @param kind {@code gauge} or {@code counter}
 * @param labels as they stand between the braces; empty for none
 */
public record Measure(String name, String help, String kind, String labels, double value) {
    public static Measure gauge(String name, String help, double value) {
        return new Measure(name, help, "gauge", "", value);
    }

    public static Measure counter(String name, String help, String labels, double value) {
        return new Measure(name, help, "counter", labels, value);
    }

    /** The same of one of several. */
    public Measure of(String newLabels) {
        return new Measure(name, help, kind, newLabels, value);
    }
}
