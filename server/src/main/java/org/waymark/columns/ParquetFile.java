package org.waymark.columns;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a Parquet file says of itself: its columns, and where the pieces of each lie. Only flat files of plain encodings are
 * understood, uncompressed or by Snappy; all others are DuckDB's to rewrite.
 *
 * @param columns of the whole file, by name
 * @param groups in order
 */
record ParquetFile(Path path, Map<String, Shape> columns, List<Group> groups) {
    private static final int MAGIC = 0x31524150;

    /** The physical types that are read here. */
    enum Type {
        WORDS,
        INT32,
        INT64,
        DOUBLE;

        static Optional<Type> of(long code) {
            return switch ((int) code) {
                case 1 -> Optional.of(INT32);
                case 2 -> Optional.of(INT64);
                case 5 -> Optional.of(DOUBLE);
                case 6 -> Optional.of(WORDS);
                default -> Optional.empty();
            };
        }
    }

    /**
     * @param scale decimals of a decimal kept as a whole number
     * @param plain whether the number means itself: no date, no time, no text
     */
    record Shape(String name, Optional<Type> type, boolean optional, int scale, boolean date, boolean plain) {}

    /** A run of rows. */
    record Group(int rows, long firstRow, Map<String, Piece> pieces) {}

    /** One column of a group. */
    record Piece(long offset, int length, int codec) {}

    static ParquetFile open(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = file.size();
            if (size < 12) {
                throw new IOException(path + " is not a Parquet file");
            }
            byte[] tail = bytes(file, size - 8, 8);
            int length = ByteBuffer.wrap(tail)
                    .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                    .getInt();
            if (ByteBuffer.wrap(tail, 4, 4)
                                    .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                                    .getInt()
                            != MAGIC
                    || length <= 0
                    || length > size - 12) {
                throw new IOException(path + " is not a Parquet file");
            }
            return of(path, new Thrift(bytes(file, size - 8 - length, length), 0).struct());
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new IOException(path + " is not a sound Parquet file", broken);
        }
    }

    private static ParquetFile of(Path path, Thrift.Fields file) {
        var columns = new HashMap<String, Shape>();
        List<Thrift.Fields> schema = file.structs(2);
        for (Thrift.Fields element : schema.subList(1, schema.size())) {
            Thrift.Fields logical = element.struct(10);
            long converted = element.number(6, -1);
            boolean date = converted == 6 || logical.has(6);
            boolean decimal = converted == 5 || logical.has(5);
            boolean text = converted == 0 || logical.has(1);
            boolean whole = (converted < 0 && logical.byNumber().isEmpty())
                    || (converted >= 15 && converted <= 18)
                    || (logical.has(10) && logical.struct(10).flag(2, true));
            boolean flat = element.number(5, 0) == 0 && element.number(3, 0) < 2;
            Optional<Type> type = Type.of(element.number(1, -1)).filter(_ -> flat);
            columns.put(
                    element.text(4),
                    new Shape(
                            element.text(4),
                            type.filter(t -> t != Type.WORDS || text),
                            element.number(3, 0) == 1,
                            decimal ? (int) element.number(7, 0) : 0,
                            date,
                            decimal || whole));
        }
        var groups = new ArrayList<Group>();
        long first = 0;
        for (Thrift.Fields group : file.structs(4)) {
            var pieces = new HashMap<String, Piece>();
            for (Thrift.Fields column : group.structs(1)) {
                Thrift.Fields meta = column.struct(3);
                long data = meta.number(9, 0);
                long dictionary = meta.number(11, 0);
                pieces.put(
                        String.valueOf(meta.list(3).getLast()),
                        new Piece(
                                dictionary > 0 && dictionary < data ? dictionary : data,
                                Math.toIntExact(meta.number(7, 0)),
                                (int) meta.number(4, 0)));
            }
            groups.add(new Group(Math.toIntExact(group.number(3, 0)), first, pieces));
            first += group.number(3, 0);
        }
        return new ParquetFile(path, columns, groups);
    }

    long rows() {
        return groups.stream().mapToLong(Group::rows).sum();
    }

    static byte[] bytes(FileChannel file, long from, int length) throws IOException {
        var bytes = new byte[length + Runs.SLACK];
        ByteBuffer into = ByteBuffer.wrap(bytes, 0, length);
        while (into.hasRemaining()) {
            if (file.read(into, from + into.position()) < 0) {
                throw new IOException("the file ends too early");
            }
        }
        return bytes;
    }

    static String word(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
}
