package org.waymark.screening;

import java.util.function.Function;

/** One named rule of the standard. */
record Check(Stage stage, String name, Function<DataSet, Verdict> rule) {
    Answer of(DataSet set) {
        Verdict verdict = rule.apply(set);
        return new Answer(stage, name, verdict.result(), Sentences.of(name, verdict), verdict.spots());
    }
}
