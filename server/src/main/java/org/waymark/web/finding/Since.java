package org.waymark.web.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.web.DataRow;
import org.waymark.web.DataView;
import org.waymark.web.LineView;
import org.waymark.web.ReportView;
import org.waymark.web.Shown;

/**
 * What an edition says otherwise than an earlier one of the same report. Of one period republished, every line's figure is
 * set beside what it was; of different periods, the colour and the direction, since the figures are of other periods.
 *
 * @param lines that changed, in the order of the newer edition
 * @param added lines the earlier one had not; by name
 * @param removed lines the newer one has not; by name
 * @param revised figures on record that were changed since, by indicator
 * @param uncounted whether one of them has no open data, so that revised figures cannot be told
 */
public record Since(
        Shown then,
        Shown now,
        List<Changed> lines,
        List<LineView> added,
        List<LineView> removed,
        List<Revised> revised,
        boolean uncounted) {

    /**
     * A line that says otherwise; what is the same in both is empty.
     *
     * @param samePeriod whether both figures are of one period, and so can be set beside each other
     */
    public record Changed(
            LineView line,
            boolean samePeriod,
            Optional<Pair> figure,
            Optional<Pair> rating,
            Optional<Pair> direction) {}

    public record Pair(String before, String after) {}

    /** A figure that was one thing and is another. */
    public record Revised(LineView line, String whose, String period, String before, String after, String recordedOn) {}

    /** Empty where one of them has no JSON to read. */
    static Optional<Since> between(Shown then, Shown now) {
        return then.view().flatMap(before -> now.view().map(after -> between(then, before, now, after)));
    }

    private static Since between(Shown then, ReportView before, Shown now, ReportView after) {
        boolean samePeriod = then.edition().period().equals(now.edition().period());
        var lines = new ArrayList<Changed>();
        var revised = new ArrayList<Revised>();
        for (LineView line : after.lines()) {
            before.line(line.code()).ifPresent(old -> {
                boolean same = samePeriod || old.text("period").equals(line.text("period"));
                Optional<Pair> figure = same ? pair(figure(old), figure(line)) : Optional.empty();
                var changed = new Changed(
                        line,
                        same,
                        figure,
                        pair(LineWords.word("rating", old.rating()), LineWords.word("rating", line.rating())),
                        pair(
                                LineWords.word("direction", old.direction()),
                                LineWords.word("direction", line.direction())));
                if (changed.figure().isPresent()
                        || changed.rating().isPresent()
                        || changed.direction().isPresent()) {
                    lines.add(changed);
                }
                revised.addAll(revised(then, now, line));
            });
        }
        return new Since(
                then,
                now,
                lines,
                after.lines().stream()
                        .filter(line -> before.line(line.code()).isEmpty())
                        .toList(),
                before.lines().stream()
                        .filter(line -> after.line(line.code()).isEmpty())
                        .toList(),
                revised,
                DataView.indicators(then).isEmpty() || DataView.indicators(now).isEmpty());
    }

    private static String figure(LineView line) {
        return line.node().path("value").isNumber() ? line.display() : LineWords.absence(line.text("absent"));
    }

    private static Optional<Pair> pair(String before, String after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new Pair(before, after));
    }

    /** A figure that came to be hidden, or to be shown, says so like any other. */
    private static List<Revised> revised(Shown then, Shown now, LineView line) {
        Map<String, DataRow> held = new LinkedHashMap<>();
        DataView.current(then, line.code()).forEach(row -> held.put(key(row), row));
        var revised = new ArrayList<Revised>();
        for (DataRow row : DataView.current(now, line.code())) {
            DataRow old = held.get(key(row));
            if (old != null && !LineWords.figure(line, old).equals(LineWords.figure(line, row))) {
                revised.add(new Revised(
                        line,
                        row.isOfAll() ? row.areaName() : row.areaName() + ", " + row.cohortName(),
                        LineWords.period(row.period()),
                        LineWords.figure(line, old),
                        LineWords.figure(line, row),
                        row.recordedOn()));
            }
        }
        return revised;
    }

    private static String key(DataRow row) {
        return row.area() + " " + row.cohort() + " " + row.period();
    }

    boolean isNothing() {
        return lines.isEmpty() && added.isEmpty() && removed.isEmpty() && revised.isEmpty();
    }
}
