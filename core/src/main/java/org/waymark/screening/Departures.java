package org.waymark.screening;

import java.util.ArrayList;
import java.util.List;

/**
 * What the Department's guidance forbids and its screener lets through, since its reader turns an empty cell into a missing
 * figure and a foreign letter into another. They are told beside the checks and are none of them.
 */
final class Departures {
    private Departures() {}

    static List<Answer> of(DataSet set, List<String> notUtf8) {
        var answers = new ArrayList<Answer>();
        if (!notUtf8.isEmpty()) {
            answers.add(answer(
                    Stage.FILE_READ,
                    "not_utf_8",
                    notUtf8.stream().map(file -> new Spot(file, 0, "", file)).toList()));
        }
        List<Spot> blanks = set.indicatorColumns().stream()
                .filter(Column::hasBlanks)
                .map(column -> set.data().at(column.name(), column.firstBlank(), column.name()))
                .toList();
        if (!blanks.isEmpty()) {
            answers.add(answer(Stage.INDICATORS, "blank_indicator", blanks));
        }
        return List.copyOf(answers);
    }

    private static Answer answer(Stage stage, String name, List<Spot> spots) {
        Verdict verdict = Verdict.fail(spots);
        return new Answer(stage, name, Result.FAIL, Sentences.of(name, verdict), verdict.spots());
    }
}
