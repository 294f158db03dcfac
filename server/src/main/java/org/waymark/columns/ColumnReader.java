package org.waymark.columns;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Decodes one column of one group of rows into a {@link Column}, keeping the file's own dictionary where it has one. */
final class ColumnReader {
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLE =
            MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);
    private static final MathContext FIFTEEN = new MathContext(15);
    private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

    /** Something this reader does not read; DuckDB will. */
    static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1;

        NotPlain(String what) {
            super(what);
        }
    }

    private final byte[] piece;
    private final ParquetFile.Shape shape;
    private final ParquetFile.Type type;
    private final int codec;
    private final int rows;
    private final int[] ids;
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();
    private double[] numbers = new double[0];
    private int count;
    private int filled;
    private int empties;
    private byte[] page = new byte[0];

    private ColumnReader(byte[] piece, ParquetFile.Shape shape, int codec, int rows) throws NotPlain {
        this.piece = piece;
        this.shape = shape;
        this.type = shape.type().orElseThrow(() -> new NotPlain("the type of " + shape.name()));
        this.codec = codec;
        this.rows = rows;
        this.ids = new int[rows];
    }

    /** @param piece the column's bytes, and {@link Runs#SLACK} more */
    static Column read(byte[] piece, int length, ParquetFile.Shape shape, int codec, int rows) throws NotPlain {
        if (codec > 1) {
            throw new NotPlain("the compression of " + shape.name());
        }
        return new ColumnReader(piece, shape, codec, rows).column(length);
    }

    private Column column(int length) throws NotPlain {
        for (int at = 0; at < length && filled < rows; ) {
            var thrift = new Thrift(piece, at);
            Thrift.Fields head = thrift.struct();
            int size = (int) head.number(3, 0);
            page(head, thrift.position(), size, (int) head.number(2, 0));
            at = thrift.position() + size;
        }
        if (filled != rows) {
            throw new NotPlain("the number of rows of " + shape.name());
        }
        boolean same = empties == rows || (empties == 0 && count == 1);
        return type == ParquetFile.Type.WORDS
                ? Column.ofWords(ids, words.toArray(new String[0]), same)
                : Column.ofNumbers(ids, Arrays.copyOf(numbers, count), same);
    }

    private void page(Thrift.Fields head, int from, int size, int uncompressed) throws NotPlain {
        switch ((int) head.number(1, -1)) {
            case 0 -> {
                byte[] bytes = open(from, size, uncompressed);
                Thrift.Fields data = head.struct(5);
                int values = (int) data.number(1, 0);
                int at = 0;
                int levels = -1;
                if (shape.optional()) {
                    levels = 4;
                    at = 4 + (int) INT.get(bytes, 0);
                }
                values(bytes, levels, at, uncompressed, values, data.number(2, -1));
            }
            case 2 ->
                dictionary(open(from, size, uncompressed), uncompressed, (int)
                        head.struct(7).number(1, 0));
            default -> throw new NotPlain("the pages of " + shape.name());
        }
    }

    private byte[] open(int from, int size, int uncompressed) {
        if (page.length < uncompressed + Runs.SLACK) {
            page = new byte[uncompressed + Runs.SLACK];
        }
        if (codec == 1) {
            Snappy.decompress(piece, from, from + size, page);
        } else {
            System.arraycopy(piece, from, page, 0, size);
        }
        return page;
    }

    private void dictionary(byte[] bytes, int end, int values) throws NotPlain {
        if (count > 0) {
            throw new NotPlain("a second dictionary of " + shape.name());
        }
        plain(bytes, 0, end, values, null, 0);
    }

    private void values(byte[] bytes, int levels, int at, int end, int values, long encoding) throws NotPlain {
        if (filled + values > rows) {
            throw new NotPlain("the number of rows of " + shape.name());
        }
        int present = values;
        int[] defined = null;
        if (levels >= 0) {
            defined = new int[values];
            Runs.read(bytes, levels, 1, defined, 0, values);
            present = 0;
            for (int level : defined) {
                present += level;
            }
        }
        int[] into = present == values ? ids : new int[present];
        int first = present == values ? filled : 0;
        switch ((int) encoding) {
            case 0 -> plain(bytes, at, end, present, into, first);
            case 2, 8 -> Runs.read(bytes, at + 1, bytes[at], into, first, present);
            default -> throw new NotPlain("the encoding of " + shape.name());
        }
        if (present < values && defined != null) {
            int next = 0;
            for (int i = 0; i < values; i++) {
                ids[filled + i] = defined[i] == 0 ? -1 : into[next++];
            }
            empties += values - present;
        }
        filled += values;
    }

    /** Reads values as they stand; into null for a dictionary, whose values are numbered as they come. */
    private void plain(
            byte[] bytes, int from, int end, int values, int @org.jspecify.annotations.Nullable [] into, int first)
            throws NotPlain {
        if (type == ParquetFile.Type.WORDS) {
            int at = from;
            for (int i = 0; i < values; i++) {
                int length = (int) INT.get(bytes, at);
                if (length < 0 || at + 4 + length > end) {
                    throw new NotPlain("the words of " + shape.name());
                }
                String word = ParquetFile.word(bytes, at + 4, length);
                at += 4 + length;
                if (into == null) {
                    words.add(word);
                } else {
                    into[first + i] = known(word);
                }
            }
            count = words.size();
            return;
        }
        numbers = Arrays.copyOf(numbers, count + values);
        for (int i = 0; i < values; i++) {
            numbers[count + i] = number(bytes, from, i);
            if (into != null) {
                into[first + i] = count + i;
            }
        }
        count += values;
    }

    private int known(String word) {
        if (known.isEmpty()) {
            for (int i = 0; i < words.size(); i++) {
                known.putIfAbsent(words.get(i), i);
            }
        }
        Integer id = known.get(word);
        if (id == null) {
            id = words.size();
            words.add(word);
            known.put(word, id);
        }
        return id;
    }

    private double number(byte[] bytes, int from, int i) {
        return switch (type) {
            case DOUBLE -> decimal((double) DOUBLE.get(bytes, from + 8 * i));
            case INT32 -> scaled((int) INT.get(bytes, from + 4 * i));
            case INT64 -> scaled((long) LONG.get(bytes, from + 8 * i));
            case WORDS -> throw new IllegalStateException("words are no numbers");
        };
    }

    private double scaled(long digits) {
        return shape.scale() == 0
                ? digits
                : Math.abs(digits) < 1L << 53 && shape.scale() < POWERS.length
                        ? digits / POWERS[shape.scale()]
                        : decimal(BigDecimal.valueOf(digits, shape.scale()).doubleValue());
    }

    /** The number of at most fifteen digits that a double stands for: 33.3 for 33.299999999999997. */
    static double decimal(double given) {
        double millionths = given * 1e6;
        double whole = Math.rint(millionths);
        return Math.abs(whole) < 1e15 && whole / 1e6 == given
                ? given
                : Double.isFinite(given)
                        ? BigDecimal.valueOf(given).round(FIFTEEN).doubleValue()
                        : Double.NaN;
    }
}
