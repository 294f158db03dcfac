package org.waymark.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.calculation.Change;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;

/**
 * Percentages in a service’s words that are none of the line’s: not its figures over the window, its lines, other areas’
 * figures or the change between two of its own, each rounded as the words round it. Whoever reads the list decides; a
 * percentage of something else is a good one.
 */
public final class FiguresInWords {
    private static final Pattern PERCENTAGE =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)\\s?(?:%|per cent\\b|percent\\b)");

    private FiguresInWords() {}

    /** As they are written, each once. Empty for an indicator that is no percentage. */
    public static List<String> strange(String text, Line line) {
        if (line.version().measurement().scale().unit() != Unit.PERCENT) {
            return List.of();
        }
        List<BigDecimal> known = known(line);
        var strange = new ArrayList<String>();
        Matcher found = PERCENTAGE.matcher(text);
        while (found.find()) {
            var said = new BigDecimal(found.group(1));
            boolean ours = known.stream()
                    .anyMatch(figure ->
                            figure.setScale(said.scale(), RoundingMode.HALF_UP).compareTo(said) == 0);
            if (!ours && !strange.contains(found.group())) {
                strange.add(found.group());
            }
        }
        return strange;
    }

    private static List<BigDecimal> known(Line line) {
        Stream<Figure> figures = Stream.of(
                        line.shown().map(Shown::figure).stream(),
                        line.previous().map(Earlier::figure).stream(),
                        line.lastYear().map(Earlier::figure).stream(),
                        line.series().stream().map(Point::figure),
                        line.inPeriod().stream().map(Point::figure),
                        line.benchmarkSeries().stream()
                                .flatMap(each -> each.points().stream())
                                .map(Point::figure))
                .flatMap(each -> each);
        Stream<BigDecimal> lines = Stream.concat(
                        line.aim().stream(),
                        line.series().stream().map(Point::aim).filter(Objects::nonNull))
                .flatMap(FiguresInWords::lines);
        Stream<BigDecimal> changes = Stream.of(line.previous(), line.lastYear())
                .flatMap(Optional::stream)
                .flatMap(then -> line.change(then).stream())
                .map(Change::difference)
                .map(difference -> rounded(difference).abs());
        return Stream.of(figures.flatMap(FiguresInWords::number), lines, changes)
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<BigDecimal> lines(@Nullable Aim aim) {
        return aim == null
                ? Stream.empty()
                : Stream.of(
                                Optional.ofNullable(aim.target()),
                                Optional.ofNullable(aim.floor()),
                                Optional.ofNullable(aim.lower()),
                                Optional.ofNullable(aim.upper()))
                        .flatMap(Optional::stream);
    }

    private static Stream<BigDecimal> number(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> Stream.of(rounded(known));
            case Figure.Absent _ -> Stream.empty();
        };
    }

    private static BigDecimal rounded(Figure.Known known) {
        return known.dividend().divide(known.divisor(), 9, RoundingMode.HALF_UP);
    }
}
