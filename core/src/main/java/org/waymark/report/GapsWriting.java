package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.indicator.Kind;
import org.waymark.observation.Status;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Figure;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;

/** What is not known, or not yet settled, gathered in one place. */
final class GapsWriting {
    private final Scorecard scorecard;
    private final Messages words;
    private final Sentences sentences;
    private final Otherwise otherwise;

    GapsWriting(Scorecard scorecard, Messages words, Sentences sentences) {
        this.scorecard = scorecard;
        this.words = words;
        this.sentences = sentences;
        this.otherwise = new Otherwise(scorecard, words, sentences);
    }

    Section write() {
        var blocks = new ArrayList<Block>();
        list(
                blocks,
                "gaps.unrated",
                scorecard.lines(Kind.KPI).stream()
                        .filter(line -> line.rating() instanceof Rating.NotRated)
                        .map(line -> bullet(
                                line,
                                sentences.judged(line)
                                        + Sentences.after(sentences.carried(line))
                                        + Sentences.after(otherwise.lacking(line))))
                        .toList());
        list(
                blocks,
                "gaps.untold",
                scorecard.lines(Kind.KPI).stream()
                        .filter(line -> line.trend().told().isEmpty())
                        .map(line -> bullet(line, sentences.direction(line)))
                        .toList());
        list(
                blocks,
                "gaps.missing",
                scorecard.lines().stream()
                        .filter(line -> line.kind() != Kind.KPI)
                        .filter(GapsWriting::dueAndMissing)
                        .map(line -> bullet(
                                line,
                                words.say(
                                                Sentences.isHidden(line) ? "gaps.due.hidden" : "gaps.due",
                                                line.due()
                                                        .map(PeriodNames::full)
                                                        .orElse(""))
                                        + Sentences.after(sentences.carried(line))))
                        .toList());
        list(
                blocks,
                "gaps.provisional",
                scorecard.lines().stream()
                        .filter(line -> line.shown()
                                .filter(shown ->
                                        shown.status() == Status.PROVISIONAL && !Sentences.isHidden(shown.figure()))
                                .isPresent())
                        .map(line -> bullet(line, sentences.latest(line)))
                        .toList());
        list(
                blocks,
                "gaps.series",
                scorecard.lines().stream()
                        .flatMap(line -> series(line, false).stream())
                        .toList());
        list(
                blocks,
                "gaps.hidden",
                scorecard.lines().stream()
                        .flatMap(line -> series(line, true).stream())
                        .toList());
        list(
                blocks,
                "gaps.neighbours",
                scorecard.lines().stream()
                        .flatMap(line -> line.standings().stream()
                                .filter(standing -> !standing.missing().isEmpty())
                                .map(standing -> bullet(
                                        line,
                                        words.say(
                                                "gaps.neighbour",
                                                words.list(standing.missing().stream()
                                                        .map(scorecard.gazetteer()::name)
                                                        .toList()),
                                                PeriodNames.full(standing.period())))))
                        .toList());
        list(
                blocks,
                "gaps.findings",
                scorecard.findings().stream()
                        .map(finding -> new Block.Bullet("", finding.sentence()))
                        .toList());
        if (blocks.isEmpty()) {
            blocks.add(Block.Paragraph.plain(words.say("gaps.none")));
        }
        return new Section("gaps", words.say("section.gaps"), Section.Part.GAPS, blocks, List.of());
    }

    private static boolean dueAndMissing(Line line) {
        return line.due()
                .filter(due -> line.shown()
                        .filter(shown -> shown.period().equals(due) && shown.figure() instanceof Figure.Known)
                        .isEmpty())
                .isPresent();
    }

    private Optional<Block.Bullet> series(Line line, boolean hidden) {
        List<String> gaps = line.series().stream()
                .filter(point ->
                        point.figure() instanceof Figure.Absent && Sentences.isHidden(point.figure()) == hidden)
                .filter(point -> line.due().filter(point.period()::equals).isEmpty())
                .map(point -> PeriodNames.brief(point.period()))
                .toList();
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(bullet(
                line,
                gaps.size() > 4
                        ? words.say("gaps.many", gaps.size(), gaps.getFirst(), gaps.getLast())
                        : words.say("list.end", words.list(gaps))));
    }

    private Block.Bullet bullet(Line line, String text) {
        return new Block.Bullet(words.say("gaps.lead", line.name()), text);
    }

    private void list(List<Block> blocks, String key, List<Block.Bullet> bullets) {
        if (!bullets.isEmpty()) {
            blocks.add(new Block.Heading(3, words.say(key)));
            blocks.add(new Block.Bullets(bullets));
        }
    }
}
