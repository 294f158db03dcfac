package org.waymark.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.html.HtmlPrinter;
import org.waymark.json.JsonPrinter;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.report.Block;
import org.waymark.report.Cell;
import org.waymark.report.Report;
import org.waymark.report.Section;
import org.waymark.report.Writing;
import org.waymark.scorecard.Line;
import org.waymark.snapshot.Stores;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The layouts that the example comes with, and what they print. */
class KentLayoutsTest {
    private static final class Held {
        static final Stores STORES = Example.stores(Example.folder());
    }

    private static Report report(String code, String period) {
        return Writing.of(
                Example.scorecard(Held.STORES, code, Period.parse(period).orElseThrow(), Optional.empty()));
    }

    private static String html(Report report) {
        return new HtmlPrinter()
                .print(report).stream()
                        .filter(printed -> printed.name().equals("report.html"))
                        .map(printed -> new String(printed.content(), StandardCharsets.UTF_8))
                        .findFirst()
                        .orElseThrow();
    }

    private static Stream<Block.Table> tables(Section section) {
        return section.blocks().stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    private static List<String> headings(Block.Table table) {
        return table.columns().stream().map(Block.Column::heading).toList();
    }

    @ParameterizedTest
    @CsvSource({"qpr,FY2024-25-Q1", "children,FY2025-26-Q1", "environment,FY2024-25-Q1", "public,FY2024-25-Q1"})
    void no_name_leads_to_a_panel_that_is_not_printed(String code, String period) {
        String html = html(report(code, period));
        assertThat(Pattern.compile("href=\"#([^\"]+)\"")
                        .matcher(html)
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(html).contains("id=\"" + id + "\""));
    }

    @Test
    void the_public_summary_is_one_chapter_of_plain_words_and_then_figures() {
        Report report = report("public", "FY2024-25-Q1");
        assertThat(report.printed()).singleElement().satisfies(section -> {
            assertThat(section.title()).isEqualTo("In short");
            assertThat(section.panels()).isEmpty();
            assertThat(section.blocks().getFirst()).isInstanceOf(Block.Paragraph.class);
            assertThat(section.blocks().getLast()).isInstanceOf(Block.Picture.class);
        });
        assertThat(report.panels()).hasSizeGreaterThan(40);
        assertThat(html(report)).contains("<h2>In short</h2>").doesNotContain("Notes on method");
    }

    @Test
    void another_layout_is_another_fingerprint() {
        assertThat(edition(report("public", "FY2024-25-Q1")).at("/layout/titles.summary/0").asString())
                .isEqualTo("In short");
        assertThat(edition(report("qpr", "FY2024-25-Q1")).has("layout")).isFalse();
    }

    private static JsonNode edition(Report report) {
        return JsonMapper.shared()
                .readTree(new JsonPrinter().print(report).getFirst().content())
                .path("edition");
    }

    @Test
    void the_dashboard_has_a_panel_for_whoever_needs_one_and_for_nobody_else() {
        Report report = report("environment", "FY2024-25-Q1");
        List<String> printed = report.printed().stream()
                .flatMap(section -> section.panels().stream())
                .map(Block.Panel::code)
                .toList();
        List<Line> lines = report.scorecard().lines();
        assertThat(printed).isNotEmpty().hasSizeLessThan(lines.size());
        assertThat(lines)
                .filteredOn(line -> line.rating().code().matches("red|amber"))
                .extracting(line -> line.code().value())
                .isSubsetOf(printed);
        assertThat(report.printed().getFirst().title()).isEqualTo("Where the directorate stands");
        assertThat(report.printed().stream().map(Section::part))
                .containsExactly(
                        Section.Part.SUMMARY,
                        Section.Part.SCORECARD,
                        Section.Part.SCORECARD,
                        Section.Part.ACTIVITY,
                        Section.Part.GAPS);
        assertThat(report.printed().stream()
                        .flatMap(section -> section.panels().stream())
                        .flatMap(panel -> panel.blocks().stream()))
                .noneMatch(Block.Facts.class::isInstance);
    }

    @Test
    void the_childrens_scorecard_sets_targets_of_two_years_and_others_figures_side_by_side() {
        Report report = report("children", "FY2025-26-Q1");
        Section first = report.sections(Section.Part.SCORECARD).getFirst();
        Block.Table table = tables(first).findFirst().orElseThrow();
        assertThat(headings(table))
                .containsExactly(
                        "Indicator",
                        "Good is",
                        "Span",
                        "Latest",
                        "Target, academic year",
                        "Target, year from April",
                        "Target, calendar year",
                        "Rating",
                        "Direction",
                        "Period before",
                        "England",
                        "Neighbours’ mean");
        for (Block.Table each : report.sections(Section.Part.SCORECARD).stream()
                .map(section -> tables(section).findFirst().orElseThrow())
                .toList()) {
            for (List<Cell> row : each.rows()) {
                assertThat(row.subList(4, 7).stream().filter(cell -> !cell.text().equals("–")))
                        .as(row.getFirst().text())
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
        assertThat(first.blocks().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(block -> ((Block.Paragraph) block).text()))
                .anySatisfy(said -> assertThat(said).startsWith("Codes in this table. H: the highest possible is best"));
    }

    @Test
    void every_district_has_a_column_and_its_figures_are_those_of_the_panel() {
        Report report = report("children", "FY2025-26-Q1");
        List<Block.Table> places = report.sections().stream()
                .flatMap(KentLayoutsTest::tables)
                .filter(table -> table.caption().endsWith(", by district"))
                .toList();
        assertThat(places).isNotEmpty();
        int compared = 0;
        for (Block.Table table : places) {
            assertThat(table.columns()).hasSize(14);
            for (List<Cell> row : table.rows()) {
                Cell.Named named = (Cell.Named) row.getFirst();
                Line line = report.scorecard().lines().stream()
                        .filter(each -> each.code().value().equals(named.code()))
                        .findFirst()
                        .orElseThrow();
                var pieces = line.further().divisions().stream()
                        .filter(division -> division.dimension().equals("district"))
                        .findFirst()
                        .orElseThrow()
                        .pieces();
                for (var piece : pieces) {
                    int column = headings(table).indexOf(piece.member().name());
                    assertThat(column).isPositive();
                    if (!piece.figure().equals(Figure.absent(Absence.CONFIDENTIAL))) {
                        assertThat(row.get(column)).isInstanceOfAny(Cell.Amount.class, Cell.Marked.class);
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(30);
    }
}
