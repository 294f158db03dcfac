package org.waymark.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Some rows of an event log as its bytes say, where nothing in them has to be complained of. The least doubt about a row gives
 * up, and the log is read in the ordinary way, so that what is said of it is said in one place only.
 */
final class PlainChunk {
    /** An event's number fits into so many bits of a row; its day into those above. */
    static final int EVENT_BITS = 7;

    static final int EVENT_MASK = (1 << EVENT_BITS) - 1;

    private static final boolean[] KEY = allowed();
    private static final int LONGEST_KEY = 64;
    /** A longer key has none of the shapes that tell whose case it is, given what may stand in a key. */
    private static final int LONGEST_SHAPE = 14;
    /** A shorter one has any; one between has one of them only with few letters and strokes. */
    private static final int LONGEST_POSTCODE = 7;

    private static final int FEW = 3;

    private final PlainForm form;
    private final int lastDay;
    private final byte[] bytes;
    private final int caseColumn;
    private final int processColumn;
    private final int eventColumn;
    private final int dateColumn;
    private final int[] divides;
    private final int[] starts;
    private final int[] stops;
    private final ByteWords processNames = new ByteWords();
    private final ByteWords eventNames = new ByteWords();
    private final int[] guesses = new int[1 << 8];
    private int lastProcess;
    private int[] processOf = new int[4];
    private final int[][] eventOf;

    final ByteWords keys = new ByteWords();
    /** Of each dimension. */
    final List<ByteWords> codes;
    /** Of each dimension, the number of the code of each key; -1 where it has none. */
    final short[][] codeOf;
    /** Of each row, the number of its key. */
    int[] key = new int[1 << 12];
    /** Of each row, its day and its event. */
    int[] what = new int[1 << 12];

    int rows;

    private PlainChunk(PlainForm form, int lastDay, byte[] bytes) {
        this.form = form;
        this.lastDay = lastDay;
        this.bytes = bytes;
        this.caseColumn = form.role().indexOf(PlainForm.Role.CASE);
        this.processColumn = form.role().indexOf(PlainForm.Role.PROCESS);
        this.eventColumn = form.role().indexOf(PlainForm.Role.EVENT);
        this.dateColumn = form.role().indexOf(PlainForm.Role.DATE);
        this.divides = IntStream.range(0, form.role().size())
                .filter(i -> form.role().get(i) == PlainForm.Role.DIVIDES)
                .toArray();
        this.starts = new int[form.role().size()];
        this.stops = new int[form.role().size()];
        Arrays.fill(guesses, -1);
        this.eventOf = new int[form.processes().size()][0];
        this.codes = IntStream.range(0, form.dimensions().size())
                .mapToObj(_ -> new ByteWords())
                .toList();
        this.codeOf = new short[form.dimensions().size()][form.events() ? 0 : 1 << 12];
    }

    private static boolean[] allowed() {
        var allowed = new boolean[256];
        Arrays.fill(allowed, '0', '9' + 1, true);
        Arrays.fill(allowed, 'a', 'z' + 1, true);
        Arrays.fill(allowed, 'A', 'Z' + 1, true);
        "._/-".chars().forEach(c -> allowed[c] = true);
        return allowed;
    }

    /**
     * The rows that begin between two places; empty where one of them is not plain.
     *
     * @param end of the bytes there are, after which the file has no more or the last row is whole
     */
    static Optional<PlainChunk> of(PlainForm form, int lastDay, byte[] bytes, int from, int to, int end) {
        var chunk = new PlainChunk(form, lastDay, bytes);
        int at = from;
        while (at < to) {
            int next = chunk.row(at, end);
            if (next < 0) {
                return Optional.empty();
            }
            at = next;
        }
        chunk.key = Arrays.copyOf(chunk.key, chunk.rows);
        chunk.what = Arrays.copyOf(chunk.what, form.events() ? chunk.rows : 0);
        return Optional.of(chunk);
    }

    /** Reads a row; where the next one begins, or -1 if this one is not plain. */
    private int row(int from, int end) {
        int columns = starts.length;
        int column = 0;
        int at = from;
        starts[0] = from;
        while (at < end && bytes[at] != '\n') {
            byte b = bytes[at];
            if (b == ',') {
                if (column + 1 == columns) {
                    return -1;
                }
                stops[column++] = at;
                starts[column] = at + 1;
            } else if (b <= ' ' || b == '"') {
                return -1;
            }
            at++;
        }
        stops[column] = at;
        return column + 1 == columns && taken() ? at + 1 : -1;
    }

