package org.waymark.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds for the example's workbooks, and fires when it is broken. */
class SheetRulesTest {
    private static final byte[] EXCEL = Kent.excel(Kent.quarterly());
    private static final byte[] ODS = Kent.ods(Kent.quarterly());

    @Test
    void the_quarterly_report_breaks_none() {
        assertThat(SheetRules.broken(EXCEL)).isEmpty();
        assertThat(SheetRules.broken(ODS)).isEmpty();
    }

    @Test
    void nor_does_the_childrens_scorecard() {
        assertThat(SheetRules.broken(Kent.excel(Kent.children()))).isEmpty();
        assertThat(SheetRules.broken(Kent.ods(Kent.children()))).isEmpty();
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(Kent.excel(Kent.quarterly())).isEqualTo(EXCEL);
        assertThat(Kent.ods(Kent.quarterly())).isEqualTo(ODS);
    }

    @Test
    void nothing_beside_the_parts_tells_a_time_or_a_zone() throws IOException {
        for (byte[] file : List.of(EXCEL, ODS)) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertThat(entry.getExtra()).as(entry.getName()).isNull();
                    assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
                }
            }
        }
        assertThat(new String(ODS, 30, 54, StandardCharsets.UTF_8))
                .as("a program tells the kind of file by its first bytes")
                .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    }

    private record Plant(String rule, String part, UnaryOperator<String> change) {}

    private static Plant plant(String rule, String part, String what, String by) {
        return new Plant(rule, part, text -> text.replaceFirst(what, by));
    }

    private static final String CARD = "xl/worksheets/sheet6.xml";

    private static final List<Plant> IN_EXCEL = List.of(
            plant("its title is in its first cell", CARD, "<c r=\"A1\"[^/]*/v></c>", ""),
            plant(
                    "it holds one table, marked as one",
                    "xl/worksheets/_rels/sheet6.xml.rels",
                    "<Relationship .*?/>",
                    ""),
            plant("the mark is round the whole table and nothing else", "xl/tables/table6.xml", "ref=\"A4", "ref=\"A5"),
            plant(
                    "the mark is round the whole table and nothing else",
                    CARD,
                    "</sheetData>",
                    "<row r=\"99\"/></sheetData>"),
            plant(
                    "its headings are words, no two alike, and marked as headings",
                    "xl/tables/table6.xml",
                    "\"Rating\"",
                    "\"Code\""),
            plant("no cell of it is empty", CARD, "(<c r=\"C6\"[^>]*) t=\"s\"><v>\\d+</v>", "$1>"),
            new Plant(
                    "its texts are wrapped", "xl/styles.xml", text -> text.replace("wrapText=\"1\"", "wrapText=\"0\"")),
            plant("what is a number is one", "xl/sharedStrings.xml", ">Percentage<", ">27.0%<"),
            plant("nothing starts a formula", CARD, "<v>", "<f>SUM(1)</f><v>"),
            plant("nothing starts a formula", "xl/sharedStrings.xml", ">Percentage<", ">=1+1<"),
            plant(
                    "its name fits on its tab",
                    "xl/workbook.xml",
                    "name=\"Scorecard\"",
                    "name=\"A scorecard of the whole council, quarterly\""),
            plant("no two sheets have one name", "xl/workbook.xml", "name=\"Changes\"", "name=\"scorecard\""),
            plant(
                    "no cells are merged",
                    CARD,
                    "</sheetData>",
                    "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>"),
            plant("nothing is hidden", "xl/workbook.xml", "name=\"Scorecard\"", "name=\"Scorecard\" state=\"hidden\""),
            plant("nothing is hidden", CARD, "<col ", "<col hidden=\"1\" "),
            plant("nothing is hidden", CARD, "<row ", "<row hidden=\"1\" "),
            plant(
                    "nothing is filtered or frozen",
                    "xl/tables/table6.xml",
                    "<tableColumns",
                    "<autoFilter ref=\"A4:B5\"/><tableColumns"),
            plant("nothing is filtered or frozen", CARD, "(<sheetView [^/]*)/>", "$1><pane ySplit=\"1\"/></sheetView>"),
            plant(
                    "no names, comments or validations",
                    "xl/workbook.xml",
                    "</sheets>",
                    "</sheets><definedNames><definedName name=\"a\">A1</definedName></definedNames>"),
            plant(
                    "no author, machine or hour",
                    "docProps/core.xml",
                    "<dc:language>",
                    "<dc:creator>Somebody</dc:creator><dc:language>"),
            plant(
                    "no author, machine or hour",
                    "docProps/core.xml",
                    "<dc:language>",
                    "<dcterms:created xmlns:dcterms=\"a\">2024</dcterms:created><dc:language>"),
            plant("no rows that repeat unseen", CARD, "<row ", "<row outlineLevel=\"1\" "),
            new Plant("no part but those it needs", "xl/comments1.xml", _ -> "<comments/>"),
            new Plant("no part but those it needs", "docProps/app.xml", _ -> "<Properties/>"),
            new Plant("no part but those it needs", "xl/calcChain.xml", _ -> "<calcChain/>"),
            plant(
                    "it says what it is called, and in what language",
                    "docProps/core.xml",
                    "<dc:language>.*?</dc:language>",
                    ""),
            plant(
                    "it says what it is called, and in what language",
                    "docProps/core.xml",
                    "<dc:title>.*?</dc:title>",
                    ""),
            plant("every mark is explained, and no other", "xl/sharedStrings.xml", ">Percentage<", ">[u]<"),
            plant("the contents lead to every sheet", "xl/worksheets/sheet2.xml", "<hyperlink [^/]*/>", ""));

    private static final String HEAD = "(?s)(table:name=\"Scorecard\".*?)";

    private static final List<Plant> IN_ODS = List.of(
            plant(
                    "its title is in its first cell",
                    "content.xml",
                    "(table:style-name=\"Heading_20_1\"[^>]*>)<text:p>.*?</text:p>",
                    "$1"),
            plant(
                    "it holds one table, marked as one",
                    "content.xml",
                    "<table:database-range table:name=\"Scorecard\".*?/>",
                    ""),
            plant(
                    "the mark is round the whole table and nothing else",
                    "content.xml",
                    "'Scorecard'.A4",
                    "'Scorecard'.A5"),
            plant(
                    "its headings are words, no two alike, and marked as headings",
                    "content.xml",
                    HEAD + "<text:p>Rating</text:p>",
                    "$1<text:p>Code</text:p>"),
            plant("no cell of it is empty", "content.xml", "<text:p>Percentage</text:p>", "<text:p></text:p>"),
            plant(
                    "its texts are wrapped",
                    "styles.xml",
                    "(?s)(style:name=\"Cell\".*?wrap-option=)\"wrap",
                    "$1\"no-wrap"),
            plant("what is a number is one", "content.xml", "<text:p>Percentage</text:p>", "<text:p>27.0%</text:p>"),
            plant(
                    "nothing starts a formula",
                    "content.xml",
                    HEAD + "office:value-type=\"float\"",
                    "$1table:formula=\"of:=1\" office:value-type=\"float\""),
            plant("nothing starts a formula", "content.xml", "<text:p>Percentage</text:p>", "<text:p>@SUM(1)</text:p>"),
            plant("no two sheets have one name", "content.xml", "table:name=\"Changes\"", "table:name=\"scorecard\""),
            plant(
                    "no cells are merged",
                    "content.xml",
                    HEAD + "<table:table-cell ",
                    "$1<table:table-cell table:number-columns-spanned=\"2\" "),
            plant(
                    "nothing is hidden",
                    "content.xml",
                    HEAD + "<table:table-row ",
                    "$1<table:table-row table:visibility=\"collapse\" "),
            plant("nothing is hidden", "content.xml", "table:display=\"true\"", "table:display=\"false\""),
            plant(
                    "nothing is filtered or frozen",
                    "content.xml",
                    "display-filter-buttons=\"false\"",
                    "display-filter-buttons=\"true\""),
            plant(
                    "no names, comments or validations",
                    "content.xml",
                    HEAD + "<text:p>",
                    "$1<office:annotation/><text:p>"),
            plant(
                    "no author, machine or hour",
                    "meta.xml",
                    "<dc:title>",
                    "<meta:generator>A program</meta:generator><dc:title>"),
            plant(
                    "no rows that repeat unseen",
                    "content.xml",
                    HEAD + "<table:table-row ",
                    "$1<table:table-row table:number-rows-repeated=\"2\" "),
            new Plant("no part but those it needs", "Thumbnails/thumbnail.png", _ -> "picture"),
            new Plant("no part but those it needs", "settings.xml", _ -> "<settings/>"),
            plant(
                    "it says what it is called, and in what language",
                    "styles.xml",
                    "fo:country=\"GB\"",
                    "fo:country=\"FR\""),
            plant(
                    "every mark is explained, and no other",
                    "content.xml",
                    "<text:p>\\[p]</text:p>",
                    "<text:p>[u]</text:p>"),
            plant("the contents lead to every sheet", "content.xml", "#'Series'", "#'Cover'"));

    private static Stream<Arguments> plants() {
        return Stream.concat(
                IN_EXCEL.stream().map(plant -> Arguments.of(plant.rule(), plant.part(), EXCEL, plant)),
                IN_ODS.stream().map(plant -> Arguments.of(plant.rule(), plant.part(), ODS, plant)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("plants")
    void a_rule_that_is_broken_says_so(String rule, String part, byte[] file, Plant plant) {
        byte[] changed = OpenedBook.with(file, part, plant.change());
        assertThat(SheetRules.broken(changed)).containsKey(rule);
    }

    @Test
    void every_rule_is_broken_once() {
        assertThat(new TreeSet<>(IN_EXCEL.stream().map(Plant::rule).toList()))
                .isEqualTo(new TreeSet<>(SheetRules.names()));
    }
}
