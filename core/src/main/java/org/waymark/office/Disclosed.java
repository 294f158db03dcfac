package org.waymark.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.disclosure.Hidden;
import org.waymark.disclosure.Mask;
import org.waymark.indicator.Indicator;
import org.waymark.observation.ObservationKey;
import org.waymark.period.Period;
import org.waymark.template.Template;

/**
 * What a report hides, with the numbers, for whoever answers for it. Never for publication.
 *
 * @param all whether figures of every period are listed, and not of the report's alone
 * @param tables in order of indicator, the council's own figures before divided ones
 * @param hidden in order of indicator, place, group and period
 * @param unprotected figures that cannot be protected, since others have published what gives them away, or they were shown
 *     before
 */
public record Disclosed(
        Template template,
        Period period,
        boolean all,
        LocalDate asKnownAt,
        List<Table> tables,
        List<Told> hidden,
        List<Subject> unprotected) {

    /**
     * Whose figure.
     *
     * @param place its name; empty for the council's own
     * @param group the names of its members; empty for everybody
     */
    public record Subject(ObservationKey key, Indicator indicator, String place, String group) {}

    /**
     * A hidden figure.
     *
     * @param protects empty unless it is hidden for the sake of one other
     */
    public record Told(Subject subject, Mask.Secret secret, List<Subject> protects) {}

    /**
     * The figures of an indicator that are divided in one way.
     *
     * @param by the dimensions and the kind of place; none for figures of a whole place
     * @param depth how often the council's own figure is divided to come to them
     */
    public record Table(Indicator indicator, List<String> by, int depth, Tally tally) {}

    /** How many figures there are, and how many of them are hidden for each reason. */
    public record Tally(int figures, Map<Hidden, Integer> reasons) {
        public Tally {
            reasons = Map.copyOf(reasons);
        }

        public int hidden() {
            return reasons.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int hidden(Hidden why) {
            return reasons.getOrDefault(why, 0);
        }

        /** Of 100 figures, how many are hidden; none of none. */
        public double share() {
            return figures == 0 ? 0 : 100.0 * hidden() / figures;
        }

        Tally plus(Tally other) {
            var sum = new java.util.EnumMap<Hidden, Integer>(Hidden.class);
            for (Hidden why : Hidden.values()) {
                sum.put(why, hidden(why) + other.hidden(why));
            }
            return new Tally(figures + other.figures, sum);
        }
    }

    /** Of all tables together. */
    public Tally tally() {
        return tally(tables);
    }

    /** By how often figures are divided, from not at all. */
    public Map<Integer, Tally> levels() {
        var levels = new java.util.TreeMap<Integer, Tally>();
        tables.forEach(table -> levels.merge(table.depth(), table.tally(), Tally::plus));
        return levels;
    }

    private static Tally tally(List<Table> tables) {
        return tables.stream().map(Table::tally).reduce(new Tally(0, Map.of()), Tally::plus);
    }
}
