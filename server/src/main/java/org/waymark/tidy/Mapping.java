package org.waymark.tidy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.period.YearType;

/**
 * What a data file of the Department's means in Waymark: one {@code [[tidy]]} of a mapping file.
 *
 * @param file the mapping file, relative to the pack
 * @param data the data file, relative to the pack
 * @param meta the metadata file; empty when it lies beside the data, or there is none
 * @param recordedOn the day the figures became known; empty when not given
 * @param statusColumn a column that says provisional, revised or final; empty when all rows have {@code status}
 * @param levels those whose rows are taken; empty for all that have codes
 * @param areas the only places taken; empty for all
 * @param listedAreas whether only places of the pack's own areas.csv are taken
 * @param years how a reporting or tax year is read, by its identifier
 * @param symbols what an old symbol is read as
 * @param noRow what stands where there is no figure at all, and no row is meant; empty for nothing
 */
record Mapping(
        String file,
        String data,
        Optional<String> meta,
        String source,
        String recordedOn,
        String status,
        String statusColumn,
        Set<String> levels,
        Set<String> areas,
        boolean listedAreas,
        Map<String, YearType> years,
        Map<String, String> symbols,
        String noRow,
        List<Measure> measures,
        List<Division> divisions) {

    /** Columns of one indicator; each is empty where there is none. */
    record Measure(String indicator, String value, String numerator, String denominator) {
        List<String> columns() {
            return java.util.stream.Stream.of(value, numerator, denominator)
                    .filter(column -> !column.isEmpty())
                    .toList();
        }
    }

    /**
     * A filter and the cohorts its items are.
     *
     * @param group the column that groups them; empty where there is none. An item is then written {@code group / item} too
     * @param dimension of items that are not listed, each by its own name in small letters; empty when those are left out
     */
    record Division(String column, String group, String dimension, Map<String, String> items) {}
}
