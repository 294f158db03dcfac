package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.action.Action;
import org.waymark.commentary.Commentary;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;

/** What the service said, report by report, and what was promised. */
final class WordsView {
    private final Scorecard scorecard;
    private final Messages words;

    WordsView(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.words = words;
    }

    /** Empty when nothing was ever said or promised. */
    Optional<View> of(Line line) {
        var blocks = new ArrayList<Block>();
        Period told = null;
        for (Commentary commentary : line.further().wider().commentaries()) {
            if (!commentary.period().equals(told)) {
                told = commentary.period();
                blocks.add(new Block.Heading(3, PeriodNames.full(told)));
            }
            blocks.add(new Block.Heading(
                    4, words.say("commentary." + commentary.kind().code())));
            commentary
                    .text()
                    .lines()
                    .filter(paragraph -> !paragraph.isBlank())
                    .forEach(paragraph -> blocks.add(Block.Paragraph.plain(paragraph.strip())));
        }
        if (!line.actions().isEmpty()) {
            blocks.add(new Block.Heading(3, words.say("actions")));
            blocks.add(actions(line));
        }
        return ViewsWriting.view(words, "commentary", blocks);
    }

    private Block.Table actions(Line line) {
        return new Block.Table(
                words.say("view.actions.table", line.name()),
                Block.Form.WORDS,
                List.of(
                        new Block.Column(words.say("column.promised"), false),
                        new Block.Column(words.say("fact.owner"), false),
                        new Block.Column(words.say("column.raised"), false),
                        new Block.Column(words.say("column.due"), false),
                        new Block.Column(words.say("column.state"), false)),
                line.actions().stream().map(this::row).toList());
    }

    private List<Cell> row(Action action) {
        String raised = action.raisedOn().map(PeriodNames::day).orElse("");
        return List.of(
                new Cell.Plain(action.title()),
                plain(scorecard.post(action.owner())),
                plain((raised + " " + action.raisedAt()).strip()),
                plain(action.due().map(PeriodNames::day).orElse("")),
                plain(state(action)));
    }

    private String state(Action action) {
        String late = action.overdue(scorecard.asKnownAt()) > 0 ? words.say("view.actions.late") : "";
        String closed = action.closedOn()
                .map(day -> words.say("action.closed", PeriodNames.day(day)))
                .orElse(action.status());
        String said = late.isEmpty() ? closed : closed.isEmpty() ? late : closed + words.say("list.comma") + " " + late;
        return (Sentences.capital(said) + (action.evidence().isEmpty() ? "" : ". " + action.evidence())).strip();
    }

    private Cell plain(String said) {
        return new Cell.Plain(said.isEmpty() ? words.say("figure.none") : said);
    }
}
