package org.waymark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.area.Gazetteer;
import org.waymark.chart.Chart;
import org.waymark.chart.Description;
import org.waymark.chart.RankedChart;
import org.waymark.indicator.Polarity;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Peers;

/** Us among the members of each comparator group, in order, with what chance allows. */
final class PeersView {
    private final Messages words;
    private final Sentences sentences;
    private final Spreads spreads;
    private final Gazetteer gazetteer;

    PeersView(Messages words, Sentences sentences, Spreads spreads, Gazetteer gazetteer) {
        this.words = words;
        this.sentences = sentences;
        this.spreads = spreads;
        this.gazetteer = gazetteer;
    }

    /** Empty when no group has a figure, or nothing may be compared. */
    Optional<View> of(Line line) {
        var blocks = new ArrayList<Block>();
        var neighbourly = new Neighbourly(words, sentences);
        List<String> said = neighbourly.of(line, gazetteer);
        for (int i = 0; i < line.further().wider().peers().size(); i++) {
            Peers peers = line.further().wider().peers().get(i);
            if (peers.peers().size() < 2) {
                continue;
            }
            String name = words.say(
                    "view.neighbours.group", Sentences.groupName(peers.group()), neighbourly.when(peers.period()));
            blocks.add(new Block.Heading(3, name));
            if (i < said.size()) {
                blocks.add(Block.Paragraph.plain(said.get(i)));
            }
            if (Sentences.scale(line).unit() == Unit.COUNT) {
                blocks.add(Block.Paragraph.plain(words.say("view.neighbours.counts")));
            }
            List<Peers.Peer> ranked = ranked(line, peers.peers());
            blocks.add(new Block.Picture(bars(line, peers, ranked, name), Block.Size.WIDE, List.of()));
            blocks.add(table(line, peers, ranked, name));
        }
        if (!blocks.isEmpty()) {
            blocks.add(Block.Paragraph.note(words.say("view.neighbours.chance")));
        }
        return ViewsWriting.view(words, "neighbours", blocks);
    }

    /** Best first; without a better, largest first. */
    private static List<Peers.Peer> ranked(Line line, List<Peers.Peer> peers) {
        Comparator<Peers.Peer> rising = Comparator.comparing(Peers.Peer::value);
        boolean lower = line.version().measurement().polarity() == Polarity.LOWER;
        return peers.stream()
                .sorted((lower ? rising : rising.reversed()).thenComparing(Peers.Peer::name))
                .toList();
    }

    private Chart bars(Line line, Peers peers, List<Peers.Peer> ranked, String name) {
        var rows = new ArrayList<RankedChart.Row>();
        var said = new ArrayList<String>();
        for (Peers.Peer peer : ranked) {
            String named = named(peer);
            rows.add(new RankedChart.Row(
                    named,
                    peer.value().doubleValue(),
                    Spreads.lower(peer.certainty()),
                    Spreads.upper(peer.certainty()),
                    print(line, peer),
                    peer.ours()));
            said.add(words.say("view.ranked.item", named, print(line, peer)));
        }
        var besides = new ArrayList<RankedChart.Beside>();
        peers.mean().ifPresent(mean -> {
            String label =
                    words.say("chart.beside", Neighbourly.mean(peers.group(), words), Sentences.print(line, mean));
            besides.add(new RankedChart.Beside(label, mean));
            said.add(label);
        });
        for (Peers.Peer beside : peers.beside()) {
            String label = words.say("chart.beside", beside.name(), print(line, beside));
            besides.add(new RankedChart.Beside(label, beside.value().doubleValue()));
            said.add(label);
        }
        var description = new Description(
                words.say("view.neighbours.bars", line.name(), name), words.say("list.end", words.apart(said)));
        return RankedChart.of(Sentences.scale(line), rows, besides, description);
    }

    private Block.Table table(Line line, Peers peers, List<Peers.Peer> ranked, String name) {
        var rows = new ArrayList<List<Cell>>();
        for (Peers.Peer peer : ranked) {
            rows.add(row(line, peer, named(peer)));
        }
        peers.mean()
                .ifPresent(mean -> rows.add(List.of(
                        new Cell.Plain(Neighbourly.mean(peers.group(), words)),
                        new Cell.Plain(Sentences.print(line, mean)),
                        new Cell.Plain(words.say("figure.none")))));
        peers.beside().forEach(beside -> rows.add(row(line, beside, beside.name())));
        return new Block.Table(
                words.say("view.neighbours.bars", line.name(), name),
                Block.Form.COUNTS,
                ViewsWriting.columns(
                        words.say("column.place"),
                        java.util.stream.Stream.of(words.say("column.figure"), words.say("column.interval"))),
                rows);
    }

    private List<Cell> row(Line line, Peers.Peer peer, String name) {
        return List.of(
                new Cell.Plain(name),
                new Cell.Amount(print(line, peer), Figure.of(peer.value()), ""),
                spreads.cell(line, peer.certainty()));
    }

    private String named(Peers.Peer peer) {
        return peer.ours() ? words.say("view.neighbours.ours", peer.name()) : peer.name();
    }

    private static String print(Line line, Peers.Peer peer) {
        Scale own = Sentences.scale(line);
        return new Scale(own.unit(), "", own.decimals()).print(peer.value());
    }
}
