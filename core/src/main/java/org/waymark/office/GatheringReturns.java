package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.calendar.Answer;
import org.waymark.calendar.Release;
import org.waymark.calendar.Round;
import org.waymark.confidentiality.Audience;
import org.waymark.council.Post;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Ownership;
import org.waymark.period.Period;
import org.waymark.scorecard.Due;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.signoff.Item;
import org.waymark.signoff.Move;
import org.waymark.signoff.Moved;
import org.waymark.signoff.Part;
import org.waymark.signoff.Progress;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;

/** Works out what a round wants, from the record as it stands and the moves that were made. */
final class GatheringReturns {
    private final Stores stores;
    private final Round round;
    private final LocalDate today;
    private final Clock clock;
    private final Map<Item, List<Moved>> moves = new HashMap<>();
    private final Map<String, Post> posts = new HashMap<>();

    GatheringReturns(Stores stores, Round round, List<Moved> moves, LocalDate today, Clock clock) {
        this.stores = stores;
        this.round = round;
        this.today = today;
        this.clock = clock;
        moves.forEach(moved ->
                this.moves.computeIfAbsent(moved.item(), _ -> new ArrayList<>()).add(moved));
        stores.definitions().posts().forEach(post -> posts.put(post.code(), post));
    }

    Optional<Returns> all() {
        return stores.templates().all().stream()
                .filter(template -> template.report().equals(round.report())
                        && template.frequency() == round.period().frequency())
                .findFirst()
                .map(this::of);
    }

    private Returns of(Template template) {
        LocalDate known = today.isAfter(round.figuresDue()) ? today : round.figuresDue();
        Scorecard scorecard = new MakingReport(stores, List.of(), clock, Audience.INTERNAL)
                .narrowed(template, round.period(), known, Narrowing.none(), true);
        var wants = new ArrayList<Want>();
        for (Line line : scorecard.lines()) {
            figure(line).ifPresent(wants::add);
            if (line.kind() == Kind.KPI) {
                wants.add(words(line));
            }
        }
        return new Returns(template.title(), round, today, wants);
    }

    /** Of figures made of other indicators, it is those that are wanted; of one whose first is not due yet, nothing. */
    private Optional<Want> figure(Line line) {
        if (line.version().measurement().calculation() == Calculation.FROM_INDICATORS) {
            return Optional.empty();
        }
        return line.due().map(latest -> {
            // What fell due after the day for figures is not what this round asked for.
            Period asked = Due.latest(line.indicator(), round.period(), round.figuresDue());
            return figure(line, asked.end().isBefore(latest.end()) ? asked : latest);
        });
    }

    private Want figure(Line line, Period due) {
        Ownership own = line.version().ownership();
        boolean held = line.shown()
                .filter(shown -> !shown.period().end().isBefore(due.end()))
                .isPresent();
        Optional<LocalDate> expected = expected(line, due);
        Progress progress = progress(Part.FIGURES, line.code());
        Standing standing = held
                ? progress.stage() == org.waymark.signoff.Stage.APPROVED ? Standing.SIGNED : Standing.HELD
                : line.answer().isPresent()
                        ? Standing.ANSWERED
                        : expected.filter(round.figuresDue()::isBefore).isPresent() ? Standing.NOT_OUT : Standing.NONE;
        return new Want(
                Part.FIGURES,
                line.code(),
                line.name(),
                service(own),
                due,
                charge(own.supplier().isEmpty() ? own.owner() : own.supplier()),
                round.figuresDue(),
                held ? Optional.empty() : expected,
                standing,
                standing == Standing.ANSWERED ? line.answer().map(Answer::why).orElse("") : "",
                ReceivingReturn.matter(own));
    }

    private Want words(Line line) {
        Ownership own = line.version().ownership();
        Progress progress = progress(Part.WORDS, line.code());
        Standing standing = switch (progress.stage()) {
            case DRAFT -> line.commentaries().isEmpty() && progress.last().isEmpty() ? Standing.NONE : Standing.DRAFTED;
            case SUBMITTED -> Standing.SUBMITTED;
            case RETURNED -> Standing.RETURNED;
            case APPROVED -> Standing.APPROVED;
        };
        return new Want(
                Part.WORDS,
                line.code(),
                line.name(),
                service(own),
                round.period(),
                charge(own.owner()),
                round.wordsDue(),
                Optional.empty(),
                standing,
                standing == Standing.RETURNED ? because(progress) : "",
                ReceivingReturn.matter(own));
    }

    private static String because(Progress progress) {
        return progress.last()
                .filter(moved -> moved.move() == Move.RETURN || moved.move() == Move.UNLOCK)
                .map(Moved::reason)
                .orElse("");
    }

    private Progress progress(Part part, IndicatorCode indicator) {
        var item = new Item(round.report(), round.period(), part, indicator.value());
        return Progress.of(moves.getOrDefault(item, List.of()));
    }

    private Optional<LocalDate> expected(Line line, Period due) {
        String source = line.version().wording().source();
        return stores.meetings().releases().stream()
                .filter(release -> !source.isEmpty()
                        && release.source().equals(source)
                        && release.period().equals(due)
                        && release.releasedOn().isEmpty())
                .map(Release::expectedOn)
                .findFirst();
    }

    private static String service(Ownership own) {
        return own.service().isEmpty() ? own.section() : own.service();
    }

    private Charge charge(String code) {
        Post post = posts.get(code);
        if (post == null) {
            return new Charge(code, code, "");
        }
        Post deputy = posts.get(post.deputy());
        return new Charge(code, post.title(), deputy == null ? post.deputy() : deputy.title());
    }
}
