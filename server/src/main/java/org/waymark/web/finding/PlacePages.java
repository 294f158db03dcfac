package org.waymark.web.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.chart.Drawing;
import org.waymark.chart.Plot;
import org.waymark.chart.SmallCharts;
import org.waymark.report.Messages;
import org.waymark.web.DataRow;
import org.waymark.web.LineView;
import org.waymark.web.Press;
import org.waymark.web.Shown;
import org.waymark.web.Words;

/** The places beneath the council: all of one kind beside one another, and each on a page of its own. */
public record PlacePages(Press press, Drawing drawing) {
    private static final int SPARK = 13;

    /** One line across the places of a kind; a place without a figure has an empty cell. */
    public record HeatRow(LineView line, List<Optional<PlaceBook.Cell>> cells) {}

    /** A line on a place's own page. */
    public record PlaceRow(PlaceBook.Cell cell, String whole, String spark) {
        /** {@code Quarter 1 2024-25}. */
        public String period() {
            return LineWords.period(cell.period());
        }

        /** Its rating in a word, and whether by the lines of the whole. */
        public String rating() {
            return cell.rating().isEmpty() ? cell.byWhole() : cell.rating();
        }

        public String ratingWord() {
            return rating().isEmpty() ? Words.say("finding.rating.none") : LineWords.word("rating", rating());
        }

        public boolean isByWhole() {
            return cell.rating().isEmpty() && !cell.byWhole().isEmpty();
        }
    }

    /** A piece of the map with what it says. */
    public record MapPlace(MapView.Piece piece, Place place, Optional<PlaceBook.Cell> cell) {
        public Beside beside() {
            return cell.map(PlaceBook.Cell::beside).orElse(Beside.NONE);
        }

        public String says() {
            return cell.map(PlaceBook.Cell::display).orElse(Words.say("finding.absent.missing"));
        }

        /** Whether what it says is too wide for a tile unless its letters are small. */
        public boolean isLong() {
            return Tiles.isLong(says());
        }

        /** The name in lines short enough for a tile. */
        public List<String> lines() {
            return Tiles.lines(place.name());
        }
    }

    ServerResponse places(ServerRequest request, Shown shown) {
        String title = Words.say("finding.places.title", shown.periodName());
        var frame = press.framing().edition(request, title, "places", shown);
        Optional<PlaceBook> book = PlaceBook.of(shown);
        List<PlaceBook.Kind> kinds = book.map(PlaceBook::kinds).orElse(List.of());
        if (kinds.isEmpty()) {
            return press.page(request, HttpStatus.OK, "finding/no-places", frame, Map.of("shown", shown));
        }
        PlaceBook.Kind kind = chosen(kinds, PlaceBook.Kind::code, request.param("kind"));
        List<LineView> lines = book.get().lines(kind);
        LineView line = chosen(lines, LineView::code, request.param("indicator"));
        return press.page(
                request,
                HttpStatus.OK,
                "finding/places",
                frame,
                Map.of(
                        "shown",
                        shown,
                        "book",
                        book.get(),
                        "kinds",
                        kinds,
                        "kind",
                        kind,
                        "rows",
                        lines.stream().map(each -> row(book.get(), kind, each)).toList(),
                        "line",
                        line,
                        "chosen",
                        row(book.get(), kind, line),
                        "map",
                        map(book.get(), kind, line)));
    }

    private static HeatRow row(PlaceBook book, PlaceBook.Kind kind, LineView line) {
        return new HeatRow(
                line,
                kind.places().stream()
                        .map(place -> book.cell(place, line.code()))
                        .toList());
    }

    /** Of what is asked for, when it is there; else the first. */
    private static <T> T chosen(List<T> all, java.util.function.Function<T, String> code, Optional<String> asked) {
        return all.stream()
                .filter(each -> asked.equals(Optional.of(code.apply(each))))
                .findFirst()
                .orElse(all.getFirst());
    }

    /** Empty unless the edition has a map with any place of the kind. */
    private static MapOfPlaces map(PlaceBook book, PlaceBook.Kind kind, LineView line) {
        Optional<MapView> map = MapView.of(book.shown());
        List<MapPlace> on = map.map(MapView::pieces).orElse(List.of()).stream()
                .flatMap(piece -> kind.places().stream()
                        .filter(place -> place.key().equals(piece.area()))
                        .map(place -> new MapPlace(piece, place, book.cell(place, line.code()))))
                .toList();
        return new MapOfPlaces(on.isEmpty() ? Optional.empty() : map, on);
    }

    /** The map of one line. */
    public record MapOfPlaces(Optional<MapView> map, List<MapPlace> places) {}

    /** Empty when the edition has no figures of such a place. */
    Optional<ServerResponse> place(ServerRequest request, Shown shown, String key) {
        Optional<PlaceBook> book = PlaceBook.of(shown);
        Optional<Place> found = book.flatMap(all -> all.find(key));
        return found.map(place -> {
            String title = Words.say("finding.place.title", place.name(), shown.periodName());
            var frame = press.framing().edition(request, title, "place", shown);
            List<PlaceRow> rows = book.get().cells(place).stream()
                    .map(cell -> new PlaceRow(
                            cell,
                            cell.line().display(),
                            spark(
                                    cell.line(),
                                    book.get().rows(place, cell.line().code()))))
                    .toList();
            return press.page(
                    request,
                    HttpStatus.OK,
                    "finding/place",
                    frame,
                    Map.of("shown", shown, "book", book.get(), "place", place, "rows", rows));
        });
    }

    /** The place's figures as supplied, over the last periods; no picture where there are not two. */
    private String spark(LineView line, List<DataRow> rows) {
        var newest = rows.subList(Math.max(0, rows.size() - SPARK), rows.size());
        if (newest.stream().filter(row -> row.number().isPresent()).count() < 2) {
            return "";
        }
        var marks = newest.stream()
                .map(row -> Plot.Mark.plain(row.when(), LineWords.figure(row)))
                .toList();
        var plot = new Plot(
                line.name(), LineWords.scale(line), marks, Optional.empty(), List.of(), "", List.of(), List.of());
        return drawing.draw(SmallCharts.spark(plot, Messages.english()));
    }
}
