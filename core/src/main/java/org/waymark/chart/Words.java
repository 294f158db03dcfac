package org.waymark.chart;

/** Where a chart's few words come from: the report's message file, by key. */
@FunctionalInterface
public interface Words {
    String say(String key, Object... values);
}
