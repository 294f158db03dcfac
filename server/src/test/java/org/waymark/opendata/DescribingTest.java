package org.waymark.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.waymark.example.Example;
import org.waymark.json.JsonPrinter;
import org.waymark.report.Printed;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files about the files say what is so, in the words that the two standards have. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescribingTest {
    /** Of a table schema (Frictionless Data, version 1). */
    private static final Set<String> SCHEMA_TYPES = Set.of("string", "number", "integer", "boolean", "date");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeAll
    void print() {
        Report report =
                Writing.of(Example.scorecard(Example.folder(), Example.REPORT)).sealed(new JsonPrinter());
        for (Printed file : new OpenDataPrinter().print(report)) {
            files.put(file.name(), file.content());
        }
    }

    @Test
    void every_file_of_rows_has_its_sidecar_with_the_columns_it_has() {
        List<String> rows =
                files.keySet().stream().filter(name -> name.endsWith(".csv")).toList();
        assertThat(rows).hasSizeGreaterThan(30);
        for (String name : rows) {
            JsonNode about = json(name + "-metadata.json");
            assertThat(about.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
            assertThat(about.get("url").asString()).isEqualTo(name.substring("data/".length()));
            var columns = new ArrayList<String>();
            about.get("tableSchema").get("columns").forEach(column -> {
                columns.add(column.get("titles").asString());
                assertThat(column.get("name").asString()).matches("[a-z_]+");
            });
            assertThat(text(name).lines().findFirst()).contains(String.join(",", columns));
        }
    }

    @Test
    void every_cell_is_of_the_type_that_is_said() {
        JsonNode package_ = json("data/datapackage.json");
        for (JsonNode resource : package_.get("resources")) {
            String name = "data/" + resource.get("path").asString();
            for (NamedCsvRecord row :
                    CsvReader.builder().ofNamedCsvRecord(text(name)).stream().toList()) {
                for (JsonNode field : resource.get("schema").get("fields")) {
                    String cell = row.getField(field.get("name").asString());
                    if (!cell.isEmpty()) {
                        of(field.get("type").asString(), cell);
                    }
                }
            }
        }
    }

    private static void of(String type, String cell) {
        assertThat(SCHEMA_TYPES).contains(type);
        switch (type) {
            case "number" -> assertThat(new BigDecimal(cell)).isNotNull();
            case "integer" -> assertThat(Long.parseLong(cell)).isNotNegative();
            case "date" -> assertThat(LocalDate.parse(cell)).isNotNull();
            case "boolean" -> assertThat(cell).isIn("yes", "no");
            default -> assertThat(cell).isNotBlank();
        }
    }

    @Test
    void the_package_names_every_file_with_its_size_and_hash() throws Exception {
        JsonNode package_ = json("data/datapackage.json");
        assertThat(package_.get("profile").asString()).isEqualTo("tabular-data-package");
        assertThat(package_.get("name").asString()).matches("[-a-z0-9._/]+");
        assertThat(package_.get("version").asString()).isEqualTo("2024-09-16");
        assertThat(package_.get("id").asString()).startsWith("sha256:");
        var named = new ArrayList<String>();
        for (JsonNode resource : package_.get("resources")) {
            String name = "data/" + resource.get("path").asString();
            named.add(name);
            byte[] content = bytes(name);
            assertThat(resource.get("name").asString()).matches("[-a-z0-9._/]+");
            assertThat(resource.get("bytes").asInt()).isEqualTo(content.length);
            assertThat(resource.get("hash").asString())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(content)));
            assertThat(resource.get("title").asString())
                    .isNotEqualTo(resource.get("path").asString());
        }
        assertThat(named)
                .containsExactlyElementsOf(files.keySet().stream()
                        .filter(name -> name.endsWith(".csv"))
                        .toList());
    }

    private JsonNode json(String name) {
        return JsonMapper.shared().readTree(bytes(name));
    }

    private String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String name) {
        byte[] content = files.get(name);
        assertThat(content).as(name).isNotNull();
        return content;
    }
}
