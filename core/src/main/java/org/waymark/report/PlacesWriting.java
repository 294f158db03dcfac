package org.waymark.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.area.Area;
import org.waymark.area.Gazetteer;
import org.waymark.period.PeriodNames;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Division;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;

/** Tables of a section's indicators by the places of a kind that a report's layout asks for: a row an indicator, a column a place. */
final class PlacesWriting {
    private final List<String> kinds;
    private final Gazetteer gazetteer;
    private final Scorecard scorecard;
    private final Messages words;
    private final LineCells cells;

    PlacesWriting(Scorecard scorecard, Messages words, LineCells cells) {
        this.kinds = scorecard.template().layout().places();
        this.gazetteer = scorecard.gazetteer();
        this.scorecard = scorecard;
        this.words = words;
        this.cells = cells;
    }

    List<Block> of(String section, List<Line> lines) {
        var blocks = new ArrayList<Block>();
        for (String kind : kinds) {
            List<Area> places = gazetteer.areas().stream()
                    .filter(area -> area.kind().equals(kind)
                            && area.existedDuring(
                                    scorecard.period().start(),
                                    scorecard.period().end())
                            && area.parent()
                                    .equals(Optional.of(scorecard.template().council())))
                    .toList();
            var divided = new LinkedHashMap<Line, Division>();
            lines.forEach(line -> line.further().divisions().stream()
                    .filter(division ->
                            division.places() && division.dimension().equals(kind))
                    .findFirst()
                    .ifPresent(division -> divided.put(line, division)));
            for (int from = 0; from < places.size() && !divided.isEmpty(); from += Across.MOST_COLUMNS) {
                blocks.add(table(
                        words.say("table.places", section, kind.replace('-', ' ')),
                        places.subList(from, Math.min(places.size(), from + Across.MOST_COLUMNS)),
                        divided));
            }
        }
        return blocks;
    }

    private Block.Table table(String caption, List<Area> places, Map<Line, Division> divided) {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column(words.say("column.indicator"), false));
        places.forEach(place -> columns.add(new Block.Column(gazetteer.name(place.code()), true)));
        columns.add(new Block.Column(gazetteer.name(scorecard.template().council()), true));
        var rows = new ArrayList<List<Cell>>();
        divided.forEach((line, division) -> {
            var row = new ArrayList<Cell>();
            row.add(new Cell.Named(line.name(), line.code().value(), PeriodNames.brief(division.period())));
            places.forEach(place -> row.add(piece(line, division, place)));
            row.add(cells.latest(line));
            rows.add(row);
        });
        return new Block.Table(caption, Block.Form.INDICATORS, columns, rows);
    }

    private Cell piece(Line line, Division division, Area place) {
        return division.pieces().stream()
                .filter(piece -> piece.member().area().equals(place.code())
                        && piece.member().cohort().isAll())
                .findFirst()
                .map(piece -> figure(line, piece))
                .orElseGet(cells::none);
    }

    /** Its colour is against its own lines; where it has none, it has no colour. */
    private Cell figure(Line line, Division.Piece piece) {
        String printed = cells.print(line, piece.figure());
        return piece.rating()
                .filter(Rating.Rated.class::isInstance)
                .<Cell>map(rating -> new Cell.Marked(printed, Marks.glyph(rating), ""))
                .orElseGet(() -> new Cell.Amount(printed, piece.figure(), ""));
    }
}
