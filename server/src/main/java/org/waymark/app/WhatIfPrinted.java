package org.waymark.app;

import java.io.PrintWriter;
import org.waymark.casefile.Stage;
import org.waymark.casework.WhatIf;

/** What would become of the figure if work were done otherwise, for a person to read. */
record WhatIfPrinted(PrintWriter to) {

    void print(WhatIf.Answer answer) {
        WhatIf.Change change = answer.change();
        String stage = answer.process().stage(change.stage()).map(Stage::name).orElse(change.stage());
        say("cases.otherwise.title", stage);
        say("cases.otherwise.more", signed(change.perWeek()));
        say("cases.otherwise.inflow", Math.round(change.inflow() * 100));
        change.limit().ifPresent(limit -> say("cases.otherwise.limit", limit));
        for (int i = 0; i < answer.asItIs().size(); i++) {
            WhatIf.Step now = answer.asItIs().get(i);
            WhatIf.Step then = answer.changed().get(i);
            say(
                    "cases.otherwise.step",
                    now.month(),
                    MeasurePrinted.tenth(now.rolling().middle()),
                    MeasurePrinted.tenth(then.rolling().middle()),
                    MeasurePrinted.tenth(then.rolling().likely().lower()),
                    MeasurePrinted.tenth(then.rolling().likely().upper()),
                    Math.round(now.overLimit().middle()),
                    Math.round(then.overLimit().middle()));
        }
        if (Double.isNaN(answer.meanError())) {
            say("cases.ahead.untried");
        } else {
            say("cases.otherwise.error", answer.asItIs().size(), MeasurePrinted.tenth(answer.meanError()));
        }
        say("cases.otherwise.not");
        to.println();
    }

    private static String signed(double number) {
        return (number > 0 ? "+" : "") + MeasurePrinted.tenth(number);
    }

    private void say(String key, Object... with) {
        to.println(Words.say(key, with));
    }
}
