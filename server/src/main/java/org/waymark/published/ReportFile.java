package org.waymark.published;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.cohort.CohortMember;
import org.waymark.disclosure.attack.Evidence;
import org.waymark.disclosure.attack.Measured;
import org.waymark.disclosure.attack.Statement;
import org.waymark.indicator.IndicatorCode;
import tools.jackson.databind.JsonNode;

/** What a report for machines ({@code report.json}) says. */
final class ReportFile {
    private final Map<IndicatorCode, Measured> measures = new LinkedHashMap<>();
    private final List<Statement> statements = new ArrayList<>();

    private ReportFile() {}

    /** Whether the document is a report at all. */
    static boolean is(JsonNode document) {
        return document.path("edition").isObject() && document.path("lines").isArray();
    }

    static Evidence read(String name, JsonNode document) {
        return new ReportFile().evidence(name, document);
    }

    private Evidence evidence(String name, JsonNode document) {
        JsonNode structure = document.path("structure");
        for (JsonNode line : document.path("lines")) {
            Definition.of(line).ifPresent(measured -> measures.put(measured.code(), measured));
        }
        for (JsonNode line : document.path("lines")) {
            LineFigures.of(name, line, measures).ifPresent(figures -> statements.addAll(figures.statements()));
        }
        return new Evidence(statements, areas(structure), cohorts(structure), measures);
    }

    private static List<Area> areas(JsonNode structure) {
        var areas = new ArrayList<Area>();
        for (JsonNode place : structure.path("places")) {
            code(place.path("code"))
                    .ifPresent(code -> areas.add(new Area(
                            code,
                            place.path("name").asString(code.value()),
                            place.path("name").asString(code.value()),
                            place.path("kind").asString(""),
                            code(place.path("parent")),
                            day(place.path("validFrom")),
                            day(place.path("validTo")),
                            Optional.empty(),
                            "")));
        }
        return areas;
    }

    private static List<CohortMember> cohorts(JsonNode structure) {
        var cohorts = new ArrayList<CohortMember>();
        for (JsonNode dimension : structure.path("dimensions")) {
            for (JsonNode member : dimension.path("members")) {
                String code = member.path("code").asString("");
                cohorts.add(new CohortMember(
                        dimension.path("code").asString(""),
                        code,
                        member.path("name").asString(code),
                        text(member.path("parent")),
                        dimension.path("partition").asBoolean(false),
                        ""));
            }
        }
        return cohorts;
    }

    static Optional<AreaCode> code(JsonNode node) {
        return text(node).flatMap(AreaCode::parse);
    }

    static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    static @Nullable BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    static Optional<LocalDate> day(JsonNode node) {
        return text(node).filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d")).map(LocalDate::parse);
    }
}
