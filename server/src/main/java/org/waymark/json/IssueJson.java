package org.waymark.json;

import org.waymark.report.Issue;
import org.waymark.scorecard.Changes;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which issue a document is, and what it changes of the one before. */
final class IssueJson {
    private IssueJson() {}

    static void put(ObjectNode edition, Issue issue) {
        if (issue.number() > 0) {
            edition.put("number", issue.number());
        } else {
            edition.putNull("number");
        }
        edition.put("chain", issue.chain());
        issue.addendum()
                .ifPresentOrElse(of -> put(edition.putObject("addendum"), of), () -> edition.putNull("addendum"));
    }

    private static void put(ObjectNode node, Issue.Addendum addendum) {
        node.put("to", addendum.number());
        node.put("publishedOn", addendum.publishedOn().toString());
        node.put("asKnownAt", addendum.asKnownAt().toString());
        node.put("hash", addendum.hash());
        ArrayNode changes = node.putArray("changes");
        for (Changes.Change change : addendum.changes().changed()) {
            ObjectNode each = changes.addObject();
            each.put("indicator", change.indicator().value());
            each.put("name", change.name());
            each.put("figureMoved", change.figure());
            each.put("ratingMoved", change.rating());
            each.put("trendMoved", change.trend());
            change.then().ifPresentOrElse(then -> put(each.putObject("from"), then), () -> each.putNull("from"));
            change.now().ifPresentOrElse(now -> put(each.putObject("to"), now), () -> each.putNull("to"));
        }
    }

    private static void put(ObjectNode node, Changes.State state) {
        node.put("period", state.period().toString());
        node.put("value", state.value());
        node.put("rating", state.rating());
        node.put("trend", state.trend());
    }
}
