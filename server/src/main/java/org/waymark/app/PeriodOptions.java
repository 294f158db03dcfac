package org.waymark.app;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.period.Period;
import picocli.CommandLine.Option;

/** Which period is reported, and as known at the end of which day. */
@SuppressWarnings("NullAway.Init")
final class PeriodOptions {
    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIOD",
            converter = Written.AsPeriod.class,
            descriptionKey = "period")
    private Period period;

    @Option(
            names = "--as-known-at",
            paramLabel = "DATE",
            converter = Written.AsDate.class,
            descriptionKey = "as-known-at")
    private @Nullable LocalDate asKnownAt;

    Period period() {
        return period;
    }

    /** Empty for the meeting's deadline, else today. */
    Optional<LocalDate> asKnownAt() {
        return Optional.ofNullable(asKnownAt);
    }
}
