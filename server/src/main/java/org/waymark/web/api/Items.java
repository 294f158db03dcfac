package org.waymark.web.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.edition.Edition;
import org.waymark.edition.PublishedFile;
import org.waymark.web.DataRow;
import org.waymark.web.LineView;
import org.waymark.web.Shown;
import tools.jackson.databind.node.ObjectNode;

/** The items of lists, each flat enough to be a row of a CSV file. The columns are those of the files. */
final class Items {
    static final List<String> EDITION =
            List.of("report", "period", "number", "title", "as_known_at", "published_at", "hash", "newest", "address");
    static final List<String> LINE = List.of(
            "indicator",
            "name",
            "section",
            "kind",
            "unit",
            "polarity",
            "frequency",
            "period",
            "value",
            "display",
            "absent",
            "target",
            "floor",
            "rating",
            "direction");
    static final List<String> PLACE = List.of("code", "name", "kind", "parent", "valid_from", "valid_to");
    static final List<String> INDICATOR =
            List.of("indicator", "name", "section", "kind", "unit", "polarity", "frequency", "report", "edition");

    private Items() {}

    static String address(Edition edition) {
        return "/api/v1" + Shown.address(edition);
    }

    static ObjectNode edition(Shown shown) {
        Edition edition = shown.edition();
        ObjectNode node = Answers.MAPPER.createObjectNode();
        node.put("report", edition.report());
        node.put("period", edition.period().toString());
        node.put("number", edition.number());
        node.put("title", edition.title());
        node.put("as_known_at", edition.asKnownAt().toString());
        node.put("published_at", edition.publishedAt().toString());
        node.put("hash", edition.hash());
        node.put("newest", shown.isNewest());
        node.put("address", address(edition));
        return node;
    }

    /** The same with its files. */
    static ObjectNode whole(Shown shown) {
        ObjectNode node = edition(shown);
        var files = node.putArray("files");
        for (PublishedFile file : shown.downloads()) {
            files.addObject()
                    .put("name", file.name())
                    .put("media_type", file.mediaType())
                    .put("sha256", file.sha256())
                    .put("size", file.size())
                    .put("address", Shown.address(shown.edition()) + "/files/" + file.name());
        }
        return node;
    }

    static ObjectNode line(LineView line) {
        ObjectNode node = head(line);
        put(node, "period", line.text("period"));
        number(node, "value", line.number("value"));
        put(node, "display", line.display());
        put(node, "absent", line.text("absent"));
        number(node, "target", line.number("target"));
        number(node, "floor", line.number("floor"));
        put(node, "rating", line.rating());
        put(node, "direction", line.direction());
        return node;
    }

    static ObjectNode indicator(LineView line, Shown shown) {
        ObjectNode node = head(line);
        node.put("report", shown.edition().report());
        node.put("edition", address(shown.edition()));
        return node;
    }

    private static ObjectNode head(LineView line) {
        ObjectNode node = Answers.MAPPER.createObjectNode();
        node.put("indicator", line.code());
        node.put("name", line.name());
        node.put("section", line.section());
        node.put("kind", line.kind());
        put(node, "unit", line.text("unit"));
        put(node, "polarity", line.text("polarity"));
        put(node, "frequency", line.text("frequency"));
        return node;
    }

    static ObjectNode observation(DataRow row) {
        ObjectNode node = Answers.MAPPER.createObjectNode();
        node.put("indicator", row.indicator());
        node.put("area", row.area());
        node.put("area_name", row.areaName());
        node.put("area_kind", row.areaKind());
        node.put("cohort", row.cohort());
        node.put("cohort_name", row.cohortName());
        node.put("period", row.period());
        number(node, "value", row.number());
        number(node, "numerator", row.numeratorNumber());
        number(node, "denominator", row.denominatorNumber());
        node.put("status", row.status());
        put(node, "absent", row.absent());
        node.put("recorded_on", row.recordedOn());
        node.put("file", row.file());
        node.put("row", Long.parseLong(row.row()));
        node.put("current", row.current() ? "yes" : "no");
        return node;
    }

    private static void put(ObjectNode node, String key, String text) {
        node.put(key, text.isEmpty() ? null : text);
    }

    private static void number(ObjectNode node, String key, Optional<BigDecimal> number) {
        node.put(key, number.orElse(null));
    }
}
