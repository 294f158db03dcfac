package org.waymark.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.target.Target;

/** Lines as a row of targets.csv, so that what is approved is read by the same checks as a file. */
final class TargetRow {
    private TargetRow() {}

    /**
     * @param authority by whom they are approved, as it is to be printed
     * @param stamp when they go on record, as a pack writes it
     */
    static Map<String, String> approved(Target lines, String authority, LocalDate on, String stamp) {
        var row = new LinkedHashMap<String, String>();
        row.put("indicator", lines.indicator().value());
        row.put("area", lines.area().value());
        row.put("cohort", lines.cohort().toString());
        row.put("period", lines.period().toString());
        row.put("target", text(lines.target()));
        row.put("floor", text(lines.floor()));
        row.put("lower", text(lines.lower()));
        row.put("upper", text(lines.upper()));
        row.put("origin", lines.origin().code());
        row.put("rationale", lines.rationale());
        row.put("approved_by", authority);
        row.put("approved_on", on.toString());
        row.put("recorded_on", stamp);
        row.values().removeIf(String::isBlank);
        return row;
    }

    /** {@code target 60, floor 50}: as the audit log says it. */
    static String said(Target lines) {
        var said = new ArrayList<String>();
        say(said, "target", lines.target());
        say(said, "floor", lines.floor());
        say(said, "lower", lines.lower());
        say(said, "upper", lines.upper());
        return String.join(", ", said);
    }

    private static void say(List<String> said, String name, @Nullable BigDecimal number) {
        if (number != null) {
            said.add(name + " " + number.toPlainString());
        }
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
