package org.waymark.web.running;

import java.math.BigDecimal;
import java.util.List;

/** Numbers as Prometheus reads them: its text format, version 0.0.4. */
final class Exposition {
    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private Exposition() {}

    /** @param measures those of one name beside each other */
    static String of(List<Measure> measures) {
        var text = new StringBuilder();
        String before = "";
        for (Measure measure : measures) {
            String family = family(measure);
            if (!family.equals(before)) {
                text.append("# HELP ")
                        .append(family)
                        .append(' ')
                        .append(measure.help())
                        .append('\n');
                text.append("# TYPE ")
                        .append(family)
                        .append(' ')
                        .append(measure.kind())
                        .append('\n');
                before = family;
            }
            text.append(measure.name());
            if (!measure.labels().isEmpty()) {
                text.append('{').append(measure.labels()).append('}');
            }
            text.append(' ').append(number(measure.value())).append('\n');
        }
        return text.toString();
    }

    /** The parts of a histogram are of one family. */
    private static String family(Measure measure) {
        return measure.kind().equals("histogram")
                ? measure.name().replaceFirst("_(bucket|sum|count)$", "")
                : measure.name();
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
