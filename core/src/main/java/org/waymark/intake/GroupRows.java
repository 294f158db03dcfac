package org.waymark.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.area.AreaCode;
import org.waymark.area.Group;

/** Reads groups.csv, a member a row, into groups: those with the same name, version and area served. */
final class GroupRows {
    private record Key(String name, String version, AreaCode of) {}

    private static final class Gathered {
        final List<Group.Member> members = new ArrayList<>();
        Optional<LocalDate> from = Optional.empty();
        Optional<LocalDate> to = Optional.empty();
        String source = "";
    }

    private final Map<Key, Gathered> groups = new LinkedHashMap<>();
    private final Taken taken = new Taken();
    private final References references;

    GroupRows(References references) {
        this.references = references;
    }

    Consumer<Reading> rows(Reading reading) {
        int name = reading.column("group");
        int version = reading.column("version");
        int of = reading.column("of");
        int area = reading.column("area");
        return row -> {
            String group = Taken.name(row, name);
            String edition = row.cell(version);
            References.Site served = references.area(row, of);
            References.Site member = references.area(row, area);
            Optional<Integer> rank = row.whole("rank", 1, 1_000);
            Optional<LocalDate> from = row.date("valid_from");
            Optional<LocalDate> to = row.date("valid_to");
            String source = row.text("source");
            if (!AreaRows.inOrder(row, "valid_to", from, to) || !row.sound() || served == null || member == null) {
                return;
            }
            String whole = String.join(
                    " ", group, edition, served.code().value(), member.code().value());
            if (taken.first(row, area, whole)) {
                Gathered gathered = groups.computeIfAbsent(new Key(group, edition, served.code()), _ -> new Gathered());
                gathered.members.add(new Group.Member(member.code(), rank));
                gathered.from = gathered.from.or(() -> from);
                gathered.to = gathered.to.or(() -> to);
                gathered.source = gathered.source.isEmpty() ? source : gathered.source;
            }
        };
    }

    List<Group> finish() {
        return groups.entrySet().stream().map(GroupRows::group).toList();
    }

    private static Group group(Map.Entry<Key, Gathered> entry) {
        Gathered gathered = entry.getValue();
        List<Group.Member> members = gathered.members.stream()
                .sorted(Comparator.comparing(member -> member.rank().orElse(Integer.MAX_VALUE)))
                .toList();
        Key key = entry.getKey();
        return new Group(key.name, key.version, key.of, members, gathered.from, gathered.to, gathered.source);
    }
}
