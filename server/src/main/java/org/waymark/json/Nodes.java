package org.waymark.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Finding;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.scorecard.Over;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The few shapes that recur in the JSON. */
final class Nodes {
    /** Figures of a statistical test beyond these say nothing, and differ between machines. */
    private static final MathContext SIGNIFICANT = new MathContext(6, RoundingMode.HALF_UP);

    private Nodes() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** The rounded figure, or null with the reason under {@code absent}. */
    static void figure(ObjectNode node, Figure figure, Decimals decimals) {
        value(node, figure, decimals);
        switch (figure) {
            case Figure.Known _ -> node.putNull("absent");
            case Figure.Absent(Absence reason) -> node.put("absent", code(reason));
        }
    }

    static void over(ObjectNode node, Over over) {
        number(node, "numerator", over.numerator());
        number(node, "denominator", over.denominator());
    }

    static void value(ObjectNode node, Figure figure, Decimals decimals) {
        switch (figure) {
            case Figure.Known known -> node.put("value", decimals.round(known));
            case Figure.Absent _ -> node.putNull("value");
        }
    }

    /** {@code not-applicable}, {@code missing}, {@code zero-denominator} … */
    static String code(Absence reason) {
        return reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static void number(ObjectNode node, String key, @Nullable BigDecimal number) {
        if (number == null) {
            node.putNull(key);
        } else {
            node.put(key, plain(number));
        }
    }

    static void number(ObjectNode node, String key, OptionalDouble number) {
        if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
            node.putNull(key);
        } else {
            node.put(key, plain(BigDecimal.valueOf(number.getAsDouble()).round(SIGNIFICANT)));
        }
    }

    /** Without trailing noughts after the point, and never with an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static ArrayNode findings(List<Finding> findings) {
        ArrayNode array = array();
        for (Finding finding : findings) {
            ObjectNode node = array.addObject();
            node.put("severity", finding.severity().code());
            node.put("rule", finding.rule());
            node.put("file", finding.place().file());
            node.put("row", finding.place().row());
            node.put("column", finding.place().column());
            node.put("seen", finding.seen());
            node.put("sentence", finding.sentence());
            node.put("remedy", finding.remedy());
        }
        return array;
    }

    static ArrayNode strings(List<?> items) {
        ArrayNode array = array();
        items.forEach(item -> array.add(item.toString()));
        return array;
    }
}
