package org.waymark.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What happened in all cases of a process, in columns: each case's events lie together, in order of day and, within a day, of
 * the process. Five bytes an event; the pseudonyms are not kept here, since nothing that counts needs them. Days are counted
 * from 1 January 1970.
 */
public final class EventLog {
    private final Process process;
    private final int[] first;
    private final byte[] what;
    private final int[] day;
    private final Map<String, Breakdown> breakdowns;

    /**
     * A value of every case in one dimension.
     *
     * @param codes in alphabetical order
     * @param of the number of each case's code; -1 where it has none
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Breakdown(List<String> codes, short[] of) {}

    private EventLog(Process process, int[] first, byte[] what, int[] day, Map<String, Breakdown> breakdowns) {
        this.process = process;
        this.first = first;
        this.what = what;
        this.day = day;
        this.breakdowns = breakdowns;
    }

    /**
     * Of columns that are in order already.
     *
     * @param first where each case's events begin, and last of all how many there are
     * @param what by case, each case's in order of day and, within a day, of the process
     */
    public static EventLog of(Process process, int[] first, byte[] what, int[] day, Map<String, Breakdown> breakdowns) {
        return new EventLog(process, first, what, day, Collections.unmodifiableMap(new TreeMap<>(breakdowns)));
    }

    /** Of cases as they come; an event the process does not know is left out. */
    public static EventLog of(Process process, Collection<CaseFile> cases) {
        var maker = new Maker(process);
        for (CaseFile file : cases) {
            maker.begin(file.breakdown());
            file.events()
                    .forEach(event ->
                            maker.add(event.what(), Math.toIntExact(event.on().toEpochDay())));
        }
        return maker.made();
    }

    public Process process() {
        return process;
    }

    /** The same events under the same process with other switches. */
    public EventLog under(Process other) {
        if (!other.events().equals(process.events())) {
            throw new IllegalArgumentException(other.code() + " has other events than " + process.code());
        }
        return new EventLog(other, first, what, day, breakdowns);
    }

    /** How many cases there are. */
    public int size() {
        return first.length - 1;
    }

    public int events() {
        return what.length;
    }

    /** Where a case's events begin; they end where the next one's do. */
    public int from(int number) {
        return first[number];
    }

    /** The number of an event among the process's. */
    public int what(int place) {
        return what[place];
    }

    public int day(int place) {
        return day[place];
    }

    /** In alphabetical order of their dimensions. */
    public Map<String, Breakdown> breakdowns() {
        return breakdowns;
    }

    /** Puts a log together, case by case. Not for use by several threads at once. */
    public static final class Maker {
        private final Process process;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<String, Column> columns = new LinkedHashMap<>();
        private int[] first = new int[16];
        private byte[] what = new byte[64];
        private int[] day = new int[64];
        private int cases;
        private int events;

        private static final class Column {
            final List<String> codes = new ArrayList<>();
            final Map<String, Short> numbers = new HashMap<>();
            short[] of = new short[16];
            int filled;

            void put(int number, short code) {
                of = number < of.length ? of : Arrays.copyOf(of, Math.max(number + 1, of.length * 2));
                Arrays.fill(of, filled, number, (short) -1);
                of[number] = code;
                filled = number + 1;
            }

            short number(String code) {
                return numbers.computeIfAbsent(code, _ -> {
                    codes.add(code);
                    return (short) (codes.size() - 1);
                });
            }

            Breakdown made(int cases) {
                of = Arrays.copyOf(of, cases);
                if (filled < cases) {
                    Arrays.fill(of, filled, cases, (short) -1);
                }
                List<String> sorted = codes.stream().sorted().toList();
                var moved = new short[codes.size()];
                for (int i = 0; i < moved.length; i++) {
                    moved[i] = (short) sorted.indexOf(codes.get(i));
                }
                for (int i = 0; i < cases; i++) {
                    of[i] = of[i] < 0 ? -1 : moved[of[i]];
                }
                return new Breakdown(sorted, of);
            }
        }

        public Maker(Process process) {
            this.process = process;
            List<String> known = process.events();
            for (int i = 0; i < known.size(); i++) {
                numbers.put(known.get(i), i);
            }
        }

        /** The next case; its events follow, in any order. */
        public void begin(Map<String, String> breakdown) {
            finish();
            first = cases + 1 < first.length ? first : Arrays.copyOf(first, first.length * 2);
            first[cases] = events;
            breakdown.forEach((dimension, code) -> {
                Column column = columns.computeIfAbsent(dimension, _ -> new Column());
                column.put(cases, column.number(code));
            });
            cases++;
        }

        /** An event the process does not know is left out. */
        public void add(String event, int on) {
            Integer number = numbers.get(event);
            if (number != null) {
                add(number.intValue(), on);
            }
        }

        /** @param number of the event among the process's */
        public void add(int number, int on) {
            if (events == what.length) {
                what = Arrays.copyOf(what, events * 2);
                day = Arrays.copyOf(day, events * 2);
            }
            what[events] = (byte) number;
            day[events++] = on;
        }

        /** A case has few events, and they mostly come in order: put in place one by one. */
        private void finish() {
            int from = cases == 0 ? 0 : first[cases - 1];
            for (int i = from + 1; i < events; i++) {
                int on = day[i];
                byte event = what[i];
                int at = i;
                while (at > from && (day[at - 1] > on || (day[at - 1] == on && what[at - 1] > event))) {
                    day[at] = day[at - 1];
                    what[at] = what[at - 1];
                    at--;
                }
                day[at] = on;
                what[at] = event;
            }
        }

        public EventLog made() {
            finish();
            var starts = Arrays.copyOf(first, cases + 1);
            starts[cases] = events;
            var made = new TreeMap<String, Breakdown>();
            columns.forEach((dimension, column) -> made.put(dimension, column.made(cases)));
            return new EventLog(
                    process,
                    starts,
                    Arrays.copyOf(what, events),
                    Arrays.copyOf(day, events),
                    Collections.unmodifiableMap(made));
        }
    }

    /** One case's events, for a reader who may see them. */
    public List<Event> of(int number) {
        List<String> names = process.events();
        var events = new ArrayList<Event>();
        for (int i = first[number]; i < first[number + 1]; i++) {
            events.add(new Event(Objects.requireNonNull(names.get(what[i])), LocalDate.ofEpochDay(day[i])));
        }
        return events;
    }
}
