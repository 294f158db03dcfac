package org.waymark.web.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds an answer against the part of JSON Schema that the document uses; whatever else a schema says is a fault itself. */
final class Described {
    private static final List<String> KNOWN = List.of(
            "type",
            "description",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "enum",
            "format",
            "default",
            "$ref");

    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();

    private Described(JsonNode document) {
        this.document = document;
    }

    /** What does not fit, each with its place; nothing when all does. */
    static List<String> faults(JsonNode document, JsonNode schema, JsonNode value) {
        var described = new Described(document);
        described.hold("", schema, value);
        return described.faults;
    }

    private void hold(String at, JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            hold(at, document.at(schema.path("$ref").asString("").substring(1)), value);
            return;
        }
        schema.propertyStream().map(java.util.Map.Entry::getKey).filter(key -> !KNOWN.contains(key)).forEach(key ->
                faults.add(at + ": nobody here knows " + key));
        if (schema.has("type") && types(schema.path("type")).stream().noneMatch(type -> is(type, value))) {
            faults.add(at + ": " + value + " is not " + schema.path("type"));
            return;
        }
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(value::equals)) {
            faults.add(at + ": " + value + " is not one of " + schema.path("enum"));
        }
        if (schema.path("format").asString("").equals("date") && !value.asString("").matches("\\d{4}-\\d\\d-\\d\\d")) {
            faults.add(at + ": " + value + " is no date");
        }
        if (value.isObject()) {
            object(at, schema, value);
        }
        if (value.isArray() && schema.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                hold(at + "/" + i, schema.path("items"), value.path(i));
            }
        }
    }

    private void object(String at, JsonNode schema, JsonNode value) {
        schema.path("required").valueStream().map(key -> key.asString("")).filter(key -> !value.has(key)).forEach(key ->
                faults.add(at + ": lacks " + key));
        value.propertyStream().forEach(each -> {
            JsonNode its = schema.path("properties").path(each.getKey());
            if (!its.isMissingNode()) {
                hold(at + "/" + each.getKey(), its, each.getValue());
            } else if (schema.has("additionalProperties")
                    && !schema.path("additionalProperties").asBoolean(true)) {
                faults.add(at + ": nothing is said of " + each.getKey());
            }
        });
    }

    private static List<String> types(JsonNode type) {
        return type.isArray()
                ? type.valueStream().map(each -> each.asString("")).toList()
                : List.of(type.asString(""));
    }

    private static boolean is(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isString();
            case "number" -> value.isNumber();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException(type);
        };
    }
}
