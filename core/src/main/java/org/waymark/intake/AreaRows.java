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
    private record Mention(AreaCode code, Place place) {}

    private final List<Area> areas = new ArrayList<>();
    private final Taken taken = new Taken();
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
            if (inOrder(row, "valid_to", from, to)
                    && row.sound()
                    && taken.first(row, code, area.code().value())) {
                areas.add(area);
            }
        };
    }

    /** The areas read; a parent or predecessor that is not among them is complained of. */
    List<Area> finish(Findings findings) {
        Map<AreaCode, Area> known = new HashMap<>();
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

    /** Whether a span does not end before it begins. */
    static boolean inOrder(Reading row, String column, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            row.complain(
                    Rule.named("backwards"),
                    row.column(column),
                    to.get().toString(),
                    "start",
                    from.get(),
                    "end",
                    to.get());
            return false;
        }
        return true;
    }
}
