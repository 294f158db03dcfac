package org.waymark.folder;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.Event;
import org.waymark.casefile.Process;
import org.waymark.observation.Observation;

/** Cases written as the event logs that are read: everything in them is a code or a date, so nothing needs quotation marks. */
public final class CaseSheets {
    private CaseSheets() {}

    /** cases.csv: a case a row, with its breakdowns. */
    public static byte[] cases(Process process, List<CaseFile> cases) {
        var dimensions = new TreeSet<String>();
        cases.forEach(file -> dimensions.addAll(file.breakdown().keySet()));
        var text = new StringBuilder("case,process");
        dimensions.forEach(dimension -> text.append(',').append(dimension));
        text.append('\n');
        for (CaseFile file : cases) {
            text.append(file.key()).append(',').append(process.code());
            dimensions.forEach(
                    dimension -> text.append(',').append(file.breakdown().getOrDefault(dimension, "")));
            text.append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** observations.csv: figures in the form in which all are sent. */
    public static byte[] figures(List<Observation> figures) {
        var text = new StringBuilder("indicator,area,cohort,period,numerator,denominator,status,recorded_on,source\n");
        for (Observation figure : figures) {
            text.append(figure.key().indicator())
                    .append(',')
                    .append(figure.key().area())
                    .append(',')
                    .append(figure.key().cohort())
                    .append(',')
                    .append(figure.key().period())
                    .append(',')
                    .append(figure.numerator())
                    .append(',')
                    .append(figure.denominator())
                    .append(',')
                    .append(figure.status().code())
                    .append(',')
                    .append(figure.recordedAt().toLocalDate())
                    .append(",\"")
                    .append(figure.source().replace("\"", "\"\""))
                    .append("\"\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** events.csv: an event a row. */
    public static byte[] events(Process process, List<CaseFile> cases) {
        var text = new StringBuilder("case,process,event,date\n");
        for (CaseFile file : cases) {
            for (Event event : file.events()) {
                text.append(file.key())
                        .append(',')
                        .append(process.code())
                        .append(',')
                        .append(event.what())
                        .append(',')
                        .append(event.on())
                        .append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
