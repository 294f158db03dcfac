package org.waymark.opendata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.edition.PublishedFile;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.report.DataNotes;
import org.waymark.report.Printed;
import org.waymark.report.Report;
import org.waymark.scorecard.Held;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What other programs ask about files of rows: metadata of CSV on the Web beside each ({@code ehcp.csv-metadata.json}, after the
 * recommendation of the World Wide Web Consortium of 2015), and the data package of Frictionless Data over them all.
 */
record Describing(Report report) {
    private static final String FOLDER = "data/";

    /** What stands in a column: the type's name in CSV on the Web, and in a table schema. */
    private record Kind(String web, String schema) {}

    List<Printed> of(List<Printed> rows) {
        var files = new ArrayList<Printed>();
        ArrayNode resources = JsonNodeFactory.instance.arrayNode();
        for (Printed file : rows) {
            String name = file.name().substring(FOLDER.length());
            files.add(json(name + "-metadata.json", "application/csvm+json", web(name)));
            resources.add(resource(name, file));
        }
        files.add(json("datapackage.json", "application/json", dataPackage(resources)));
        return files;
    }

    private ObjectNode web(String name) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("language", "en");
        node.put("url", name);
        node.put("dc:title", title(name));
        node.put("dc:description", DataNotes.description(report));
        node.put("dc:publisher", report.front().council());
        node.put("dc:identifier", report.hash());
        ObjectNode schema = node.putObject("tableSchema");
        ArrayNode columns = schema.putArray("columns");
        for (String column : Held.COLUMNS) {
            ObjectNode each = columns.addObject();
            each.put("name", column);
            each.put("titles", column);
            each.put("dc:description", DataNotes.column(column));
            if (column.equals("current")) {
                each.putObject("datatype").put("base", "boolean").put("format", "yes|no");
            } else {
                each.put("datatype", kind(column).web());
            }
        }
        schema.put("aboutUrl", "#row-{_row}");
        return node;
    }

    private ObjectNode dataPackage(ArrayNode resources) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("profile", "tabular-data-package");
        node.put("name", report.scorecard().template().report());
        node.put("title", DataNotes.title(report));
        node.put("description", DataNotes.description(report));
        node.put("version", report.scorecard().asKnownAt().toString());
        node.put("id", report.hash());
        node.set("resources", resources);
        return node;
    }

    private ObjectNode resource(String name, Printed file) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("profile", "tabular-data-resource");
        node.put("name", name.substring(0, name.length() - ".csv".length()));
        node.put("path", name);
        node.put("title", title(name));
        node.put("format", "csv");
        node.put("mediatype", "text/csv");
        node.put("encoding", "utf-8");
        node.put("bytes", file.content().length);
        node.put("hash", "sha256:" + PublishedFile.sha256(file.content()));
        ObjectNode schema = node.putObject("schema");
        ArrayNode fields = schema.putArray("fields");
        for (String column : Held.COLUMNS) {
            ObjectNode each = fields.addObject();
            each.put("name", column);
            each.put("type", kind(column).schema());
            each.put("description", DataNotes.column(column));
            if (column.equals("current")) {
                each.putArray("trueValues").add("yes");
                each.putArray("falseValues").add("no");
            }
        }
        schema.putArray("missingValues").add("");
        return node;
    }

    private static Kind kind(String column) {
        return switch (column) {
            case "value", "numerator", "denominator" -> new Kind("decimal", "number");
            case "row" -> new Kind("integer", "integer");
            case "recorded_on" -> new Kind("date", "date");
            case "current" -> new Kind("boolean", "boolean");
            default -> new Kind("string", "string");
        };
    }

    private String title(String name) {
        return IndicatorCode.parse(name.substring(0, name.length() - ".csv".length()))
                .flatMap(code ->
                        Optional.ofNullable(report.scorecard().indicators().get(code)))
                .map(Indicator::latest)
                .map(version -> version.wording().name())
                .orElse(name);
    }

    private static Printed json(String name, String type, ObjectNode node) {
        return new Printed(FOLDER + name, type, (node.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
