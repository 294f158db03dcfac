package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.waymark.chart.BandsChart;
import org.waymark.chart.Description;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Casework;

/** How old the open cases are, against the limit. */
record CaseAges(Casework work, Messages words, CaseCells cells) {

    List<Block> write() {
        Casework.Waiting waiting = work.waiting();
        if (waiting.oldest().isEmpty()) {
            return List.of(Block.Paragraph.plain(words.say("casework.ages.none", PeriodNames.day(waiting.day()))));
        }
        var blocks = new ArrayList<Block>();
        List<BandsChart.Band> bands = waiting.bands().stream()
                .map(band -> new BandsChart.Band(Sentences.capital(cells.age(band)), band.cases()))
                .toList();
        String limit = words.say("casework.ages.limit", CaseCells.limit(work));
        blocks.add(new Block.Picture(
                BandsChart.of(CaseCells.COUNTS, bands, within(), limit, description()),
                BandsChart.large(CaseCells.COUNTS, bands, within(), limit, description()),
                Block.Size.PANEL,
                List.of()));
        blocks.add(new Block.Table(
                words.say("casework.ages.caption", PeriodNames.day(waiting.day())),
                Block.Form.COUNTS,
                List.of(
                        new Block.Column(words.say("casework.column.age"), false),
                        new Block.Column(words.say("casework.column.openCases"), true)),
                waiting.bands().stream()
                        .map(band -> List.of(
                                new Cell.Plain(Sentences.capital(cells.age(band))), cells.counted(band.cases())))
                        .toList()));
        blocks.add(Block.Paragraph.note(words.say("casework.ages.note")));
        return blocks;
    }

    /** How many bands end at the limit or before; empty where it lies inside one. */
    private OptionalInt within() {
        List<Casework.Band> bands = work.waiting().bands();
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).above().equals(work.process().whole().limit())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private Description description() {
        String bands = work.waiting().bands().stream()
                .map(band -> words.say("casework.ages.band", cells.age(band), cells.count(band.cases())))
                .collect(Collectors.joining(words.say("list.apart") + " "));
        return new Description(
                words.say("casework.ages.title", PeriodNames.day(work.waiting().day())),
                words.say("casework.ages.text", Sentences.capital(bands), CaseCells.limit(work)));
    }
}
