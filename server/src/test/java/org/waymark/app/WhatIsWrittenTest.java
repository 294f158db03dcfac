package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.confidentiality.Audience;
import org.waymark.disclosure.attack.Attack;
import org.waymark.disclosure.attack.Result;
import org.waymark.json.JsonPrinter;
import org.waymark.office.MakingReport;
import org.waymark.period.Period;
import org.waymark.published.PublishedFiles;
import org.waymark.report.Writing;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Three successive quarters of reports, attacked together; and what becomes of it when the mask is broken on purpose. */
class WhatIsWrittenTest {
    private static final List<String> QUARTERS = List.of("FY2023-24-Q4", "FY2024-25-Q1", "FY2024-25-Q2");

    @Test
    void nothing_small_can_be_told_from_three_quarters(@TempDir Path folder) throws IOException {
        int hidden = 0;
        for (int seed = 0; seed < 2; seed++) {
            Result result = attack(published(folder.resolve("shire-" + seed), seed, Audience.PUBLIC));
            assertThat(result.succeeded())
                    .as("shire %d: %s", seed, told(result))
                    .isFalse();
            assertThat(result.contradicted()).isEmpty();
            hidden += result.found().size();
        }
        assertThat(hidden).isGreaterThan(50);
    }

    @Test
    void the_internal_report_beside_the_public_one_is_found_out(@TempDir Path folder) throws IOException {
        List<Path> files = new ArrayList<>(published(folder.resolve("public"), 1, Audience.PUBLIC));
        assertThat(attack(files).succeeded()).isFalse();
        files.add(published(folder.resolve("internal"), 1, Audience.INTERNAL).getLast());
        assertThat(attack(files).succeeded()).isTrue();
    }

    @Test
    void a_hidden_figure_put_back_by_hand_gives_another_away(@TempDir Path folder) throws IOException {
        List<Path> hiding = published(folder.resolve("public"), 2, Audience.PUBLIC);
        List<Path> open = published(folder.resolve("internal"), 2, Audience.INTERNAL);
        int put = 0;
        int found = 0;
        ObjectNode document = (ObjectNode) read(hiding.getLast());
        for (Cell truth : cells(read(open.getLast()))) {
            ObjectNode copy = document.deepCopy();
            for (Cell cell : cells(copy)) {
                // Only what is not small itself, so that what is found is another.
                if (cell.name().equals(truth.name()) && cell.hidden() && truth.large()) {
                    cell.put(truth);
                    Path file = Files.writeString(folder.resolve("meddled.json"), copy.toString());
                    put++;
                    found += attack(List.of(hiding.get(0), hiding.get(1), file)).succeeded() ? 1 : 0;
                }
            }
        }
        assertThat(put).isPositive();
        assertThat(found).as("of " + put).isPositive();
    }

    /** A cell of one of the tables. */
    private record Cell(String name, ObjectNode node) {
        boolean hidden() {
            return node.path("absent").asString("").equals("confidential");
        }

        boolean large() {
            return large(node.path("value"))
                    && (node.path("numerator").isNull()
                            || large(node.path("numerator"))
                                    && large(node.path("denominator"))
                                    && node.path("denominator")
                                                    .decimalValue()
                                                    .subtract(node.path("numerator")
                                                            .decimalValue())
                                                    .compareTo(BigDecimal.valueOf(5))
                                            > 0);
        }

        private static boolean large(JsonNode number) {
            return number.isNumber() && number.decimalValue().compareTo(BigDecimal.valueOf(5)) > 0;
        }

        void put(Cell truth) {
            List.of("value", "numerator", "denominator", "absent").forEach(key -> node.set(key, truth.node.get(key)));
        }
    }

    private static List<Cell> cells(JsonNode document) {
        var cells = new ArrayList<Cell>();
        for (JsonNode line : document.get("lines")) {
            for (JsonNode table : line.path("tables")) {
                for (JsonNode cell : table.path("cells")) {
                    cells.add(new Cell(
                            line.get("indicator").asString() + cell.get("area") + cell.get("cohort"),
                            (ObjectNode) cell));
                }
            }
        }
        return cells;
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }

    private static Result attack(List<Path> files) {
        PublishedFiles.Read read = PublishedFiles.read(files);
        assertThat(read.findings().isEmpty()).isTrue();
        return Attack.on(read.evidence(), Attack.Asked.PLAIN);
    }

    private static List<String> told(Result result) {
        return result.found().stream()
                .filter(found -> found.verdict() != org.waymark.disclosure.attack.Verdict.SAFE)
                .map(Object::toString)
                .toList();
    }

    private static List<Path> published(Path folder, int seed, Audience audience) throws IOException {
        Stores stores = ReadPack.of(
                        SmallShire.write(folder, seed),
                        new Terminal(
                                new java.io.PrintWriter(java.io.Writer.nullWriter()),
                                new java.io.PrintWriter(java.io.Writer.nullWriter()),
                                false))
                .stores();
        Template template = stores.templates().all().getFirst();
        var making = new MakingReport(stores, List.of(), Clock.systemDefaultZone(), audience);
        var files = new ArrayList<Path>();
        for (String name : QUARTERS) {
            Period quarter = Period.parse(name).orElseThrow();
            LocalDate day = quarter.end().plusDays(45);
            byte[] json = new JsonPrinter()
                    .print(Writing.of(making.of(template, quarter, Optional.of(day))))
                    .getFirst()
                    .content();
            files.add(Files.write(folder.resolve(name + ".json"), json));
        }
        return files;
    }
}
