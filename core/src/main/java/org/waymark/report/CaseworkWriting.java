package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Effect;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Casework;
import org.waymark.scorecard.Scorecard;
import org.waymark.template.CaseworkRule;

/** The chapter on casework: for each process what is counted, and then what that figure hides. */
final class CaseworkWriting {
    private final Scorecard scorecard;
    private final Messages words;
    private final CaseCells cells;

    CaseworkWriting(Scorecard scorecard, Messages words) {
        this.scorecard = scorecard;
        this.words = words;
        this.cells = new CaseCells(scorecard, words);
    }

    /** Empty where the layout names no process. */
    Optional<Section> write() {
        CaseworkRule rule = scorecard.template().layout().casework();
        if (rule.processes().isEmpty()) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        if (!rule.notice().isEmpty()) {
            blocks.add(Block.Paragraph.plain(rule.notice()));
        }
        for (String code : rule.processes()) {
            scorecard.casework().stream()
                    .filter(work -> work.process().code().equals(code))
                    .findFirst()
                    .ifPresentOrElse(
                            work -> blocks.addAll(process(work)),
                            () -> blocks.add(
                                    Block.Paragraph.plain(words.say("casework.none", CaseCells.spaced(code)))));
        }
        return Optional.of(
                new Section("casework", words.say("section.casework"), Section.Part.CASEWORK, blocks, List.of()));
    }

    private List<Block> process(Casework work) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, work.process().name()));
        blocks.add(new Block.Paragraph(figure(work), Block.Tone.LEAD));
        blocks.add(Block.Paragraph.plain(counted(work)));
        blocks.add(figures(work));
        blocks.add(new Block.Bullets(new CaseQuestions(work, words, cells).answers()));
        var months = new CaseMonths(work, words, cells);
        headed(blocks, "casework.finished", months.finished());
        headed(blocks, "casework.flow", months.flow());
        headed(blocks, "casework.ages", new CaseAges(work, words, cells).write());
        headed(blocks, "casework.stages", new CaseStages(work, words, cells).write());
        var groups = new CaseGroups(work, words, cells);
        headed(blocks, "casework.pair", groups.pair());
        headed(blocks, "casework.parts", groups.breakdowns());
        headed(blocks, "casework.ahead", new CasesAhead(work, words, cells).write());
        headed(blocks, "casework.without", List.of(new Block.Bullets(without(work))));
        return blocks;
    }

    private void headed(List<Block> blocks, String key, List<Block> under) {
        if (!under.isEmpty()) {
            blocks.add(new Block.Heading(4, words.say(key)));
            blocks.addAll(under);
        }
    }

    /** The period's figure and the twelve months’. */
    private String figure(Casework work) {
        String period = PeriodNames.full(work.period());
        var said = new ArrayList<String>();
        said.add(share(work, work.including(), period));
        said.add(share(work, work.rolling(), words.say("casework.twelve", last(work))));
        return String.join(" ", said);
    }

    private String share(Casework work, Casework.Share share, String period) {
        if (CaseCells.isHidden(share.percent())) {
            return words.say("casework.share.hidden", period);
        }
        return CaseCells.known(share.percent())
                ? words.say(
                        "casework.share." + work.process().aim().code(),
                        period,
                        cells.count(share.of()),
                        cells.count(share.all()),
                        CaseCells.limit(work),
                        cells.percent(share))
                : words.say("casework.share.none", period);
    }

    /** What is counted, by which rule. */
    private String counted(Casework work) {
        var said = new ArrayList<String>();
        said.add(words.say("casework.limit." + work.process().aim().code(), CaseCells.limit(work)));
        said.add(words.say("casework.counting." + work.process().counting().code()));
        if (excused(work)) {
            said.add(words.say("casework.excused"));
        }
        if (!work.process().source().isEmpty()) {
            said.add(words.say("casework.source", work.process().source()));
        }
        return String.join(" ", said);
    }

    /** Whether any exception lifts the limit, so that the figure without them can be another. */
    static boolean excused(Casework work) {
        return work.process().allowances().stream()
                .anyMatch(allowance -> allowance.on() && allowance.effect() == Effect.EXCUSE);
    }

    private Block.Table figures(Casework work) {
        var rows = new ArrayList<List<Cell>>();
        String period = PeriodNames.full(work.period());
        rows.add(row(period, work.including()));
        if (excused(work)) {
            rows.add(row(words.say("casework.excluding", period), work.excluding()));
        }
        rows.add(row(Sentences.capital(words.say("casework.twelve.plain", last(work))), work.rolling()));
        if (excused(work)) {
            rows.add(row(
                    words.say("casework.excluding", Sentences.capital(words.say("casework.twelve.plain", last(work)))),
                    work.rollingExcluding()));
        }
        return new Block.Table(
                words.say("casework.figures", work.process().name()),
                Block.Form.COUNTS,
                List.of(
                        new Block.Column(words.say("column.period"), false),
                        new Block.Column(words.say("casework.column.counted"), true),
                        new Block.Column(Sentences.capital(cells.good(work)), true),
                        new Block.Column(words.say("casework.column.share"), true)),
                rows);
    }

    private static String last(Casework work) {
        return PeriodNames.full(work.months().getLast().month());
    }

    private List<Cell> row(String name, Casework.Share share) {
        return List.of(
                new Cell.Plain(name), cells.counted(share.all()), cells.counted(share.of()), cells.percented(share));
    }

    /** What is not in these counts. */
    private List<Block.Bullet> without(Casework work) {
        var bullets = new ArrayList<Block.Bullet>();
        add(bullets, "casework.without.people");
        if (work.process().allowances().stream()
                .anyMatch(allowance -> allowance.on() && allowance.effect() == Effect.PAUSE)) {
            add(bullets, "casework.without.pauses");
        }
        add(bullets, "casework.without.left");
        if (work.process().aim() == Aim.END) {
            add(bullets, "casework.without.open");
        }
        add(bullets, "casework.without.small");
        return bullets;
    }

    private void add(List<Block.Bullet> bullets, String key) {
        bullets.add(new Block.Bullet("", words.say(key)));
    }
}
