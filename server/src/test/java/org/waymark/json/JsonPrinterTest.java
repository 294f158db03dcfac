package org.waymark.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.report.Report;
import org.waymark.report.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonPrinterTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private final JsonPrinter printer = new JsonPrinter();
    private final Report report = Samples.report().sealed(printer);
    private final String text = text(report);
    private final JsonNode json = MAPPER.readTree(text);

    private String text(Report of) {
        return new String(printer.print(of).getFirst().content(), StandardCharsets.UTF_8);
    }

    private JsonNode line(String code) {
        for (JsonNode line : json.get("lines")) {
            if (line.get("indicator").asString().equals(code)) {
                return line;
            }
        }
        throw new AssertionError(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/edition/council | \"E10000016\"",
                "/edition/report | \"qpr\"",
                "/edition/period | \"FY2024-25-Q1\"",
                "/edition/asKnownAt | \"2024-09-16\"",
                "/summary/indicators | 10",
                "/summary/ratings | {\"green\":3,\"amber\":4,\"red\":2,\"unrated\":1}",
                "/summary/trends | {\"improving\":4,\"noClearTrend\":2,\"worsening\":2,\"notTested\":2}",
                "/summary/comparedWith/0/period | \"FY2023-24-Q4\"",
                "/summary/comparedWith/0/likeForLike/indicators | 9",
                "/summary/comparedWith/0/likeForLike/ratingsThen/amber | 5",
                "/summary/comparedWith/0/added | [\"staff-turnover\"]",
                "/summary/comparedWith/0/ratingChanged/0 |"
                        + " {\"indicator\":\"ehcp-20-weeks\",\"from\":\"amber\",\"to\":\"red\"}",
                "/summary/sections/0/section | \"Children, Young People and Education\"",
            })
    void the_summary_keeps_its_contract(String pointer, String value) {
        assertThat(json.at(pointer).toString()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ehcp-20-weeks | /value | 27.0",
                "ehcp-20-weeks | /numerator | 541",
                "ehcp-20-weeks | /display | \"27.0%\"",
                "ehcp-20-weeks | /absent | null",
                "ehcp-20-weeks | /status | \"provisional\"",
                "ehcp-20-weeks | /recordedOn | \"2024-07-12\"",
                "ehcp-20-weeks | /target | 60",
                "ehcp-20-weeks | /otherTargets/0/target | 100",
                "ehcp-20-weeks | /rating | \"red\"",
                "ehcp-20-weeks | /unratedBecause | null",
                "ehcp-20-weeks | /trend/slopePerYear | 8.1",
                "ehcp-20-weeks | /trend/testedOn | \"underlying\"",
                "ehcp-20-weeks | /previous/period | \"FY2023-24-Q4\"",
                "ehcp-20-weeks | /benchmarks/0/missing | [\"E10000020\"]",
                "ehcp-20-weeks | /benchmarks/0/pooled | null",
                "ehcp-20-weeks | /series/0/value | 52.0",
                "waste-recycled | /value | null",
                "waste-recycled | /absent | \"missing\"",
                "waste-recycled | /rating | null",
                "waste-recycled | /unratedBecause | \"overdue\"",
                "waste-recycled | /trend/notTestedBecause | \"too-few-points\"",
                "pothole-demand | /range | \"above\"",
                "pothole-demand | /kind | \"activity\"",
                "contacts | /series/3/absent | \"confidential\"",
            })
    void a_line_keeps_its_contract(String code, String pointer, String value) {
        assertThat(line(code).at(pointer).toString()).isEqualTo(value);
    }

    @Test
    void absent_is_null_with_a_reason_and_never_nought() {
        for (JsonNode line : json.get("lines")) {
            assertThat(line.get("value").isNull()).isEqualTo(!line.get("absent").isNull());
            assertThat(line.get("rating").isNull())
                    .isEqualTo(!line.get("unratedBecause").isNull());
        }
    }

    @Test
    void the_file_is_utf_8_with_line_feeds_and_always_the_same() {
        assertThat(text).doesNotContain("\r").endsWith("}\n").contains("\n  \"summary\" : {");
        assertThat(text(Samples.report().sealed(printer))).isEqualTo(text);
    }

    @Test
    void the_hash_is_of_the_canonical_form_without_itself() throws Exception {
        ObjectNode read = (ObjectNode) MAPPER.readTree(text);
        String hash = ((ObjectNode) read.get("edition")).remove("hash").asString();
        byte[] canonical = new org.erdtman.jcs.JsonCanonicalizer(read.toString()).getEncodedUTF8();
        assertThat(hash).isEqualTo("sha256:" + HexFormat.of().formatHex(JsonPrinter.sha256(canonical)));
        assertThat(new String(canonical, StandardCharsets.UTF_8))
                .contains("\"value\":27,")
                .doesNotContain("27.0,");
    }

    @Test
    void another_figure_makes_another_hash() {
        assertThat(printer.of(Samples.stress())).isNotEqualTo(report.hash()).startsWith("sha256:");
    }
}
