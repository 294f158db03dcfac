package org.waymark.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** When the rows are of. */
final class TimeChecks {
    private static final Pattern DIGITS = Pattern.compile("\\d{4}|\\d{6}");
    private static final String PERIOD = "time_period";
    private static final String IDENTIFIER = "time_identifier";

    static final List<Check> ALL = List.of(
            new Check(
                    Stage.PRECHECK_TIME,
                    "time_id_valid",
                    set -> Verdict.fail(set.values(
                            set.data().needed(IDENTIFIER),
                            title -> TimeIdentifier.of(title).isEmpty()))),
            new Check(Stage.PRECHECK_TIME, "time_id_mix", TimeChecks::mixed),
            new Check(
                    Stage.PRECHECK_TIME,
                    "time_period_num",
                    set -> Verdict.fail(set.values(
                            set.data().needed(PERIOD),
                            period -> !DIGITS.matcher(period).matches()))),
            new Check(Stage.TIME, "time_period", TimeChecks::lengths),
            new Check(
                    Stage.TIME,
                    "time_period_six",
                    set -> Verdict.fail(set.values(
                            set.data().needed(PERIOD), period -> period.length() == 6 && !consecutive(period)))));

    private TimeChecks() {}

    private static Verdict mixed(DataSet set) {
        Optional<Integer> first = set.data().needed(IDENTIFIER).values().stream()
                .flatMap(title -> TimeIdentifier.of(title).stream())
                .map(TimeIdentifier::group)
                .findFirst();
        return Verdict.fail(set.values(
                set.data().needed(IDENTIFIER),
                title -> TimeIdentifier.of(title)
                        .filter(identifier -> !first.equals(Optional.of(identifier.group())))
                        .isPresent()));
    }

    private static Verdict lengths(DataSet set) {
        Column periods = set.data().needed(PERIOD);
        Column identifiers = set.data().needed(IDENTIFIER);
        var met = new HashSet<Long>();
        var spots = new ArrayList<Spot>();
        for (int row = 0; row < periods.rows(); row++) {
            if (met.add(((long) periods.code(row) << 32) | identifiers.code(row))) {
                String period = periods.value(row);
                String title = identifiers.value(row);
                if (TimeIdentifier.of(title)
                        .filter(identifier -> identifier.digits() != period.length())
                        .isPresent()) {
                    spots.add(set.data().at(PERIOD, row + 2L, title + " " + period));
                }
            }
        }
        return Verdict.fail(spots);
    }

    /** {@code 201718}, and {@code 199900} at the turn of a century. */
    private static boolean consecutive(String period) {
        int first = Integer.parseInt(period.substring(2, 4));
        return Integer.parseInt(period.substring(4)) == (first + 1) % 100;
    }
}
