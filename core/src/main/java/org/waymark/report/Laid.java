package org.waymark.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.indicator.Kind;
import org.waymark.quantity.Figure;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Earlier;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.PastRating;
import org.waymark.scorecard.Shown;
import org.waymark.template.PanelRule;
import org.waymark.template.ReportLayout;
import org.waymark.trend.Trend;

/** The document as its layout has it printed: which chapters, in which order, and whose panels. */
final class Laid {
    private final Report report;
    private final ReportLayout layout;
    private final Map<String, Line> lines;

    Laid(Report report) {
        this.report = report;
        this.layout = report.scorecard().template().layout();
        this.lines = report.scorecard().lines().stream()
                .collect(Collectors.toMap(line -> line.code().value(), Function.identity()));
    }

    List<Section> sections() {
        var printed = new ArrayList<Section>();
        for (String part : layout.parts()) {
            report.sections().stream()
                    .filter(section -> section.part().code().equals(part))
                    .map(this::chosen)
                    .forEach(printed::add);
        }
        // What an edition changes of the one before is never left out.
        printed.addAll(Math.min(1, printed.size()), report.sections(Section.Part.ADDENDUM));
        Set<String> panels = printed.stream()
                .flatMap(section -> section.panels().stream())
                .map(Block.Panel::code)
                .collect(Collectors.toSet());
        return printed.stream().map(section -> leading(section, panels)).toList();
    }

    private Section chosen(Section section) {
        List<Block.Panel> panels = layout.panel().isEmpty()
                ? List.of()
                : section.panels().stream()
                        .filter(panel -> chosen(Objects.requireNonNull(lines.get(panel.code())), layout.panels()))
                        .toList();
        return new Section(section.id(), section.title(), section.part(), section.blocks(), panels);
    }

    /** Names lead to panels that are printed, and to nothing else. */
    private static Section leading(Section section, Set<String> panels) {
        return new Section(
                section.id(),
                section.title(),
                section.part(),
                section.blocks().stream()
                        .map(block -> block instanceof Block.Table table ? leading(table, panels) : block)
                        .toList(),
                section.panels());
    }

    private static Block.Table leading(Block.Table table, Set<String> panels) {
        return new Block.Table(
                table.caption(),
                table.form(),
                table.columns(),
                table.rows().stream()
                        .map(row ->
                                row.stream().map(cell -> leading(cell, panels)).toList())
                        .toList());
    }

    private static Cell leading(Cell cell, Set<String> panels) {
        return cell instanceof Cell.Named(String text, String code, String note) && !panels.contains(code)
                ? new Cell.Named(text, "", note)
                : cell;
    }

    /** Whether an indicator has a panel of its own. */
    static boolean chosen(Line line, PanelRule rule) {
        return !rule.chooses()
                || rule.ratings().contains(rating(line))
                || rule.directions().contains(direction(line.trend()))
                || line.range()
                        .map(range -> rule.ranges().contains(range.code()))
                        .orElse(false)
                || rule.redReports() > 0 && reds(line) >= rule.redReports()
                || rule.movedPercent().filter(least -> moved(line, least)).isPresent()
                || rule.late() && line.isBehind();
    }

    /** The word for what is no KPI is none of a rule's: only KPIs are rated. */
    private static String rating(Line line) {
        return switch (line.rating()) {
            case Rating.Rated(var colour) -> colour.code();
            case Rating.NotRated _ -> line.kind() == Kind.KPI ? "unrated" : "";
        };
    }

    private static String direction(Trend trend) {
        return switch (trend) {
            case Trend.Tested tested ->
                switch (tested.verdict()) {
                    case IMPROVING -> "improving";
                    case WORSENING -> "worsening";
                    case RISING -> "rising";
                    case FALLING -> "falling";
                    case NO_CLEAR_TREND -> "no-clear-trend";
                };
            case Trend.Untold _ -> "not-tested";
        };
    }

    /** For how many reports running, this one counted, it has been Red. */
    private static int reds(Line line) {
        int reds = 0;
        for (PastRating past : line.history().reversed()) {
            if (!past.rating().equals("red")) {
                break;
            }
            reds++;
        }
        return reds;
    }

    private static boolean moved(Line line, BigDecimal least) {
        return line.shown()
                .map(Shown::figure)
                .filter(now -> line.previous()
                        .map(Earlier::figure)
                        .filter(then -> moved(now, then, least))
                        .isPresent())
                .isPresent();
    }

    private static boolean moved(Figure now, Figure then, BigDecimal least) {
        if (!(now instanceof Figure.Known is) || !(then instanceof Figure.Known was)) {
            return false;
        }
        double before = was.toDouble();
        return before != 0 && Math.abs(is.toDouble() - before) / Math.abs(before) * 100 >= least.doubleValue();
    }
}
