package org.waymark.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.chart.Chart;
import org.waymark.chart.SmallCharts;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;

/** Writes every further view of every indicator, in the order a reader is offered them; one that has nothing to say is left out. */
final class ViewsWriting {
    /** One kind of view. */
    @FunctionalInterface
    interface Kind {
        /** Empty when there is nothing to show. */
        Optional<View> of(Line line);
    }

    private final Scorecard scorecard;
    private final Messages words;
    private final Marks marks;
    private final List<Kind> kinds;

    ViewsWriting(Scorecard scorecard, Messages words, Marks marks, Sentences sentences) {
        this.scorecard = scorecard;
        this.words = words;
        this.marks = marks;
        var spreads = new Spreads(words);
        this.kinds = List.of(
                new LimitsView(words)::of,
                new SpansView(words)::of,
                new YearsView(words)::of,
                new PartsView(words, spreads)::of,
                new PeersView(words, sentences, spreads, scorecard.gazetteer())::of,
                new DefinitionView(scorecard, words)::of,
                new FiguresView(words)::of,
                new WordsView(scorecard, words)::of);
    }

    /** By the indicator's code. */
    Map<String, Looks> all() {
        var all = new LinkedHashMap<String, Looks>();
        for (Line line : scorecard.lines()) {
            all.put(line.code().value(), new Looks(new ChartTable(words).of(line), of(line), spark(line), strip(line)));
        }
        return all;
    }

    /** Of one line. */
    List<View> of(Line line) {
        return kinds.stream()
                .map(kind -> kind.of(line))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Chart> spark(Line line) {
        return Plots.of(line, words).map(plot -> SmallCharts.spark(plot, words));
    }

    private Optional<Chart> strip(Line line) {
        return line.history().isEmpty() ? Optional.empty() : Optional.of(marks.stripChart(line));
    }

    static Optional<View> view(Messages words, String id, List<Block> blocks) {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new View(id, words.say("view." + id), blocks));
    }

    /** A column of words first, then columns of figures. */
    static List<Block.Column> columns(String first, Stream<String> figures) {
        return Stream.concat(
                        Stream.of(new Block.Column(first, false)), figures.map(name -> new Block.Column(name, true)))
                .toList();
    }
}
