package org.waymark.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.casefile.Process;

/**
 * The columns of an event log whose every row is to be read from bytes.
 *
 * @param events whether a row is an event, or a case
 * @param role of each column
 * @param dimensions of the columns that divide cases, in their order
 * @param processes by number, as in the tags of keys
 * @param alone the number of the only process there is, where no column names one; else -1
 * @param numbers of each process's events, by its number
 */
record PlainForm(
        boolean events,
        List<Role> role,
        List<String> dimensions,
        List<Process> processes,
        int alone,
        List<Map<String, Integer>> numbers) {
    private static final Pattern DIMENSION = Pattern.compile("[a-z][a-z0-9_-]*");

    /** What a column holds. */
    enum Role {
        CASE,
        PROCESS,
        EVENT,
        DATE,
        DIVIDES,
        PASSED_OVER
    }

    /** Empty where a heading wants more than this: a day of record, a name, anything that has to be complained of. */
    static Optional<PlainForm> of(Sheet sheet, List<Process> processes) {
        boolean events = sheet.kind().equals("events");
        var roles = new ArrayList<Role>();
        var dimensions = new ArrayList<String>();
        for (String heading : sheet.header()) {
            Optional<Role> role = role(heading, events);
            if (role.isEmpty() || (role.get() == Role.DIVIDES && dimensions.contains(heading))) {
                return Optional.empty();
            }
            roles.add(role.get());
            if (role.get() == Role.DIVIDES) {
                dimensions.add(heading);
            }
        }
        var once = roles.stream().filter(role -> role != Role.DIVIDES).toList();
        boolean whole = roles.contains(Role.CASE)
                && (!events || (roles.contains(Role.EVENT) && roles.contains(Role.DATE)))
                && (roles.contains(Role.PROCESS) || processes.size() == 1)
                && processes.size() < Byte.MAX_VALUE
                && new HashSet<>(once).size() == once.size();
        return whole
                ? Optional.of(new PlainForm(
                        events,
                        List.copyOf(roles),
                        List.copyOf(dimensions),
                        List.copyOf(processes),
                        roles.contains(Role.PROCESS) ? -1 : 0,
                        processes.stream().map(PlainForm::numbers).toList()))
                : Optional.empty();
    }

    private static Optional<Role> role(String heading, boolean events) {
        return switch (heading) {
            case "case" -> Optional.of(Role.CASE);
            case "process" -> Optional.of(Role.PROCESS);
            case "event" -> events ? Optional.of(Role.EVENT) : Optional.empty();
            case "date" -> events ? Optional.of(Role.DATE) : Optional.empty();
            case "source" -> Optional.of(Role.PASSED_OVER);
            case "recorded_on" -> Optional.empty();
            default ->
                events
                                || !DIMENSION.matcher(heading).matches()
                                || Identifying.byHeading(heading).isPresent()
                        ? Optional.empty()
                        : Optional.of(Role.DIVIDES);
        };
    }

    private static Map<String, Integer> numbers(Process process) {
        var numbers = new HashMap<String, Integer>();
        process.events().forEach(event -> numbers.put(event, numbers.size()));
        return numbers;
    }

    /** The number of the process of that code; -1 when there is none. */
    int process(String code) {
        for (int i = 0; i < processes.size(); i++) {
            if (processes.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }
}
