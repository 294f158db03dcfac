package org.waymark.app;

import org.waymark.period.Period;
import picocli.CommandLine.Option;

/** Which round is meant. */
@SuppressWarnings("NullAway.Init")
final class RoundOptions {
    @Option(names = "--report", required = true, paramLabel = "CODE", descriptionKey = "round.report")
    private String report;

    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIOD",
            converter = Written.AsPeriod.class,
            descriptionKey = "period")
    private Period period;

    String report() {
        return report;
    }

    Period period() {
        return period;
    }

    /** What is said when there is no such round. */
    UnusableInput none() {
        return new UnusableInput(Words.say("returns.no-round", report, period));
    }
}
