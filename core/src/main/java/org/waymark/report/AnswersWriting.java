package org.waymark.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.action.Action;
import org.waymark.action.Minute;
import org.waymark.action.MinuteKind;
import org.waymark.calendar.Meeting;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Answers;
import org.waymark.scorecard.Scorecard;

/** The chapter on what members asked and what became of it, so that nothing promised is lost. */
final class AnswersWriting {
    private final Scorecard scorecard;
    private final Answers answers;
    private final Messages words;
    private final PromiseCells cells;

    AnswersWriting(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.answers = scorecard.answers();
        this.words = words;
        this.cells = new PromiseCells(scorecard, words);
    }

    /** Empty where nothing was asked and nothing promised. */
    Optional<Section> write() {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(lead(), Block.Tone.LEAD));
        resolved(blocks);
        questions(blocks);
        bullets(blocks, "answers.noted", said(MinuteKind.NOTED));
        bullets(blocks, "answers.addenda", addenda());
        open(blocks);
        closed(blocks);
        return Optional.of(
                new Section("answers", words.say("section.answers"), Section.Part.ANSWERS, blocks, List.of()));
    }

    private String lead() {
        if (answers.promises().isEmpty()) {
            return words.say("answers.lead.none");
        }
        long overdue = answers.overdue();
        return words.say(
                "answers.lead",
                answers.open().size(),
                Sentences.capital(words.number(answers.open().size())),
                overdue == 0 ? "" : words.say("answers.late", overdue, words.number(overdue)),
                answers.closed().size(),
                Sentences.capital(words.number(answers.closed().size())),
                PeriodNames.day(answers.since()));
    }

    private void resolved(List<Block> blocks) {
        List<String> said = answers.minutes(MinuteKind.RESOLUTION).stream()
                .filter(each -> answers.last().filter(each.at()::equals).isPresent())
                .map(each -> each.minute().text())
                .toList();
        answers.last().filter(_ -> !answers.minutes().isEmpty()).ifPresent(meeting -> {
            blocks.add(heading("answers.resolution.head"));
            blocks.add(Block.Paragraph.plain(
                    said.isEmpty()
                            ? words.say("answers.resolution.none", meeting(meeting))
                            : words.say("answers.resolution", meeting(meeting))));
            if (!said.isEmpty()) {
                blocks.add(plain(said));
            }
        });
        List<String> elsewhere = answers.minutes(MinuteKind.RESOLUTION).stream()
                .filter(each -> answers.last().filter(each.at()::equals).isEmpty())
                .map(each -> words.say(
                        "answers.asked.by.resolved",
                        each.at().body(),
                        day(each.at().date()),
                        each.minute().text()))
                .toList();
        if (!elsewhere.isEmpty()) {
            blocks.add(plain(elsewhere));
        }
    }

    private Object[] meeting(Meeting meeting) {
        return new Object[] {meeting.body(), day(meeting.date()), PeriodNames.full(meeting.period())};
    }

    private void questions(List<Block> blocks) {
        List<Answers.Minuted> asked = answers.minutes(MinuteKind.QUESTION);
        if (asked.isEmpty()) {
            return;
        }
        blocks.add(heading("answers.questions"));
        blocks.add(new Block.Table(
                words.say("answers.questions.table"),
                Block.Form.WORDS,
                columns("answers.column.question", "answers.column.asked", "answers.column.answer"),
                asked.stream()
                        .map(each -> List.<Cell>of(
                                cells.about(each.minute().text(), each.minute().indicator()),
                                new Cell.Plain(asked(each)),
                                new Cell.Plain(answer(each))))
                        .toList()));
    }

    private String asked(Answers.Minuted each) {
        String by = each.minute().askedBy();
        String at = words.say("answers.asked", each.at().body(), day(each.at().date()));
        return by.isEmpty()
                ? at
                : words.say("answers.asked.by", each.at().body(), day(each.at().date()), by);
    }

    private String answer(Answers.Minuted each) {
        Minute minute = each.minute();
        if (!minute.answer().isBlank()) {
            return minute.answeredOn()
                    .map(on -> words.say("answers.answered", PromiseCells.sentence(minute.answer()), day(on)))
                    .orElse(minute.answer());
        }
        return each.promise().map(this::promised).orElseGet(() -> words.say("answers.none"));
    }

    private String promised(Action action) {
        if (!action.isOpen()) {
            return words.say(
                    "answers.kept", action.closedOn().map(AnswersWriting::day).orElse(""), action.evidence());
        }
        return words.say(
                "answers.promised",
                PromiseCells.bare(action.title()),
                action.owner().isEmpty() ? "" : words.say("answers.promised.owner", scorecard.post(action.owner())),
                action.due()
                        .map(due -> words.say("answers.promised.due", day(due)))
                        .orElse(""));
    }

    private List<String> addenda() {
        var said = new ArrayList<String>();
        answers.addenda()
                .forEach(each -> said.add(words.say(
                        "answers.addendum", each.number(), PeriodNames.full(each.period()), day(each.publishedOn()))));
        said.addAll(said(MinuteKind.ADDENDUM));
        return said;
    }

    private List<String> said(MinuteKind kind) {
        return answers.minutes(kind).stream().map(each -> each.minute().text()).toList();
    }

    private void open(List<Block> blocks) {
        if (answers.open().isEmpty()) {
            return;
        }
        blocks.add(heading("answers.open"));
        blocks.add(new Block.Table(
                words.say("answers.open.table"),
                Block.Form.WORDS,
                columns(
                        "answers.column.promise",
                        "answers.column.owner",
                        "answers.column.due",
                        "answers.column.stands"),
                answers.open().stream()
                        .map(each -> List.of(
                                cells.promise(each.action()),
                                cells.owner(each.action()),
                                cells.due(each.action()),
                                cells.stands(each)))
                        .toList()));
    }

    private void closed(List<Block> blocks) {
        if (answers.closed().isEmpty()) {
            return;
        }
        blocks.add(heading("answers.closed"));
        blocks.add(new Block.Table(
                words.say("answers.closed.table"),
                Block.Form.WORDS,
                columns(
                        "answers.column.promise",
                        "answers.column.closed",
                        "answers.column.evidence",
                        "answers.column.since"),
                answers.closed().stream()
                        .map(each -> List.of(
                                cells.promise(each.action()),
                                new Cell.Plain(each.action()
                                        .closedOn()
                                        .map(AnswersWriting::day)
                                        .orElse("")),
                                cells.evidence(each.action()),
                                cells.since(each)))
                        .toList()));
        blocks.add(Block.Paragraph.note(words.say("answers.method")));
    }

    private void bullets(List<Block> blocks, String key, List<String> said) {
        if (!said.isEmpty()) {
            blocks.add(heading(key));
            blocks.add(plain(said));
        }
    }

    private static Block.Bullets plain(List<String> said) {
        return new Block.Bullets(
                said.stream().map(text -> new Block.Bullet("", text)).toList());
    }

    private Block.Heading heading(String key) {
        return new Block.Heading(3, words.say(key));
    }

    private List<Block.Column> columns(String... keys) {
        return java.util.Arrays.stream(keys)
                .map(key -> new Block.Column(words.say(key), false))
                .toList();
    }

    private static String day(LocalDate day) {
        return PeriodNames.day(day);
    }
}
