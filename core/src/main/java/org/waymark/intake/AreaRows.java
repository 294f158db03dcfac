package org.waymark.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;

/** Reads areas.csv. */
final class AreaRows {
    private record Entered(Area area, String file, long row) {}

    private record Mention(AreaCode code, Place place) {}

    private final List<Area> areas = new ArrayList<>();
    private final Map<AreaCode, List<Entered>> entered = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    Consumer<Reading> rows(Reading reading) {
        int code = reading.column("code");
        int parent = reading.column("parent");
        int successor = reading.column("successor_of");
        return row -> {
            Optional<AreaCode> of = Taken.area(row, code);
            String name = row.text("name");
            String brief = row.text("short_name");
            Optional<LocalDate> from = row.date("valid_from");
            Optional<LocalDate> to = row.date("valid_to");
            var area = new Area(
                    of.orElse(new AreaCode("")),
                    name,
                    brief.isEmpty() ? name : brief,
                    row.text("kind"),
                    mention(row, parent),
                    from,
                    to,
                    mention(row, successor),
                    row.text("source"));
            if (inOrder(row, "valid_from", "valid_to", from, to) && row.sound() && fresh(row, code, area)) {
                areas.add(area);
            }
        };
    }

    /** A place that changes its name keeps its code, so a code may stand twice where the spans do not overlap. */
    private boolean fresh(Reading row, int column, Area area) {
        List<Entered> same = entered.computeIfAbsent(area.code(), _ -> new ArrayList<>());
        for (Entered other : same) {
            if (overlap(area, other.area)) {
                row.complain(
                        Rule.named("duplicate-code"),
                        column,
                        area.code().value(),
                        "row",
                        other.row,
                        "file",
                        other.file);
                return false;
            }
        }
        same.add(new Entered(area, row.file(), row.row()));
        return true;
    }

    private static boolean overlap(Area a, Area b) {
        return a.existedDuring(b.validFrom().orElse(LocalDate.MIN), b.validTo().orElse(LocalDate.MAX));
    }

    /**
     * The areas read; a parent or predecessor that is not among them is complained of.
     *
     * @param held on record already
     */
    List<Area> finish(Findings findings, List<Area> held) {
        Map<AreaCode, Area> known = new HashMap<>();
        held.forEach(area -> known.put(area.code(), area));
        areas.forEach(area -> known.put(area.code(), area));
        for (Mention mention : mentions) {
            if (!known.containsKey(mention.code)) {
                findings.add(Rule.named("unknown-parent").at(mention.place, mention.code.value()));
            }
        }
        return areas;
    }

    private Optional<AreaCode> mention(Reading row, int column) {
        Optional<AreaCode> code = Taken.area(row, column);
        code.ifPresent(c -> mentions.add(new Mention(c, row.place(column))));
        return code;
    }

    /** Whether one date does not come before another that it follows. */
    static boolean inOrder(
            Reading row, String earlier, String later, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            row.complain(
                    Rule.named("backwards"),
                    row.column(later),
                    to.get().toString(),
                    "later",
                    later,
                    "earlier",
                    earlier,
                    "start",
                    from.get(),
                    "end",
                    to.get());
            return false;
        }
        return true;
    }
}
