package org.waymark.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.edition.Edition;
import org.waymark.edition.PublishedFile;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code edition.json} says: all of an edition but the bytes of its files. Who published it is left in the record: the
 * account of an officer is no part of what was published.
 */
final class EditionFile {
    static final String NAME = "edition.json";
    private static final String FORMAT = "waymark-edition-1";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EditionFile() {}

    static byte[] write(Edition edition) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("format", FORMAT);
        node.put("report", edition.report());
        node.put("period", edition.period().toString());
        node.put("number", edition.number());
        node.put("title", edition.title());
        node.put("asKnownAt", edition.asKnownAt().toString());
        node.put("publishedAt", edition.publishedAt().toString());
        node.put("hash", edition.hash());
        ArrayNode files = node.putArray("files");
        for (PublishedFile file : edition.files()) {
            files.addObject()
                    .put("name", file.name())
                    .put("mediaType", file.mediaType())
                    .put("sha256", file.sha256())
                    .put("size", file.size());
        }
        ArrayNode results = node.putArray("results");
        for (Edition.Result result : edition.results()) {
            results.addObject()
                    .put("indicator", result.indicator().value())
                    .put("version", result.version())
                    .put("kind", result.kind())
                    .put("section", result.section())
                    .put("period", result.period().toString())
                    .put("rating", result.rating())
                    .put("trend", result.trend())
                    .put("value", result.value());
        }
        String text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @throws Unreadable when it is not such a file */
    static Edition read(Path file) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(Files.readAllBytes(file));
            if (!FORMAT.equals(node.path("format").asString(""))) {
                throw new Unreadable(file, "it does not say that its format is " + FORMAT);
            }
            List<PublishedFile> files = new ArrayList<>();
            for (JsonNode each : node.path("files")) {
                files.add(new PublishedFile(
                        text(each, "name"),
                        text(each, "mediaType"),
                        text(each, "sha256"),
                        each.path("size").asLong()));
            }
            List<Edition.Result> results = new ArrayList<>();
            for (JsonNode each : node.path("results")) {
                results.add(new Edition.Result(
                        IndicatorCode.of(text(each, "indicator")),
                        each.path("version").asInt(),
                        text(each, "kind"),
                        text(each, "section"),
                        period(text(each, "period")),
                        text(each, "rating"),
                        text(each, "trend"),
                        text(each, "value")));
            }
            return new Edition(
                    text(node, "report"),
                    period(text(node, "period")),
                    node.path("number").asInt(),
                    text(node, "title"),
                    LocalDate.parse(text(node, "asKnownAt")),
                    Instant.parse(text(node, "publishedAt")),
                    "",
                    text(node, "hash"),
                    files,
                    results);
        } catch (JacksonException invalid) {
            throw new Unreadable(file, Trees.reason(invalid));
        } catch (DateTimeException | IllegalArgumentException invalid) {
            throw new Unreadable(file, String.valueOf(invalid.getMessage()));
        }
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isString()) {
            throw new IllegalArgumentException("it lacks " + key);
        }
        return value.asString();
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow(() -> new IllegalArgumentException("“" + text + "” is not a period"));
    }

    /** Not a description of an edition. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable(Path file, String why) {
            super(file + " is not the description of an edition: " + why + ". Export the edition again.");
        }
    }
}
