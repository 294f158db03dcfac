package org.waymark.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.columns.RandomPack;
import org.waymark.example.Example;
import org.waymark.json.JsonPrinter;
import org.waymark.period.Period;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure of the workbooks is the one of the report for machines: to the character, and as a number. */
class SameFiguresTest {
    private int compared;

    @Test
    void the_quarterly_report() {
        compare(Kent.quarterly());
        assertThat(compared).isGreaterThan(8_000);
    }

    @Test
    void the_childrens_scorecard() {
        compare(Kent.children());
        assertThat(compared).isGreaterThan(8_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_random_pack(long seed, @TempDir Path folder) throws Exception {
        var stores = Example.stores(RandomPack.write(folder, seed, false));
        Report report = Writing.of(Example.scorecard(
                        stores, "any", Period.parse("FY2024-25-Q1").orElseThrow(), Optional.empty()))
                .sealed(new JsonPrinter());
        compare(report);
        assertThat(compared).isGreaterThan(3_000);
        assertThat(SheetRules.broken(Kent.excel(report))).isEmpty();
        assertThat(SheetRules.broken(Kent.ods(report))).isEmpty();
    }

    @Test
    void a_figure_that_differs_is_seen() {
        byte[] file = Kent.excel(Kent.quarterly());
        byte[] changed = OpenedBook.with(
                file, "xl/worksheets/sheet6.xml", text -> text.replaceFirst("(<c r=\"G5\" s=\"\\d+\"><v>)", "$11"));
        JsonNode json = json(Kent.quarterly());
        SameFigures.compare(json, file);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> SameFigures.compare(json, changed)))
                .isInstanceOf(AssertionError.class);
    }

    private static JsonNode json(Report report) {
        return JsonMapper.shared()
                .readTree(new JsonPrinter().print(report).getFirst().content());
    }

    private void compare(Report report) {
        JsonNode json = json(report);
        compared += SameFigures.compare(json, Kent.excel(report));
        compared += SameFigures.compare(json, Kent.ods(report));
    }
}
