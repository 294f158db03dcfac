package org.waymark.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Unit;
import org.waymark.scorecard.Review;
import org.waymark.scorecard.ReviewList;
import org.waymark.scorecard.ReviewList.Fate;
import org.waymark.scorecard.ReviewList.Lacking;
import org.waymark.scorecard.ReviewList.Row;
import org.waymark.scorecard.ReviewList.Step;
import org.waymark.scorecard.Scorecard;
import org.waymark.target.Target;
import org.waymark.template.ReportLayout;
import org.waymark.template.Template;

/** Writes the appendix that a cabinet gets with the year's targets: each indicator, kept, changed, added or removed. */
public final class AppendixWriting {
    private static final List<Lacking> QUESTIONS = List.of(Lacking.REASON, Lacking.TARGET, Lacking.APPROVAL);

    private final Scorecard scorecard;
    private final ReviewList list;
    private final Messages words;
    private final ReviewWriting lines;

    private AppendixWriting(Scorecard scorecard, ReviewList list, Messages words) {
        this.scorecard = scorecard;
        this.list = list;
        this.words = words;
        this.lines = new ReviewWriting(words);
    }

    /**
     * In English, not sealed.
     *
     * @param scorecard of the review and nothing else
     */
    public static Report of(Scorecard scorecard, ReviewList list) {
        return new AppendixWriting(scorecard, list, Messages.english()).write();
    }

    private Report write() {
        var sections = new ArrayList<Section>();
        sections.add(summary());
        sections.add(list());
        drafts(sections);
        return new Report(
                Issue.NONE,
                laid(),
                front(),
                Writing.furniture(words),
                List.of(new Drafted("statement", statement(), List.of())),
                sections,
                Map.of(),
                List.of(),
                "");
    }

    /** Whatever chapters the council's report has, the appendix has its own. */
    private Scorecard laid() {
        return scorecard.with(scorecard.template().beside(ReportLayout.PRODUCT));
    }

