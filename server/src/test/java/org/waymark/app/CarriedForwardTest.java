package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.store.RoundAtHand;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An older figure is said to be carried forward wherever it stands, with the reason, and is never counted as new. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CarriedForwardTest {
    private static final String WHY = "The survey is made once a year, and the next is in March";
    private final Map<String, String> said = new TreeMap<>();
    private JsonNode json = JsonMapper.builder().build().createObjectNode();

    @BeforeAll
    void make(@TempDir Path folder) throws IOException {
        Path pack = RoundAtHand.written(Files.createDirectories(folder.resolve("pack")));
        Files.writeString(pack.resolve("answers.csv"), """
            indicator,period,answer,why,said_by,recorded_on
            visits,FY2024-25-Q1,,"%s",somebody-private,2024-08-29T10:00
            calls,FY2024-25-Q1,nothing-new,Said by mistake,,2024-08-01
            """.formatted(WHY));
        Path out = folder.resolve("out");
        Typed made = Typed.waymark(
                "report",
                pack.toString(),
                "--period",
                "FY2024-25-Q1",
                "--as-known-at",
                "2024-09-03",
                "--format",
                "html,pdf,docx,xlsx,ods,json",
                "--out",
                out.toString());
        assertThat(made.code()).as(made.err()).isLessThan(2);
        for (String name : new String[] {"html", "pdf", "docx", "xlsx", "ods", "json"}) {
            byte[] content = Files.readAllBytes(out.resolve("report." + name));
            said.put(name, plain(name, content));
        }
        json = JsonMapper.builder().build().readTree(out.resolve("report.json"));
    }

    private static String plain(String name, byte[] content) throws IOException {
        String text = switch (name) {
            case "html" ->
                Jsoup.parse(new String(content, StandardCharsets.UTF_8)).text();
            case "json" -> new String(content, StandardCharsets.UTF_8);
            case "pdf" -> {
                try (var pdf = Loader.loadPDF(content)) {
                    yield new PDFTextStripper().getText(pdf);
                }
            }
            default -> unzipped(content);
        };
        return text.replaceAll("[\\s\\u00a0\\u00ad]+", " ");
    }

    private static String unzipped(byte[] content) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    text.append(Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                                    .text())
                            .append(' ');
                }
            }
        }
        return text.toString();
    }

    private String of(String format) {
        return said.getOrDefault(format, "");
    }

    private JsonNode line(String code) {
        for (JsonNode line : json.path("lines")) {
            if (line.path("indicator").asString("").equals(code)) {
                return line;
            }
        }
        throw new IllegalStateException(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "docx", "xlsx", "ods", "json"})
    void every_format_says_in_words_that_it_is_carried_forward_and_why(String format) {
        assertThat(of(format)).containsIgnoringCase("carried forward").contains(WHY);
        assertThat(of(format)).doesNotContain("somebody-private").doesNotContain("@example.gov.uk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "docx"})
    void it_stands_in_the_cell_and_beside_the_indicator_and_is_counted_in_the_summary(String format) {
        assertThat(of(format))
                .contains("carried forward from Q4 23-24")
                .contains(
                        "This figure is carried forward from Quarter 4 2023-24, and is not counted as new. Nothing new"
                                + " has come for Quarter 1 2024-25, because: " + WHY + ".")
                .contains("This figure is carried forward from Quarter 4 2023-24: none has come for Quarter 1 2024-25")
                .contains("Three figures in this report are carried forward from earlier periods, since none have come"
                        + " for the periods that are due: they are shown without a colour, and not counted as new.");
    }

    @Test
    void it_is_not_rated_and_nothing_is_said_of_its_having_stayed_or_moved() {
        assertThat(line("visits").path("rating").isNull()).isTrue();
        assertThat(line("visits").path("unratedBecause").asString("")).isEqualTo("out-of-date");
        assertThat(of("html")).doesNotContain("the same as in").doesNotContain("Unchanged");
        assertThat(json.path("summary").path("ratings").path("green").asInt()).isEqualTo(1);
        assertThat(json.path("summary").path("ratings").path("unrated").asInt()).isEqualTo(2);
    }

    @Test
    void machines_are_told_from_when_and_why() {
        JsonNode carried = line("visits").path("carriedForward");
        assertThat(carried.path("period").asString("")).isEqualTo("FY2023-24-Q4");
        assertThat(carried.path("because").asString("")).isEqualTo(WHY);
        assertThat(line("potholes").path("carriedForward").path("because").isNull())
                .isTrue();
        assertThat(line("visits").path("answer").path("recordedOn").asString(""))
                .isEqualTo("2024-08-29");
    }

    @Test
    void an_answer_beside_the_figure_that_was_due_has_no_effect() {
        assertThat(line("calls").path("carriedForward").isNull()).isTrue();
        assertThat(line("calls").path("rating").asString("")).isEqualTo("green");
        assertThat(of("html")).doesNotContain("Said by mistake");
    }
}
