package org.waymark.web.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.waymark.intake.Layout;
import org.waymark.intake.Sheet;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/** The form that says how a wide sheet is laid out. */
final class LayoutForm {
    private static final List<String> WORDS = List.of("indicator", "area", "cohort", "measure", "status");

    private LayoutForm() {}

    static Layout read(ServerRequest request, Sheet sheet) {
        String row = Desk.field(request, "row");
        int number = row.matches("[1-9]\\d?") ? Integer.parseInt(row) : 1;
        List<String> header = Uploads.header(sheet, number);
        Map<Integer, String> columns = new TreeMap<>();
        for (int place = 0; place < header.size(); place++) {
            String what = Desk.field(request, "column-" + place);
            if (WORDS.contains(what)) {
                columns.put(place, what);
            } else {
                int at = place;
                Period.parse(what, YearType.FINANCIAL).ifPresent(period -> columns.put(at, period.toString()));
            }
        }
        return new Layout(
                Desk.field(request, "name"),
                header,
                number,
                columns,
                Desk.field(request, "area"),
                Desk.field(request, "cohort"),
                request.param("fractions").isPresent());
    }

    static long periods(Layout layout) {
        return layout.columns().values().stream().filter(what -> !WORDS.contains(what)).count();
    }
}
