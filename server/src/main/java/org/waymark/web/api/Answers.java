package org.waymark.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How answers are written: JSON or CSV, a page at a time, with a tag to ask again by. Any site's scripts may read them. */
final class Answers {
    static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=utf-8");
    private static final MediaType PROBLEM = MediaType.parseMediaType("application/problem+json");
    private static final Duration FRESH = Duration.ofMinutes(1);

    private Answers() {}

    /** Answers a {@link Problem} as one. */
    static HandlerFunction<ServerResponse> guarded(HandlerFunction<ServerResponse> handler) {
        return request -> {
            try {
                return handler.handle(request);
            } catch (Problem problem) {
                return problem(request, problem);
            }
        };
    }

    static ServerResponse one(ServerRequest request, JsonNode node) {
        return answer(request, MediaType.APPLICATION_JSON, json(node), "");
    }

    /** One page of a list: as JSON with its count, or as CSV where that is asked for by {@code Accept} or {@code .csv}. */
    static ServerResponse page(Question question, List<String> columns, List<ObjectNode> all) {
        ServerRequest request = question.request();
        int from = (int) Math.min(all.size(), (question.page() - 1L) * question.size());
        int to = (int) Math.min(all.size(), (long) from + question.size());
        List<ObjectNode> items = all.subList(from, to);
        String links = links(question, all.size());
        if (wantsCsv(request)) {
            return answer(request, CSV, csv(columns, items), links);
        }
        ObjectNode node = MAPPER.createObjectNode();
        node.put("page", question.page());
        node.put("size", question.size());
        node.put("total", all.size());
        var array = node.putArray("items");
        items.forEach(array::add);
        return answer(request, MediaType.APPLICATION_JSON, json(node), links);
    }

    private static boolean wantsCsv(ServerRequest request) {
        return request.path().endsWith(".csv")
                || request.headers().accept().stream()
                        .findFirst()
                        .filter(type -> type.getType().equals("text")
                                && type.getSubtype().equals("csv"))
                        .isPresent();
    }

    private static ServerResponse answer(ServerRequest request, MediaType type, byte[] body, String links) {
        String tag = "\"" + hash(body) + "\"";
        var unchanged = request.checkNotModified(tag);
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        var answer = ServerResponse.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(tag)
                .header("Vary", "Accept")
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", "ETag, Link");
        return (links.isEmpty() ? answer : answer.header("Link", links)).body(body);
    }

    private static ServerResponse problem(ServerRequest request, Problem problem) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("type", "about:blank");
        node.put("title", problem.title());
        node.put("status", problem.status());
        node.put("detail", problem.detail());
        node.put("instance", request.path());
        return ServerResponse.status(problem.status())
                .contentType(PROBLEM)
                .header("Access-Control-Allow-Origin", "*")
                .cacheControl(CacheControl.noStore())
                .body(json(node));
    }

    private static byte[] json(JsonNode node) {
        return (MAPPER.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] csv(List<String> columns, List<ObjectNode> items) {
        var text = new StringBuilder(String.join(",", columns)).append('\n');
        for (ObjectNode item : items) {
            text.append(columns.stream().map(column -> cell(item.path(column))).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Words that a spreadsheet would calculate have an apostrophe before them. */
    private static String cell(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        String text = value.isString() ? value.asString() : value.toString();
        String safe =
                value.isString() && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** Where the first, previous, next and last pages are (RFC 8288). */
    private static String links(Question question, int total) {
        int last = Math.max(1, (total + question.size() - 1) / question.size());
        var links = new ArrayList<String>();
        links.add(link(question, 1, "first"));
        if (question.page() > 1) {
            links.add(link(question, Math.min(last, question.page() - 1), "prev"));
        }
        if (question.page() < last) {
            links.add(link(question, question.page() + 1, "next"));
        }
        links.add(link(question, last, "last"));
        return String.join(", ", links);
    }

    private static String link(Question question, int page, String rel) {
        var query = new ArrayList<String>();
        question.request().params().forEach((name, values) -> {
            if (!name.equals("page") && !name.equals("size")) {
                values.forEach(value -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
        });
        query.add("page=" + page);
        query.add("size=" + question.size());
        return "<" + question.request().uri().getRawPath() + "?" + String.join("&", query) + ">; rel=\"" + rel + "\"";
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
