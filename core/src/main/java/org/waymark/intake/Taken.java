package org.waymark.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.area.AreaCode;
import org.waymark.indicator.IndicatorCode;

/** Codes already given out in a kind of sheet, and where. */
final class Taken {
    static final String NAME_FORM = "lower-case letters, digits and hyphens, such as ehcp-20-weeks";
    static final String AREA_FORM = "the nine characters of the Office for National Statistics, such as E10000016,"
            + " or a name of lower-case letters, digits and hyphens";

    private record Where(String file, long row) {}

    private final Map<String, Where> taken = new HashMap<>();

    /** Whether this row is the first with the code, or with several cells joined; a second is complained of. */
    boolean first(Reading reading, int column, String code) {
        Where before = taken.putIfAbsent(code, new Where(reading.file(), reading.row()));
        if (before != null) {
            reading.complain(Rule.named("duplicate-code"), column, code, "row", before.row, "file", before.file);
        }
        return before == null;
    }

    Set<String> codes() {
        return taken.keySet();
    }

    /** A code of ours, as it stands; a badly formed one is complained of. */
    static String name(Reading reading, int column) {
        String cell = reading.cell(column);
        if (!cell.isEmpty() && IndicatorCode.parse(cell).isEmpty()) {
            reading.complain(Rule.named("bad-code"), column, cell, "form", NAME_FORM);
        }
        return cell;
    }

    static Optional<AreaCode> area(Reading reading, int column) {
        String cell = reading.cell(column);
        Optional<AreaCode> code = AreaCode.parse(cell);
        if (code.isEmpty() && !cell.isEmpty()) {
            reading.complain(Rule.named("bad-code"), column, cell, "form", AREA_FORM);
        }
        return code;
    }
}
