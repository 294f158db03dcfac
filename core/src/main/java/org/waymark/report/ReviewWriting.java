package org.waymark.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.Version;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.scorecard.Review;
import org.waymark.target.Target;

/** Says what changed between one year's indicators and targets and another's, each with its why. */
public final class ReviewWriting {
    private final Messages words;

    ReviewWriting(Messages words) {
        this.words = words;
    }

    /** In English. */
    public static Section of(Review review) {
        return new ReviewWriting(Messages.english()).write(review);
    }

    Section write(Review review) {
        var blocks = new ArrayList<Block>();
        if (review.entries().isEmpty()) {
            blocks.add(Block.Paragraph.plain(words.say("review.none", PeriodNames.full(review.from()))));
        } else {
            blocks.add(Block.Paragraph.plain(words.say(
                    "review.count",
                    PeriodNames.full(review.from()),
                    count("review.count.added", review.of(Review.Added.class).count()),
                    count(
                            "review.count.removed",
                            review.of(Review.Removed.class).count()),
                    count(
                            "review.count.retargeted",
                            review.of(Review.Retargeted.class).count()),
                    count(
                            "review.count.redefined",
                            review.of(Review.Redefined.class).count()))));
        }
        List<Review.Entry> alarms = review.alarms();
        if (!alarms.isEmpty()) {
            blocks.add(Block.Paragraph.plain(words.say("review.alarms", alarms.size())));
            list(blocks, "review.alarm", alarms);
        }
        for (var kind : List.of(
                Review.Added.class,
                Review.Removed.class,
                Review.Retargeted.class,
                Review.Redefined.class,
                Review.Drafted.class)) {
            List<Review.Entry> entries = review.entries().stream()
                    .filter(entry -> kind.isInstance(entry) && !entry.alarm())
                    .toList();
            if (!entries.isEmpty()) {
                list(blocks, "review." + entries.getFirst().kind(), entries);
            }
        }
        return new Section(
                "review",
                words.say("section.review", PeriodNames.full(review.to())),
                Section.Part.REVIEW,
                blocks,
                List.of());
    }

    private String count(String key, long count) {
        return words.say(key, count, words.number(count));
    }

    private void list(List<Block> blocks, String title, List<Review.Entry> entries) {
        blocks.add(new Block.Heading(3, words.say(title)));
        blocks.add(new Block.Bullets(entries.stream()
                .map(entry -> new Block.Bullet(words.say("review.lead", entry.name()), said(entry)))
                .toList()));
    }

    /** What happened, then the reason as recorded, or that there is none. */
    private String said(Review.Entry entry) {
        String what = switch (entry) {
            case Review.Added added ->
                added.replaces().isEmpty()
                        ? words.say("review.from", PeriodNames.full(added.from()))
                        : words.say("review.replaces", PeriodNames.full(added.from()), words.list(added.replaces()));
            case Review.Removed removed ->
                removed.replacedBy()
                        .map(by -> words.say("review.replaced", PeriodNames.full(removed.from()), by))
                        .orElseGet(() -> words.say("review.from", PeriodNames.full(removed.from())));
            case Review.Retargeted target -> retargeted(target);
            case Review.Redefined redefined -> redefined(redefined);
            case Review.Drafted draft -> words.say("review.draft", draft.draft().number());
        };
        String reason = entry.reason().isBlank() ? words.say("review.noReason") : sentence(entry.reason());
        return words.say("review.said", Sentences.capital(what), reason);
    }

    private String retargeted(Review.Retargeted target) {
        var said = new ArrayList<String>();
        String before =
                target.before().map(lines -> lines(target.then(), lines)).orElse("");
        String then =
                target.before().map(lines -> PeriodNames.full(lines.period())).orElse("");
        if (target.after().isEmpty()) {
            said.add(words.say("review.dropped", PeriodNames.full(target.year()), before, then));
        } else {
            Target after = target.after().get();
            String now = lines(target.version(), after);
            String period = PeriodNames.full(after.period());
            said.add(
                    before.isEmpty()
                            ? words.say("review.first", now, period)
                            : words.say("review.lines", now, period, before, then));
        }
        if (target.before().isPresent() && target.after().isPresent() && !target.comparable()) {
            said.add(words.say("review.incomparable"));
        }
        if (target.easier()) {
            said.add(words.say("review.easier"));
        }
        return words.apart(said);
    }

    /** {@code target 85%, floor 80%}; for a range, {@code 300 to 420}. */
    String lines(Version version, Target lines) {
        var said = new ArrayList<String>();
        BigDecimal target = lines.target();
        if (target != null) {
            said.add(words.say("review.target", print(version, target)));
        }
        BigDecimal floor = lines.floor();
        if (floor != null) {
            boolean distance = version.measurement().polarity() == Polarity.TARGET;
            said.add(words.say("review.floor", (distance ? "±" : "") + print(version, floor)));
        }
        BigDecimal lower = lines.lower();
        BigDecimal upper = lines.upper();
        if (lower != null && upper != null) {
            said.add(words.say("review.range", print(version, lower), print(version, upper)));
        } else if (lower != null) {
            said.add(words.say("review.above", print(version, lower)));
        } else if (upper != null) {
            said.add(words.say("review.below", print(version, upper)));
        }
        return String.join(words.say("list.comma") + " ", said);
    }

    static String print(Version version, BigDecimal value) {
        Scale own = version.measurement().scale();
        return new Scale(own.unit(), own.label(), Decimals.of(0)).print(value);
    }

    private String redefined(Review.Redefined redefined) {
        Version after = redefined.after();
        String said = words.say(
                "review.version",
                after.number(),
                after.effectiveFrom().map(PeriodNames::full).orElse(""),
                words.list(redefined.what().stream()
                        .map(what -> words.say("review.what." + what))
                        .toList()));
        return after.breaksSeries() ? words.apart(List.of(said, words.say("review.broken"))) : said;
    }

    private static String sentence(String reason) {
        String stripped = reason.strip();
        return stripped.endsWith(".") ? stripped : stripped + ".";
    }
}
