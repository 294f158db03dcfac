package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Changes;
import org.waymark.scorecard.Scorecard;

/** Says what an edition says otherwise than the one before it, so that nobody has to look for it. */
final class AddendumWriting {
    private final Scorecard scorecard;
    private final Messages words;
    private final ChangesWriting changes;

    AddendumWriting(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.words = words;
        this.changes = new ChangesWriting(scorecard, words);
    }

    Section write(Issue issue, Issue.Addendum addendum) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.plain(words.say(
                "addendum.intro",
                issue.number(),
                PeriodNames.full(scorecard.period()),
                addendum.number(),
                PeriodNames.day(addendum.publishedOn()),
                PeriodNames.day(addendum.asKnownAt()),
                PeriodNames.day(scorecard.asKnownAt()))));
        blocks.add(Block.Paragraph.plain(changes.count(addendum.changes())));
        List<Changes.Change> changed = addendum.changes().changed();
        if (!changed.isEmpty()) {
            blocks.add(new Block.Table(
                    words.say("addendum.caption", addendum.number()),
                    Block.Form.WORDS,
                    List.of(
                            column("addendum.column.indicator"),
                            new Block.Column(words.say("addendum.column.then", addendum.number()), false),
                            column("addendum.column.now"),
                            column("addendum.column.rating"),
                            column("addendum.column.trend")),
                    changed.stream().map(this::row).toList()));
        }
        return new Section(
                "addendum", words.say("section.addendum"), Section.Part.ADDENDUM, List.copyOf(blocks), List.of());
    }

    private Block.Column column(String key) {
        return new Block.Column(words.say(key), false);
    }

    private List<Cell> row(Changes.Change change) {
        return List.of(
                change.now().isPresent()
                        ? new Cell.Named(change.name(), change.indicator().value(), "")
                        : new Cell.Plain(change.name()),
                new Cell.Plain(figure(change, change.then())),
                new Cell.Plain(figure(change, change.now())),
                new Cell.Plain(moved(
                        change.then().map(then -> changes.rating(then.rating())),
                        change.now().map(now -> changes.rating(now.rating())))),
                new Cell.Plain(moved(
                        change.then().map(then -> changes.trend(then.trend())),
                        change.now().map(now -> changes.trend(now.trend())))));
    }

    private String figure(Changes.Change change, Optional<Changes.State> state) {
        return state.map(at -> changes.figure(change, at)).orElseGet(() -> words.say("addendum.absent"));
    }

    private String moved(Optional<String> then, Optional<String> now) {
        if (then.isEmpty() || now.isEmpty()) {
            return then.or(() -> now).orElse("");
        }
        return then.equals(now)
                ? words.say("addendum.same", now.get())
                : words.say("addendum.moved", then.get(), now.get());
    }
}
