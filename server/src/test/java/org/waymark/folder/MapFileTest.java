package org.waymark.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.finding.Checked;

class MapFileTest {
    private static final Set<String> KNOWN = Set.of("E07000001", "E07000002");

    @TempDir
    private Path folder;

    private Checked<Optional<byte[]>> read(String text) throws IOException {
        return MapFile.read(Files.writeString(folder.resolve("map"), text), KNOWN);
    }

    private static String text(Checked<Optional<byte[]>> read) {
        return new String(read.value().orElse(new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void tiles_are_kept_as_they_stand() throws IOException {
        var read = read("code,column,row\nE07000001,0,0\nE07000002,1,0\n");
        assertThat(read.findings().isEmpty()).isTrue();
        assertThat(text(read)).isEqualTo("""
            {"kind":"tiles","places":[{"area":"E07000001","column":0,"row":0},{"area":"E07000002","column":1,"row":0}]}
            """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "code,column,row;E07000001,0,0;E07000002,0,0 | map, row 3, column code: The tile of E07000002 lies on another.",
        "code,column,row;E07000001,0,0;E07000001,1,0 | map, row 3, column code: E07000001 is on the map twice.",
        "code,column,row;E07000001,0,0;E07000009,1,0 | map, row 3, column code: “E07000009” is not a place on record",
        "code,column,row;E07000001,x,0;E07000002,1,0 | map, row 2, column column: “x” is not a place on the grid.",
        "code,column,row;E07000001,-1,0              | map, row 2, column column: “-1” is not a place on the grid.",
        "place,column,row;E07000001,0,0              | map, row 1: The map’s columns are “place,column,row”.",
        "code,column,row                             | map: The map has no place that is on record.",
        "{\"type\":\"Point\"}                        | map: The map is neither tiles as CSV nor a GeoJSON FeatureCollection.",
        "{\"type\":                                  | map: The map is neither tiles as CSV nor a GeoJSON FeatureCollection.",
    })
    void what_is_wrong_is_said_with_its_place(String text, String sentence) throws IOException {
        assertThat(read(text.replace(";", "\n") + "\n").findings().shown())
                .extracting(Object::toString)
                .anyMatch(said -> said.contains(sentence));
    }

    private static String feature(String code, String ring) {
        return "{\"type\":\"Feature\",\"properties\":{\"name\":\"x\",\"LAD23CD\":\"" + code
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}}";
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    @Test
    void outlines_are_fitted_to_a_page() throws IOException {
        var read = read(collection(
                feature("E07000001", "[[0,0],[1000,0],[1000,500],[500,500.001],[0,500],[0,0]]"),
                feature("E07000002", "[[1000,0],[2000,0],[2000,500],[1000,500],[1000,0]]")));
        assertThat(read.findings().isEmpty()).isTrue();
        assertThat(text(read))
                .startsWith("{\"kind\":\"outlines\",\"width\":1000.0,\"height\":250.0,")
                .contains("\"area\":\"E07000001\",\"rings\":[[[0.0,250.0],[500.0,250.0],[500.0,0.0]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[[0,0],[1,0],[1,1],[0,1]]",
        "[[0,0],[1,0],[0,0]]",
        "[[0,0],[1,0],[1,\"x\"],[0,0]]",
        "[[0,0],[1,0],[1],[0,0]]"
    })
    void a_bad_ring_is_a_finding_and_the_rest_stays(String ring) throws IOException {
        var read = read(collection(
                feature("E07000001", ring), feature("E07000002", "[[0,0],[20,0],[20,5],[10,5],[0,0]]")));
        assertThat(read.findings().shown())
                .extracting(Object::toString)
                .anyMatch(said -> said.contains("The outline of E07000001 is not made of closed rings"));
        assertThat(text(read)).contains("E07000002").doesNotContain("E07000001");
    }

    @Test
    void what_is_too_large_is_refused() throws IOException {
        assertThat(read("x".repeat(21 * 1024 * 1024)).findings().shown())
                .singleElement()
                .asString()
                .contains("more than 20 MB");
    }
}