    private boolean taken() {
        int process = processColumn < 0 ? form.alone() : process(starts[processColumn], stops[processColumn]);
        if (process < 0) {
            return false;
        }
        int number = key(starts[caseColumn], stops[caseColumn], process);
        if (number < 0) {
            return false;
        }
        if (rows == key.length) {
            key = Arrays.copyOf(key, rows * 2);
            what = form.events() ? Arrays.copyOf(what, rows * 2) : what;
        }
        key[rows] = number;
        if (form.events()) {
            int event = event(process, name(starts[eventColumn], stops[eventColumn]));
            boolean whole = stops[dateColumn] - starts[dateColumn] == PlainDay.LENGTH;
            int day = whole ? PlainDay.read(bytes, starts[dateColumn]) : PlainDay.NONE;
            if (event < 0 || day == PlainDay.NONE || day > lastDay) {
                return false;
            }
            what[rows] = day << EVENT_BITS | event;
        } else if (number != rows || !divided(number)) {
            return false;
        }
        rows++;
        return true;
    }

    private int process(int from, int to) {
        int known = processNames.size();
        if (known > 0 && processNames.is(lastProcess, bytes, from, to, 0)) {
            return processOf[lastProcess];
        }
        int number = processNames.number(bytes, from, to, 0);
        if (number == known) {
            processOf = number < processOf.length ? processOf : Arrays.copyOf(processOf, number * 2);
            processOf[number] = form.process(processNames.word(number));
        }
        lastProcess = number;
        return processOf[number];
    }

    /** The number of an event's name; a guess by its length and its ends comes first, and is nearly always right. */
    private int name(int from, int to) {
        if (from == to) {
            return eventNames.number(bytes, from, to, 0);
        }
        int guess = (to - from) * 7 + bytes[from] + bytes[to - 1] * 3 & guesses.length - 1;
        int number = guesses[guess];
        if (number >= 0 && eventNames.is(number, bytes, from, to, 0)) {
            return number;
        }
        number = eventNames.number(bytes, from, to, 0);
        guesses[guess] = number;
        return number;
    }

    /** The number of an event among the process's, by the number of its name here; -1 when it has none such. */
    private int event(int process, int name) {
        int[] known = eventOf[process];
        if (name >= known.length) {
            int before = known.length;
            known = Arrays.copyOf(known, name + 1);
            for (int i = before; i <= name; i++) {
                known[i] = form.numbers().get(process).getOrDefault(eventNames.word(i), -1);
            }
            eventOf[process] = known;
        }
        return known[name];
    }

    /** The number of a key; -1 when it cannot stand, or could tell whose case it is. */
    private int key(int from, int to, int process) {
        if (rows > 0 && keys.is(key[rows - 1], bytes, from, to, process)) {
            return key[rows - 1];
        }
        int length = to - from;
        if (length == 0 || length > LONGEST_KEY) {
            return -1;
        }
        int others = 0;
        for (int i = from; i < to; i++) {
            if (!KEY[bytes[i] & 0xFF]) {
                return -1;
            }
            others += bytes[i] > '9' || bytes[i] < '0' ? 1 : 0;
        }
        int known = keys.size();
        int number = keys.number(bytes, from, to, process);
        boolean doubtful = length <= LONGEST_POSTCODE || (length <= LONGEST_SHAPE && others <= FEW);
        return number == known
                        && doubtful
                        && Identifying.byShape(keys.word(number)).isPresent()
                ? -1
                : number;
    }

    private boolean divided(int number) {
        for (int i = 0; i < divides.length; i++) {
            short code = code(codes.get(i), starts[divides[i]], stops[divides[i]]);
            if (code < -1) {
                return false;
            }
            short[] of = codeOf[i];
            codeOf[i] = number < of.length ? of : Arrays.copyOf(of, number * 2);
            codeOf[i][number] = code;
        }
        return true;
    }

    /** The number of a code; -1 where none is given, and less when it is no code. */
    private short code(ByteWords of, int from, int to) {
        if (from == to) {
            return -1;
        }
        int known = of.size();
        int number = of.number(bytes, from, to, 0);
        if (number < known) {
            return (short) number;
        }
        return CaseDoor.isCode(of.word(number)) && of.size() <= CaseDoor.MOST_CODES ? (short) number : -2;
    }
}
