package org.waymark.json;

import java.util.List;
import org.waymark.screening.Answer;
import org.waymark.screening.Result;
import org.waymark.screening.Screening;
import org.waymark.screening.Spot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the Department's checks say of a data set, for machines. */
public final class ScreeningJson {
    private ScreeningJson() {}

    public static String text(Screening screening) {
        ObjectNode node = Nodes.object();
        node.put("passed", screening.passed());
        node.put("apiSuitable", screening.apiSuitable());
        node.put("reached", screening.reached());
        node.put("failures", screening.count(Result.FAIL));
        node.put("warnings", screening.count(Result.WARNING));
        node.set("checks", answers(screening.answers()));
        node.set("departures", answers(screening.departures()));
        return node.toPrettyString() + "\n";
    }

    private static ArrayNode answers(List<Answer> answers) {
        ArrayNode all = Nodes.array();
        for (Answer answer : answers) {
            ObjectNode node = all.addObject();
            node.put("stage", answer.stage().title());
            node.put("check", answer.check());
            node.put("result", answer.result().name());
            node.put("sentence", answer.sentence());
            ArrayNode spots = node.putArray("places");
            for (Spot spot : answer.spots()) {
                ObjectNode place = spots.addObject();
                place.put("file", spot.file());
                place.put("row", spot.row());
                place.put("column", spot.column());
                place.put("seen", spot.seen());
            }
        }
        return all;
    }
}
