package org.waymark.html;

import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.chart.Chart;
import org.waymark.chart.Glyph;
import org.waymark.chart.SmallCharts;
import org.waymark.report.Block;
import org.waymark.report.Looks;
import org.waymark.report.Report;
import org.waymark.report.Section;

/**
 * The drawings that a site puts into pages of its own, one a line of the file: its name, a tab, and its {@code svg}. Names
 * are {@code counts}, {@code glyph/red}, {@code spark/<code>} and {@code strip/<code>}. One read of this file is enough for
 * a table of all indicators.
 */
final class Drawings {
    private Drawings() {}

    static String of(Report report) {
        var written = new StringBuilder();
        report.sections(Section.Part.SUMMARY).stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.Picture picture ? Stream.of(picture.chart()) : Stream.empty())
                .findFirst()
                .ifPresent(chart -> line(
                        written,
                        "counts",
                        drawn(
                                chart,
                                chart.description().title() + ". "
                                        + chart.description().text())));
        for (Glyph glyph : Glyph.values()) {
            Chart chart = SmallCharts.glyph(glyph, report.furniture().shape(glyph));
            Markup markup = new Markup();
            new Svg(markup).write(chart, "class", "glyph", "width", "14", "height", "14", "aria-hidden", "true");
            line(written, "glyph/" + glyph.name().toLowerCase(Locale.ROOT), markup.toString());
        }
        report.panels().map(Block.Panel::code).forEach(code -> {
            Looks looks = report.looks(code);
            looks.spark()
                    .ifPresent(chart -> line(
                            written,
                            "spark/" + code,
                            drawn(chart, chart.description().text())));
            looks.strip()
                    .ifPresent(chart -> line(
                            written,
                            "strip/" + code,
                            drawn(chart, chart.description().text())));
        });
        return written.toString();
    }

    private static String drawn(Chart chart, String said) {
        Markup markup = new Markup();
        new Svg(markup)
                .write(
                        chart,
                        "width",
                        Svg.number(chart.width()),
                        "height",
                        Svg.number(chart.height()),
                        "role",
                        "img",
                        "aria-label",
                        said);
        return markup.toString();
    }

    private static void line(StringBuilder written, String name, String svg) {
        written.append(name).append('\t').append(svg.replace('\n', ' ')).append('\n');
    }
}
