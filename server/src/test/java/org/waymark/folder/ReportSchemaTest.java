package org.waymark.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.finding.Findings;
import org.waymark.intake.TemplateReader;
import org.waymark.template.PanelRule;
import org.waymark.template.ReportLayout;

/** The published schema of report.toml and what is read of it are the same. */
class ReportSchemaTest {

    @Test
    void the_schema_has_the_keys_that_are_read() throws IOException {
        Map<String, Object> schema = Trees.json(FolderTest.root().resolve("docs/report.schema.json"));
        assertThat(keys(schema)).containsExactlyElementsOf(TemplateReader.KEYS);
        assertThat(schema.get("required")).isEqualTo(List.of("title", "council"));
        assertThat(keys(property(schema, "trend"))).containsExactlyElementsOf(TemplateReader.TREND_KEYS);
        assertThat(keys(property(schema, "front"))).containsExactlyElementsOf(TemplateReader.FRONT_KEYS);
        Map<?, ?> layout = property(schema, "layout");
        assertThat(keys(layout)).containsExactlyElementsOf(TemplateReader.LAYOUT_KEYS);
        assertThat(words(property(layout, "parts"))).containsExactlyElementsOf(ReportLayout.PARTS);
        assertThat(words(property(layout, "summary"))).containsExactlyElementsOf(ReportLayout.SUMMARY);
        assertThat(words(property(layout, "panel"))).containsExactlyElementsOf(ReportLayout.PANEL);
        Map<?, ?> columns = property(layout, "columns");
        assertThat(keys(columns)).containsExactlyElementsOf(ReportLayout.KINDS);
        for (String kind : ReportLayout.KINDS) {
            assertThat(words(property(columns, kind))).containsExactlyElementsOf(ReportLayout.COLUMNS.get(kind));
        }
        Map<?, ?> panels = property(layout, "panels");
        assertThat(keys(panels)).containsExactlyElementsOf(TemplateReader.PANEL_KEYS);
        assertThat(words(property(panels, "ratings"))).containsExactlyElementsOf(PanelRule.RATINGS);
        assertThat(words(property(panels, "directions"))).containsExactlyElementsOf(PanelRule.DIRECTIONS);
        assertThat(words(property(panels, "ranges"))).containsExactlyElementsOf(PanelRule.RANGES);
        assertThat(keys(property(layout, "casework"))).containsExactlyElementsOf(TemplateReader.CASEWORK_KEYS);
        assertThat(keys(property(schema, "patterns"))).containsExactlyElementsOf(TemplateReader.PATTERN_KEYS);
    }

    @Test
    void the_example_in_the_page_on_packs_is_read_without_a_complaint(@TempDir Path folder) throws IOException {
        String page = Files.readString(FolderTest.root().resolve("docs/pack.md"));
        int begun = page.indexOf("```toml", page.indexOf("## report.toml")) + 7;
        String toml = page.substring(begun, page.indexOf("```", begun));
        Files.writeString(folder.resolve("report.toml"), toml);
        Files.writeString(
                folder.resolve("groups.csv"),
                "group,version,of,area\nstatistical-neighbours,2025,E10000016,E10000012\n");
        Files.writeString(folder.resolve("indicators.csv"), """
            code,name,kind,section,unit,decimals,polarity,year,frequency,basis
            a,A,kpi,Customer services,count,0,lower,financial,month,period
            b,B,kpi,Environment and transport,count,0,lower,financial,month,period
            """);
        var findings = new Findings();
        findings.addAll(Folder.open(folder).value().read(_ -> {}).findings());
        assertThat(findings.shown()).extracting(finding -> finding.rule()).containsOnly("areas-not-listed");
    }

    /** The words a list may hold, of those given by name. */
    private static List<String> words(Map<?, ?> list) {
        if (list.get("enum") instanceof List<?> words) {
            return words.stream().map(String::valueOf).toList();
        }
        return list.get("anyOf") instanceof List<?> several && several.getFirst() instanceof Map<?, ?> first
                ? words(first)
                : list.get("items") instanceof Map<?, ?> items ? words(items) : List.of();
    }

    private static List<String> keys(Map<?, ?> schema) {
        return schema.get("properties") instanceof Map<?, ?> properties
                ? properties.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<?, ?> property(Map<?, ?> schema, String name) {
        return schema.get("properties") instanceof Map<?, ?> properties && properties.get(name) instanceof Map<?, ?> one
                ? one
                : Map.of();
    }
}
