package org.waymark.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.opendata.ChangeLog;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;

/** Prints an edition's open data, with the log of what was added, revised or removed since the edition before. */
record LoggedData(Printer data, Before before) implements Printer {

    @Override
    public String format() {
        return data.format();
    }

    @Override
    public List<Printed> print(Report report) {
        var printed = new ArrayList<>(data.print(report));
        Map<String, byte[]> earlier =
                before.folder(report.scorecard().template().report(), "data");
        if (!earlier.isEmpty()) {
            Map<String, byte[]> now = new LinkedHashMap<>();
            printed.forEach(file -> now.put(file.name(), file.content()));
            printed.add(ChangeLog.between(earlier, now).printed());
        }
        return printed;
    }
}
