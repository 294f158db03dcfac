package org.waymark.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.period.Period;
import org.waymark.scorecard.Review;
import org.waymark.target.Target;
import tools.jackson.databind.node.ObjectNode;

/** What changed in indicators and targets. */
public final class ReviewJson {
    private ReviewJson() {}

    static ObjectNode of(Review review) {
        ObjectNode node = Nodes.object();
        node.put("from", review.from().toString());
        node.put("to", review.to().toString());
        var changes = node.putArray("changes");
        review.entries().forEach(entry -> changes.add(entry(entry)));
        return node;
    }

    /** As text, with line feeds. */
    public static String text(Review review) {
        return JsonPrinter.text(of(review));
    }

    private static ObjectNode entry(Review.Entry entry) {
        ObjectNode node = Nodes.object();
        node.put("change", entry.kind());
        node.put("indicator", entry.indicator().value());
        node.put("name", entry.name());
        switch (entry) {
            case Review.Added added -> {
                period(node, "from", added.from());
                node.set("replaces", Nodes.strings(added.replaces()));
            }
            case Review.Removed removed -> {
                period(node, "from", removed.from());
                node.put("replacedBy", removed.replacedBy().orElse(null));
            }
            case Review.Retargeted target -> {
                lines(node, "before", target.before());
                lines(node, "after", target.after());
                node.put("comparable", target.comparable());
                node.put("easier", target.easier());
            }
            case Review.Redefined redefined -> {
                node.put("version", redefined.after().number());
                period(node, "from", redefined.after().effectiveFrom().orElse(null));
                node.set("differs", Nodes.strings(redefined.what()));
                node.put("breaksSeries", redefined.after().breaksSeries());
            }
            case Review.Drafted draft -> node.put("version", draft.draft().number());
        }
        node.put("reason", entry.reason().isBlank() ? null : entry.reason());
        node.put("alarm", entry.alarm());
        return node;
    }

    private static void period(ObjectNode node, String key, @Nullable Period period) {
        node.put(key, period == null ? null : period.toString());
    }

    private static void lines(ObjectNode node, String key, Optional<Target> lines) {
        if (lines.isEmpty()) {
            node.putNull(key);
            return;
        }
        Target target = lines.get();
        ObjectNode each = node.putObject(key);
        each.put("period", target.period().toString());
        Nodes.number(each, "target", target.target());
        Nodes.number(each, "floor", target.floor());
        Nodes.number(each, "lower", target.lower());
        Nodes.number(each, "upper", target.upper());
    }
}
