package org.waymark.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.council.Post;
import org.waymark.period.Period;

/**
 * Reminds posts of what a round wants of them: once before the day for figures and once before that for words, and once more
 * when something newly falls late. Whoever has been reminded of a thing is not reminded of it again but by hand, with a reason.
 */
public final class Reminding {
    /** How many working days ahead of its day a thing is first mentioned. */
    public static final int AHEAD = 5;

    private final ReadingReturns returns;
    private final StoringReminders reminders;
    private final Supplier<List<Post>> posts;
    private final Mailing mailing;
    private final String site;

    /**
     * @param posts as they stand, with where they are reached
     * @param site the address of the site, for the links in a message; empty when it has none
     */
    public Reminding(
            ReadingReturns returns,
            StoringReminders reminders,
            Supplier<List<Post>> posts,
            Mailing mailing,
            String site) {
        this.returns = returns;
        this.reminders = reminders;
        this.posts = posts;
        this.mailing = mailing;
        this.site = site;
    }

    /**
     * What would be sent to a post.
     *
     * @param fresh of what it tells, the things nobody has been reminded of so
     * @param letter empty when the post cannot be reached
     */
    public record Planned(Returns.Chase chase, List<String> fresh, Optional<Letter> letter) {
        public Planned {
            fresh = List.copyOf(fresh);
        }

        /** Whether the calendar asks for it now. */
        public boolean isDue() {
            return !fresh.isEmpty() && letter.isPresent();
        }
    }

    /** @param before every reminder of the round so far */
    public record Plan(Returns returns, List<Planned> planned, List<Reminder> before) {
        public Plan {
            planned = List.copyOf(planned);
            before = List.copyOf(before);
        }
    }

    /** What would be sent now; sends nothing. Empty when there is no such round. */
    public Optional<Plan> plan(Person who, String report, Period period) {
        who.demand(Right.RUN_ROUNDS);
        return returns.of(who, report, period).map(all -> plan(all, reminders.of(report, period)));
    }

    /** Sends all that the calendar asks for and nobody has sent. */
    public List<Reminder> send(Person who, String report, Period period) {
        who.demand(Right.RUN_ROUNDS);
        var sent = new ArrayList<Reminder>();
        returns.of(who, report, period).ifPresent(all -> {
            for (Planned planned : plan(all, reminders.of(report, period)).planned()) {
                if (planned.isDue()) {
                    send(who, all, planned.chase(), "").ifPresent(sent::add);
                }
            }
        });
        return List.copyOf(sent);
    }

    /**
     * Sends to one post by hand, whatever was sent before.
     *
     * @param why it is sent again; without a reason nothing is
     */
    public Optional<Reminder> again(Person who, String report, Period period, String post, String why) {
        who.demand(Right.RUN_ROUNDS);
        if (why.isBlank()) {
            return Optional.empty();
        }
        return returns.of(who, report, period)
                .flatMap(all -> all.chase(AHEAD).stream()
                        .filter(chase -> chase.from().post().equals(post))
                        .findFirst()
                        .flatMap(chase -> send(who, all, chase, why.strip())));
    }

    private Plan plan(Returns all, List<Reminder> before) {
        Map<String, String> contacts = contacts();
        return new Plan(
                all,
                all.chase(AHEAD).stream()
                        .map(chase -> new Planned(
                                chase,
                                fresh(all, chase, before),
                                Optional.ofNullable(contacts.get(chase.from().post()))
                                        .map(contact -> letter(all, chase, contact, "preview"))))
                        .toList(),
                before);
    }

    /** Record first, then send, then record what came of it: a crash on the way leaves a trace, and never a second message. */
    private Optional<Reminder> send(Person who, Returns all, Returns.Chase chase, String why) {
        String contact = contacts().get(chase.from().post());
        if (contact == null) {
            return Optional.empty();
        }
        var round = all.round();
        return reminders
                .begin(who.account(), round.report(), round.period(), before -> {
                    List<String> things = why.isEmpty() ? fresh(all, chase, before) : things(all, chase);
                    return things.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new StoringReminders.Fresh(chase.from().post(), why, things(all, chase), contact));
                })
                .map(begun -> {
                    Optional<String> refused = mailing.send(letter(all, chase, contact, "reminder-" + begun.number()));
                    reminders.end(who.account(), begun, refused.isEmpty(), refused.orElse(""));
                    return reminders.of(round.report(), round.period()).stream()
                            .filter(reminder -> reminder.number() == begun.number())
                            .findFirst()
                            .orElse(begun);
                });
    }

    private Letter letter(Returns all, Returns.Chase chase, String contact, String reference) {
        return new ReminderLetter(all, chase, site).to(contact, reference);
    }

    private static List<String> things(Returns all, Returns.Chase chase) {
        return chase.wants().stream()
                .map(want -> (all.isLate(want) ? "late " : "soon ") + want.key())
                .toList();
    }

    /** A late thing is fresh until its post was told that it is late; those due soon, until it was told of any of their sort. */
    private static List<String> fresh(Returns all, Returns.Chase chase, List<Reminder> before) {
        Set<String> told = new HashSet<>();
        before.stream()
                .filter(reminder -> reminder.post().equals(chase.from().post()) && reminder.counts())
                .flatMap(reminder -> reminder.things().stream())
                .forEach(thing -> {
                    told.add(thing);
                    told.add(sort(thing));
                });
        return things(all, chase).stream()
                .filter(thing -> !told.contains(thing.startsWith("soon ") ? sort(thing) : thing))
                .toList();
    }

    /** {@code soon words} of {@code soon words ehcp-20-weeks}. */
    private static String sort(String thing) {
        return thing.substring(0, thing.lastIndexOf(' '));
    }

    private Map<String, String> contacts() {
        var contacts = new HashMap<String, String>();
        posts.get().stream()
                .filter(post -> !post.contact().isEmpty())
                .forEach(post -> contacts.put(post.code(), post.contact()));
        return contacts;
    }
}
