package org.waymark.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.waymark.cohort.CohortMember;
import org.waymark.council.Post;

/** Reads cohorts.csv, of whom figures speak, and posts.csv, who answers for them. */
final class PeopleRows {
    /** One plain address: what a reminder can be sent to, and nothing that a mail program would read as two. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");

    final List<CohortMember> cohorts = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final Taken members = new Taken();
    final Taken codes = new Taken();

    Consumer<Reading> cohorts(Reading reading) {
        int dimension = reading.column("dimension");
        int code = reading.column("code");
        int parent = reading.column("parent");
        return row -> {
            String above = Taken.name(row, parent);
            var member = new CohortMember(
                    Taken.name(row, dimension),
                    Taken.name(row, code),
                    row.text("name"),
                    above.isEmpty() ? Optional.empty() : Optional.of(above),
                    row.yes("partition", false),
                    row.text("source"));
            if (row.sound() && members.first(row, code, member.dimension() + ":" + member.code())) {
                cohorts.add(member);
            }
        };
    }

    private static String address(Reading row, int column) {
        String cell = row.cell(column);
        if (!cell.isEmpty() && !ADDRESS.matcher(cell).matches()) {
            row.complain(Rule.named("bad-contact"), column, cell);
        }
        return cell;
    }

    Consumer<Reading> posts(Reading reading) {
        int code = reading.column("code");
        int deputy = reading.column("deputy");
        int contact = reading.column("contact");
        return row -> {
            var post = new Post(
                    Taken.name(row, code),
                    row.text("title"),
                    row.text("directorate"),
                    row.text("service"),
                    Taken.name(row, deputy),
                    address(row, contact),
                    row.text("source"));
            if (row.sound() && codes.first(row, code, post.code())) {
                posts.add(post);
            }
        };
    }
}
