package org.waymark.web;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an edition says, read from its own {@code report.json}: pages that sort, filter, search and compare ask this and
 * nothing else, so that they can say only what was published. {@code docs/report.schema.json} tells what stands where.
 */
public final class ReportView {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** By the edition's hash: what is published never changes. Drafts come and go, and are forgotten when room is short. */
    private static final Map<String, SoftReference<ReportView>> READ = new ConcurrentHashMap<>();

    private final JsonNode node;
    private final Map<String, LineView> lines = new LinkedHashMap<>();

    private ReportView(JsonNode node) {
        this.node = node;
        for (JsonNode line : node.path("lines")) {
            var view = new LineView(line);
            lines.put(view.code(), view);
        }
    }

    static Optional<ReportView> of(Shown shown) {
        String hash = shown.edition().hash();
        SoftReference<ReportView> kept = READ.get(hash);
        ReportView before = kept == null ? null : kept.get();
        if (before != null) {
            return Optional.of(before);
        }
        return shown.content("report.json").map(bytes -> {
            var read = new ReportView(MAPPER.readTree(bytes));
            READ.values().removeIf(reference -> reference.get() == null);
            READ.put(hash, new SoftReference<>(read));
            return read;
        });
    }

    /** The whole document. */
    public JsonNode node() {
        return node;
    }

    public JsonNode edition() {
        return node.path("edition");
    }

    public JsonNode summary() {
        return node.path("summary");
    }

    /** In the order of the report. */
    public List<LineView> lines() {
        return List.copyOf(lines.values());
    }

    public Optional<LineView> line(String code) {
        return Optional.ofNullable(lines.get(code));
    }
}
