package org.waymark.scorecard;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.chart.Chart;
import org.waymark.chart.Shape;
import org.waymark.report.Block;
import org.waymark.report.Cell;
import org.waymark.report.Report;

/** Every word a report says anywhere: in sentences, tables, facts, on charts and in their descriptions, in the workings. */
final class Everything {
    private Everything() {}

    static String said(Report report) {
        return Stream.of(
                        looks(report),
                        report.sections().stream()
                                .flatMap(section -> Stream.concat(section.blocks().stream(), section.panels().stream()))
                                .flatMap(Everything::said),
                        report.explanations().stream()
                                .flatMap(each -> each.steps().stream())
                                .flatMap(step -> step.lines().stream()))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    /** What is said on the pages about one indicator alone. */
    private static Stream<String> looks(Report report) {
        return report.scorecard().lines().stream()
                .map(line -> report.looks(line.code().value()))
                .flatMap(looks -> Stream.concat(
                        looks.views().stream()
                                .flatMap(view -> view.blocks().stream().flatMap(Everything::said)),
                        Stream.concat(looks.spark().stream(), looks.strip().stream())
                                .flatMap(Everything::said)));
    }

    private static Stream<String> said(Block block) {
        return switch (block) {
            case Block.Heading(int _, String text) -> Stream.of(text);
            case Block.Paragraph(String text, Block.Tone _) -> Stream.of(text);
            case Block.Bullets bullets -> bullets.bullets().stream().map(bullet -> bullet.lead() + " " + bullet.text());
            case Block.Table table ->
                Stream.concat(
                        Stream.concat(
                                Stream.of(table.caption()),
                                table.columns().stream().map(Block.Column::heading)),
                        table.rows().stream().flatMap(row -> row.stream().flatMap(Everything::said)));
            case Block.Picture picture -> Stream.concat(said(picture.chart()), picture.flags().stream());
            case Block.Multiples multiples -> multiples.charts().stream().flatMap(Everything::said);
            case Block.Facts facts ->
                facts.facts().stream().flatMap(fact -> Stream.concat(Stream.of(fact.name()), said(fact.value())));
            case Block.Panel panel ->
                Stream.concat(
                        panel.verdicts().stream().flatMap(Everything::said),
                        panel.blocks().stream().flatMap(Everything::said));
        };
    }

    private static Stream<String> said(Cell cell) {
        return switch (cell) {
            case Cell.Plain(String text) -> Stream.of(text);
            case Cell.Named named -> Stream.of(named.text(), named.note());
            case Cell.Amount amount ->
                Stream.of(amount.text(), amount.note(), amount.figure().toString());
            case Cell.Marked marked -> Stream.of(marked.text(), marked.note());
            case Cell.Drawn(Chart chart) -> said(chart);
        };
    }

    private static Stream<String> said(Chart chart) {
        return Stream.concat(
                Stream.of(chart.description().title(), chart.description().text()),
                chart.shapes().stream()
                        .filter(Shape.Label.class::isInstance)
                        .map(shape -> ((Shape.Label) shape).text()));
    }
}
