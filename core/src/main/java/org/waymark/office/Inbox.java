package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Matter;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.action.Action;
import org.waymark.audit.Trail;
import org.waymark.calendar.Deadlines;
import org.waymark.calendar.Meeting;
import org.waymark.calendar.Release;
import org.waymark.commentary.CommentaryKind;
import org.waymark.confidentiality.Audience;
import org.waymark.edition.Editions;
import org.waymark.finding.Finding;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Visibility;
import org.waymark.period.Period;
import org.waymark.rating.Colour;
import org.waymark.scorecard.Due;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;

/**
 * Says what is whose to do now. What is true of the record is worked out once until something is put on record or the day
 * changes; each person gets the part of it that their rights reach.
 */
public final class Inbox {
    private static final int SOON = 31;

    private final Moment record;
    private final Editions editions;
    private final Trail trail;
    private final Clock clock;
    private @Nullable Known last;

    private record Mine<T>(Matter matter, T what) {}

    private record Known(
            String head,
            LocalDate today,
            List<Mine<Todo.Owed>> owed,
            List<Mine<Todo.Owed>> soon,
            List<Mine<Todo.Unsaid>> unsaid,
            List<Mine<Todo.Doubt>> doubtful,
            List<Mine<Todo.Promise>> promises,
            List<Mine<Todo.Unsaid>> internal,
            List<Todo.Standing> standing) {}

