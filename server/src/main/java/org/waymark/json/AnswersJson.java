package org.waymark.json;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.action.Action;
import org.waymark.action.ActionKind;
import org.waymark.action.Minute;
import org.waymark.action.Update;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.scorecard.Answers;
import org.waymark.scorecard.Earlier;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was asked of the report and promised, and what became of it. */
final class AnswersJson {
    private AnswersJson() {}

    static void write(ObjectNode document, Answers answers) {
        ArrayNode actions = document.putArray("actions");
        answers.promises().forEach(promise -> actions.add(promise(promise)));
        ArrayNode minutes = document.putArray("minutes");
        answers.minutes().forEach(each -> minutes.add(minute(each)));
        ArrayNode addenda = document.putArray("addenda");
        answers.addenda().forEach(each -> {
            ObjectNode node = addenda.addObject();
            node.put("period", each.period().toString());
            node.put("edition", each.number());
            node.put("publishedOn", each.publishedOn().toString());
        });
    }

    private static ObjectNode promise(Answers.Promise promise) {
        Action action = promise.action();
        ObjectNode node = Nodes.object();
        node.put("code", action.code());
        node.put("title", action.title());
        node.put("kind", action.kind().map(ActionKind::code).orElse(null));
        node.put("indicator", action.indicator().map(IndicatorCode::value).orElse(null));
        node.put("owner", action.owner());
        day(node, "raisedOn", action.raisedOn());
        node.put("raisedAt", action.raisedAt());
        node.put("meeting", action.minuted().meeting());
        node.put("item", action.minuted().item());
        node.put("words", action.minuted().words());
        day(node, "firstDueOn", action.dueOn());
        day(node, "dueOn", action.due());
        node.put("open", promise.isOpen());
        node.put("status", action.status());
        node.put("daysOverdue", promise.late());
        ArrayNode updates = node.putArray("updates");
        action.updates().forEach(update -> updates.add(update(update)));
        day(node, "closedOn", action.closedOn());
        node.put("evidence", action.evidence());
        node.put("shownBy", action.proof().indicator().map(IndicatorCode::value).orElse(null));
        node.put("shownIn", action.proof().period().map(Period::toString).orElse(null));
        promise.since()
                .flatMap(since -> promise.of().map(version -> since(version, since)))
                .ifPresentOrElse(since -> node.set("since", since), () -> node.putNull("since"));
        return node;
    }

    private static ObjectNode update(Update update) {
        ObjectNode node = Nodes.object();
        node.put("on", update.on().toString());
        node.put("text", update.text());
        node.put("by", update.by());
        day(node, "dueOn", update.dueOn());
        return node;
    }

    private static ObjectNode since(Version version, Answers.Since since) {
        ObjectNode node = Nodes.object();
        point(node, "raised", version, since.raised());
        point(node, "closed", version, since.closed());
        point(node, "now", version, since.now());
        node.put("turn", since.turn().code());
        node.put("rule", since.trend().rule().code());
        node.put("trend", since.trend().code());
        return node;
    }

    private static void point(ObjectNode node, String key, Version version, Optional<Earlier> point) {
        point.ifPresentOrElse(
                held -> {
                    ObjectNode each = node.putObject(key);
                    each.put("period", held.period().toString());
                    Nodes.figure(
                            each, held.figure(), version.measurement().scale().decimals());
                    each.put("rating", held.rating().code());
                },
                () -> node.putNull(key));
    }

    private static ObjectNode minute(Answers.Minuted each) {
        Minute minute = each.minute();
        ObjectNode node = Nodes.object();
        node.put("meeting", minute.meeting());
        node.put("body", each.at().body());
        node.put("date", each.at().date().toString());
        node.put("item", minute.item());
        node.put("kind", minute.kind().code());
        node.put("text", minute.text());
        node.put("indicator", minute.indicator().map(IndicatorCode::value).orElse(null));
        node.put("askedBy", minute.askedBy());
        node.put("action", minute.action());
        node.put("answer", minute.answer());
        day(node, "answeredOn", minute.answeredOn());
        return node;
    }

    private static void day(ObjectNode node, String key, Optional<LocalDate> day) {
        node.put(key, day.map(LocalDate::toString).orElse(null));
    }
}
