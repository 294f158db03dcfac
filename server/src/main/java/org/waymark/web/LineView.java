package org.waymark.web;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One indicator as an edition tells it. */
public record LineView(JsonNode node) {

    public String code() {
        return text("indicator");
    }

    public String name() {
        return text("name");
    }

    public String section() {
        return text("section");
    }

    /** {@code kpi}, {@code activity} or {@code context}. */
    public String kind() {
        return text("kind");
    }

    /** {@code green}, {@code amber}, {@code red}; the reason it has none; empty where none is given. */
    public String rating() {
        String colour = text("rating");
        return colour.isEmpty() ? text("unratedBecause") : colour;
    }

    /** {@code improving}, {@code worsening} …; the reason it was not tested; empty where none is looked for. */
    public String direction() {
        String verdict = node.path("trend").path("verdict").asString("");
        return verdict.isEmpty() ? node.path("trend").path("notTestedBecause").asString("") : verdict;
    }

    /** The figure as printed: {@code 16.1%}. */
    public String display() {
        return text("display");
    }

    /** A word or sentence of the line; empty when absent. */
    public String text(String key) {
        return node.path(key).asString("");
    }

    /** A number of the line. */
    public Optional<java.math.BigDecimal> number(String key) {
        JsonNode value = node.path(key);
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }
}
