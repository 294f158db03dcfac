package org.waymark.casework.synthetic;

import java.util.Optional;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Counting;
import org.waymark.casefile.Effect;
import org.waymark.casefile.Process;

/**
 * What made-up cases must come to.
 *
 * @param completed in the year
 * @param inTime of them
 * @param excepted of them, those with an exception
 * @param exceptedInTime of the excepted
 * @param seed the same seed gives the same cases, on every machine
 */
public record Wanted(
        Process process, int year, int completed, int inTime, int excepted, int exceptedInTime, long seed) {

    /** Why no cases can come to this. */
    public enum Fault {
        NOT_BY_COMPLETION,
        NO_EXCEPTION,
        MORE_IN_TIME_THAN_ALL,
        MORE_EXCEPTED_THAN_ALL,
        MORE_EXCEPTED_IN_TIME,
        TOO_MANY_EXCEPTED_LATE
    }

    /** Empty when it can be done. */
    public Optional<Fault> fault() {
        if (process.counting() != Counting.BY_COMPLETION || process.aim() != Aim.END) {
            return Optional.of(Fault.NOT_BY_COMPLETION);
        }
        if (excepted > 0 && exception().isEmpty()) {
            return Optional.of(Fault.NO_EXCEPTION);
        }
        if (inTime > completed) {
            return Optional.of(Fault.MORE_IN_TIME_THAN_ALL);
        }
        if (excepted > completed) {
            return Optional.of(Fault.MORE_EXCEPTED_THAN_ALL);
        }
        if (exceptedInTime > excepted || exceptedInTime > inTime) {
            return Optional.of(Fault.MORE_EXCEPTED_IN_TIME);
        }
        return excepted - exceptedInTime > completed - inTime
                ? Optional.of(Fault.TOO_MANY_EXCEPTED_LATE)
                : Optional.empty();
    }

    /** The event that excuses a case. */
    Optional<String> exception() {
        return process.allowances().stream()
                .filter(allowance -> allowance.on() && allowance.effect() == Effect.EXCUSE)
                .map(allowance -> allowance.event())
                .findFirst();
    }
}
