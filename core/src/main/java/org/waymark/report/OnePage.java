package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.period.PeriodNames;

/**
 * The report on one page, for those who will read no more: plain words first, then the counts. Every sentence of it stands in
 * the report too.
 */
public final class OnePage {
    private final Report report;
    private final Messages words = Messages.english();
    private final List<Block> summary;

    private OnePage(Report report) {
        this.report = report;
        this.summary = report.sections(Section.Part.SUMMARY).stream()
                .flatMap(section -> section.blocks().stream())
                .toList();
    }

    /** In the order read. */
    public static List<Block> of(Report report) {
        return new OnePage(report).blocks();
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        said("statement").forEach(said -> blocks.add(Block.Paragraph.plain(said)));
        said("carried").forEach(said -> blocks.add(Block.Paragraph.plain(said)));
        first(Block.Picture.class).ifPresent(blocks::add);
        List<String> reds = said("reds.");
        if (!reds.isEmpty()) {
            blocks.add(new Block.Heading(2, words.say("onepage.reds")));
            blocks.add(new Block.Bullets(
                    reds.stream().map(said -> new Block.Bullet("", said)).toList()));
        }
        report.scorecard().summary().comparedWith().stream()
                .findFirst()
                .map(compared -> words.say("summary.moved", PeriodNames.full(compared.period())))
                .ifPresent(title -> under(title).ifPresent(moved -> {
                    blocks.add(new Block.Heading(2, title));
                    blocks.add(moved);
                }));
        first(Block.Table.class).ifPresent(counts -> {
            blocks.add(new Block.Heading(2, words.say("summary.counts")));
            blocks.add(counts);
        });
        return List.copyOf(blocks);
    }

    private List<String> said(String kind) {
        return report.drafted().stream()
                .filter(each -> each.what().startsWith(kind))
                .map(Drafted::text)
                .toList();
    }

    private <T extends Block> Optional<T> first(Class<T> kind) {
        return summary.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** What stands right below a heading of the summary. */
    private Optional<Block> under(String title) {
        for (int i = 0; i + 1 < summary.size(); i++) {
            if (summary.get(i) instanceof Block.Heading heading
                    && heading.text().equals(title)) {
                return Optional.of(summary.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