    public Inbox(Moment record, Editions editions, Trail trail, Clock clock) {
        this.record = record;
        this.editions = editions;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param who anybody; whoever has no right over anything gets an empty list */
    public Todo of(Person who) {
        Known known = known();
        return new Todo(
                known.today(),
                theirs(who, Right.ENTER_FIGURES, known.owed()),
                theirs(who, Right.ENTER_FIGURES, known.soon()),
                theirs(who, Right.WRITE_COMMENTARY, known.unsaid()),
                theirs(who, Right.WRITE_COMMENTARY, known.doubtful()),
                theirs(who, Right.WRITE_COMMENTARY, known.promises()),
                who.may(Right.PUBLISH) ? known.standing() : List.of(),
                theirs(who, Right.SEE_DRAFTS, known.internal()));
    }

    private static <T> List<T> theirs(Person who, Right right, List<Mine<T>> all) {
        return all.stream()
                .filter(each -> who.may(right, each.matter()))
                .map(Mine::what)
                .toList();
    }

    private synchronized Known known() {
        String head = trail.seal("load") + trail.seal("publish");
        LocalDate today = LocalDate.now(clock);
        Known before = last;
        if (before != null && before.head().equals(head) && before.today().equals(today)) {
            return before;
        }
        Known fresh = record.reading(stores -> new Gathering(stores, today).known(head));
        last = fresh;
        return fresh;
    }

    private final class Gathering {
        private final Stores stores;
        private final LocalDate today;
        private final Map<IndicatorCode, Mine<Todo.Owed>> owed = new LinkedHashMap<>();
        private final Map<IndicatorCode, Mine<Todo.Owed>> soon = new LinkedHashMap<>();
        // An indicator may be in several reports: it is asked for once, for the first of them.
        private final Map<List<?>, Mine<Todo.Unsaid>> unsaid = new LinkedHashMap<>();
        private final Map<List<?>, Mine<Todo.Doubt>> doubtful = new LinkedHashMap<>();
        private final Map<String, Mine<Todo.Promise>> promises = new LinkedHashMap<>();
        private final Map<IndicatorCode, Mine<Todo.Unsaid>> internal = new LinkedHashMap<>();
        private final List<Todo.Standing> standing = new ArrayList<>();

        Gathering(Stores stores, LocalDate today) {
            this.stores = stores;
            this.today = today;
        }

        Known known(String head) {
            stores.templates().all().forEach(this::add);
            return new Known(
                    head,
                    today,
                    sorted(owed),
                    sorted(soon),
                    List.copyOf(unsaid.values()),
                    List.copyOf(doubtful.values()),
                    promises.values().stream()
                            .sorted(Comparator.comparing(each -> each.what().dueOn()))
                            .toList(),
                    List.copyOf(internal.values()),
                    standing);
        }

        private static List<Mine<Todo.Owed>> sorted(Map<IndicatorCode, Mine<Todo.Owed>> owed) {
            return owed.values().stream()
                    .sorted(Comparator.comparing(each -> each.what().dueOn()))
                    .toList();
        }

        private void add(Template template) {
            Period period = template.frequency().endedBy(today, template.years());
            Scorecard scorecard = new MakingReport(stores, List.of(), clock, Audience.MEMBERS)
                    .narrowed(template, period, today, Narrowing.none(), true);
            int missing = 0;
            int silent = 0;
            int doubts = 0;
            for (Line line : scorecard.lines()) {
                Matter matter = ReceivingReturn.matter(line.version().ownership());
                missing += lacks(line, matter) ? 1 : 0;
                silent += silent(template, line, matter) ? 1 : 0;
                for (Finding finding : line.findings()) {
                    doubts++;
                    doubtful.putIfAbsent(
                            List.of(line.code(), period, finding.sentence()),
                            new Mine<>(
                                    matter,
                                    new Todo.Doubt(
                                            template.report(), period, line.code(), line.name(), finding.sentence())));
                }
                line.actions().forEach(action -> promise(action, line.name(), matter));
                if (line.version().visibility() == Visibility.INTERNAL) {
                    internal.putIfAbsent(line.code(), new Mine<>(matter, about(template, line)));
                }
            }
            Optional<Meeting> meeting = stores.meetings().receiving(template.report(), period);
            standing.add(new Todo.Standing(
                    template.report(),
                    template.title(),
                    period,
                    missing,
                    silent,
                    doubts,
                    meeting.map(Meeting::date),
                    meeting.flatMap(Deadlines.of(template)::papers),
                    editions.latest(template.report(), period).map(edition -> edition.number())));
        }

        /** Whether the figure due is not held; of figures made of other indicators it is those that are owed. */
        private boolean lacks(Line line, Matter matter) {
            Indicator indicator = line.indicator();
            Period latest = Due.latest(indicator, day(), today);
            boolean held = !line.isBehind();
            Measurement measured = line.version().measurement();
            if (measured.calculation() == Calculation.FROM_INDICATORS) {
                return !held;
            }
            if (!held) {
                owed.putIfAbsent(
                        line.code(), new Mine<>(matter, owed(line, line.due().get())));
            }
            Period next = latest.next();
            if (next.end().plusDays(measured.availableAfterDays()).isBefore(today.plusDays(SOON))) {
                soon.putIfAbsent(line.code(), new Mine<>(matter, owed(line, next)));
            }
            return !held;
        }

        private Period day() {
            return Period.parse(today.toString()).orElseThrow();
        }

        private Todo.Owed owed(Line line, Period period) {
            String source = line.version().wording().source();
            LocalDate dueOn = period.end().plusDays(line.version().measurement().availableAfterDays());
            Optional<LocalDate> expected = stores.meetings().releases().stream()
                    .filter(release -> !source.isEmpty()
                            && release.source().equals(source)
                            && release.period().equals(period)
                            && release.releasedOn().isEmpty())
                    .map(Release::expectedOn)
                    .filter(dueOn::isBefore)
                    .findFirst();
            return new Todo.Owed(line.code(), line.name(), line.section(), period, dueOn, expected);
        }

        private boolean silent(Template template, Line line, Matter matter) {
            boolean red = line.rating().code().equals(Colour.RED.code());
            boolean said =
                    line.commentaries().stream().anyMatch(words -> words.kind() == CommentaryKind.MANAGEMENT_ACTION);
            if (red && !said) {
                unsaid.putIfAbsent(List.of(line.code(), line.asked()), new Mine<>(matter, about(template, line)));
            }
            return red && !said;
        }

        private static Todo.Unsaid about(Template template, Line line) {
            return new Todo.Unsaid(template.report(), line.code(), line.name(), line.section(), line.asked());
        }

        private void promise(Action action, String indicator, Matter matter) {
            boolean open = action.isOpen();
            Optional<LocalDate> overdue = action.due().filter(today::isAfter);
            if (open && overdue.isPresent()) {
                Set<String> posts = new java.util.HashSet<>(matter.posts());
                if (!action.owner().isEmpty()) {
                    posts.add(action.owner());
                }
                promises.putIfAbsent(
                        action.code(),
                        new Mine<>(
                                new Matter(matter.section(), posts),
                                new Todo.Promise(action.code(), action.title(), indicator, overdue.get())));
            }
        }
    }
}
