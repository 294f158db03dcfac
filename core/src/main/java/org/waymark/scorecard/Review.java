package org.waymark.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.target.Target;

/**
 * What changed between one year's indicators and targets and another's, each with its why. {@link Reviewing} makes it.
 *
 * @param entries additions first, then removals, targets, definitions and drafts; each kind in the order defined
 */
public record Review(Period.Year from, Period.Year to, List<Entry> entries) {

    /** One change. */
    public sealed interface Entry {
        IndicatorCode indicator();

        String name();

        /** In the words recorded; empty when none are. */
        String reason();

        /** The word for what happened. */
        String kind();

        /** Whether somebody should ask why. */
        default boolean alarm() {
            return false;
        }
    }

    /** @param replaces the indicators whose place it takes */
    public record Added(IndicatorCode indicator, String name, Period from, List<String> replaces, String reason)
            implements Entry {
        @Override
        public String kind() {
            return "added";
        }
    }

    /** @param replacedBy the name of the one that takes its place */
    public record Removed(IndicatorCode indicator, String name, Period from, Optional<String> replacedBy, String reason)
            implements Entry {
        @Override
        public String kind() {
            return "removed";
        }
    }

    /**
     * Other lines than before; at least one of the two is there.
     *
     * @param then the definition in force for the older, else for the newer
     * @param version in force for the newer, else for the older
     * @param year of the newer, by the indicator's own kind of year
     * @param comparable whether both are lines for one thing in one unit
     * @param easier whether the newer ask less
     */
    public record Retargeted(
            IndicatorCode indicator,
            String name,
            Version then,
            Version version,
            Period.Year year,
            Optional<Target> before,
            Optional<Target> after,
            boolean comparable,
            boolean easier)
            implements Entry {
        @Override
        public String kind() {
            return "retargeted";
        }

        @Override
        public String reason() {
            return after.map(Target::rationale).orElse("");
        }

        /** Easier to meet, and nobody says why. */
        @Override
        public boolean alarm() {
            return easier && reason().isBlank();
        }
    }

    /** @param what differs, by the words of the columns of indicators.csv, in their order */
    public record Redefined(
            IndicatorCode indicator, String name, Version before, Version after, List<String> what, String reason)
            implements Entry {
        @Override
        public String kind() {
            return "redefined";
        }
    }

    /** A definition judged beside the one in force. */
    public record Drafted(IndicatorCode indicator, String name, Version draft, String reason) implements Entry {
        @Override
        public String kind() {
            return "drafted";
        }
    }

    public Review {
        entries = List.copyOf(entries);
    }

    /** All that somebody should ask about. */
    public List<Entry> alarms() {
        return entries.stream().filter(Entry::alarm).toList();
    }

    /** The changes of one kind. */
    public <T extends Entry> Stream<T> of(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }
}