    private Section summary() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(statement(), Block.Tone.LEAD));
        blocks.add(Block.Paragraph.plain(steps()));
        blocks.add(Block.Paragraph.note(words.say("appendix.how")));
        boolean lacking = false;
        for (Lacking what : QUESTIONS) {
            List<Row> rows = list.lacking(what);
            if (!rows.isEmpty()) {
                lacking = true;
                blocks.add(new Block.Heading(3, words.say("appendix.lacking." + code(what))));
                blocks.add(new Block.Bullets(rows.stream()
                        .map(row -> new Block.Bullet("", row.name()))
                        .toList()));
            }
        }
        if (!lacking) {
            blocks.add(Block.Paragraph.plain(words.say("appendix.lacking.none")));
        }
        return new Section("summary", words.say("appendix.summary"), Section.Part.SUMMARY, blocks, List.of());
    }

    private String statement() {
        return words.say(
                "appendix.statement",
                PeriodNames.full(review().to()),
                words.say("appendix.kept", list.count(Fate.KEPT), words.number(list.count(Fate.KEPT))),
                words.number(list.count(Fate.CHANGED)),
                words.number(list.count(Fate.ADDED)),
                words.number(list.count(Fate.REMOVED)));
    }

    private String steps() {
        return words.say(
                "appendix.steps",
                words.number(list.count(Step.HARDER)),
                words.number(list.count(Step.EASIER)),
                words.number(list.count(Step.SAME)));
    }

    private Map<String, List<Row>> bySection() {
        Map<String, List<Row>> sections = new LinkedHashMap<>();
        for (Row row : list.rows()) {
            String title = row.section().isEmpty() ? words.say("section.unnamed") : row.section();
            sections.computeIfAbsent(title, _ -> new ArrayList<>()).add(row);
        }
        return sections;
    }

    private Section list() {
        var blocks = new ArrayList<Block>();
        bySection().forEach((title, rows) -> {
            blocks.add(new Block.Heading(3, title));
            blocks.add(table(title, rows));
        });
        return new Section("list", words.say("appendix.list"), Section.Part.REVIEW, blocks, List.of());
    }

    private Block.Table table(String title, List<Row> rows) {
        String from = PeriodNames.full(review().from());
        String to = PeriodNames.full(review().to());
        return new Block.Table(
                words.say("appendix.caption", title, from, to),
                Block.Form.WORDS,
                List.of(
                        new Block.Column(words.say("column.indicator"), false),
                        new Block.Column(words.say("appendix.column.fate"), false),
                        new Block.Column(from, false),
                        new Block.Column(to, false),
                        new Block.Column(words.say("appendix.column.reason"), false)),
                rows.stream().map(this::cells).toList());
    }

    private List<Cell> cells(Row row) {
        return List.of(
                new Cell.Plain(row.name()),
                new Cell.Plain(fate(row)),
                new Cell.Plain(row.before().map(target -> set(row, target)).orElseGet(() -> none(row, true))),
                new Cell.Plain(row.after().map(target -> set(row, target)).orElseGet(() -> none(row, false))),
                new Cell.Plain(reason(row)));
    }

    private String set(Row row, Target target) {
        String said = lines.lines(row.version(), target);
        return target.period().equals(row.fromYear()) || target.period().equals(row.toYear())
                ? Sentences.capital(said)
                : words.say("appendix.part", Sentences.capital(said), PeriodNames.full(target.period()));
    }

    /** What becomes of it, and how its target moves. */
    private String fate(Row row) {
        String fate = words.say("appendix.fate." + row.fate().name().toLowerCase(Locale.ROOT));
        return switch (row.step()) {
            case HARDER, EASIER ->
                words.say(
                        "appendix.step." + row.step().name().toLowerCase(Locale.ROOT),
                        fate,
                        row.by().map(by -> by(row, by)).orElse(""));
            case OTHER -> words.say("appendix.step.other", fate);
            case NOT_COMPARED ->
                row.before().isPresent() && row.after().isPresent()
                        ? words.say("appendix.step.incomparable", fate)
                        : fate;
            case SAME -> fate;
        };
    }

    /** Of percentages, points. */
    private String by(Row row, BigDecimal by) {
        String sign = by.signum() > 0 ? "+" : "−";
        return row.version().measurement().scale().unit() == Unit.PERCENT
                ? words.say(
                        "appendix.by.points",
                        sign,
                        by.abs().stripTrailingZeros().toPlainString())
                : words.say("appendix.by", sign, ReviewWriting.print(row.version(), by.abs()));
    }

    private String none(Row row, boolean before) {
        boolean absent = row.fate() == (before ? Fate.ADDED : Fate.REMOVED);
        return words.say(absent ? "appendix.notReported" : "appendix.notSet");
    }

    private String reason(Row row) {
        if (row.lacking().contains(Lacking.REASON)) {
            return words.say("review.noReason");
        }
        if (row.lacking().contains(Lacking.TARGET) && row.before().isPresent()) {
            return words.say("appendix.notYet");
        }
        return row.reason().isEmpty() && row.fate() == Fate.KEPT ? words.say("appendix.asBefore") : row.reason();
    }

    /** What the review says of definitions, drafts among them, in its own words. */
    private void drafts(List<Section> sections) {
        boolean any = review().of(Review.Redefined.class).findAny().isPresent()
                || review().of(Review.Drafted.class).findAny().isPresent();
        if (any) {
            var definitions = new Review(
                    review().from(),
                    review().to(),
                    review().entries().stream()
                            .filter(entry -> entry instanceof Review.Redefined || entry instanceof Review.Drafted)
                            .toList());
            List<Block> blocks = lines.write(definitions).blocks();
            sections.add(new Section(
                    "definitions",
                    words.say("appendix.definitions"),
                    Section.Part.REVIEW,
                    blocks.subList(1, blocks.size()),
                    List.of()));
        }
    }

    private Front front() {
        Template template = scorecard.template();
        String title = words.say("appendix.title", PeriodNames.full(review().to()));
        return new Front(
                "en-GB",
                template.councilName(),
                title,
                words.say("appendix.period", PeriodNames.full(review().from()), PeriodNames.full(review().to())),
                words.say("appendix.asKnown", PeriodNames.day(scorecard.asKnownAt())),
                "",
                template.notice(),
                words.say("appendix.description", template.councilName(), PeriodNames.full(review().to())),
                words.say("appendix.footer", template.councilName(), title));
    }

    private Review review() {
        return list.review();
    }

    private static String code(Lacking what) {
        return what.name().toLowerCase(Locale.ROOT);
    }
}
