package org.waymark.columns;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a flat Parquet file, a group of rows at a time: what repeats by dictionary, all else as it stands, uncompressed. Every
 * cell may be empty.
 */
final class ParquetWriter implements AutoCloseable {
    private static final int PLAIN = 0;
    private static final int RUNS = 3;
    private static final int DICTIONARY = 8;

    /** What a column holds, by Parquet's number for it. */
    enum Type {
        INT32(1),
        DOUBLE(5),
        WORDS(6);

        private final int number;

        Type(int number) {
            this.number = number;
        }
    }

    record Shape(String name, Type type) {}

    private record Piece(long at, long data, long size, int values, boolean dictionary) {}

    private record Group(int rows, List<Piece> pieces) {}

    private final FileChannel file;
    private final List<Shape> shapes;
    private final List<Group> groups = new ArrayList<>();
    private final Bytes body = new Bytes();
    private final Bytes head = new Bytes();
    private List<Piece> pieces = new ArrayList<>();
    private long at;
    private int[] present = {};

    private ParquetWriter(FileChannel file, List<Shape> shapes) {
        this.file = file;
        this.shapes = shapes;
    }

    static ParquetWriter create(Path path, List<Shape> shapes) throws IOException {
        var writer = new ParquetWriter(
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE),
                shapes);
        writer.body.all("PAR1".getBytes(StandardCharsets.US_ASCII), 4);
        writer.flush(writer.body);
        return writer;
    }

    /** Writes the group's next column, whose values repeat: the number of each, -1 for an empty cell, and the values. */
    void repeated(int[] ids, int rows, List<?> values) throws IOException {
        long begun = at;
        for (Object value : values) {
            switch (value) {
                case String word -> {
                    byte[] utf = word.getBytes(StandardCharsets.UTF_8);
                    body.four(utf.length).all(utf, utf.length);
                }
                case Integer number -> body.four(number);
                case Double number -> body.eight(number);
                default -> throw new IllegalArgumentException(String.valueOf(value));
            }
        }
        head.open(0).number(1, 2).number(2, body.size()).number(3, body.size());
        head.open(7).number(1, values.size()).number(2, PLAIN).close().close();
        flush(head);
        flush(body);
        long data = at;
        int count = levels(ids, rows);
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(Math.max(0, values.size() - 1)));
        body.one(bits).packed(present, count, bits);
        page(rows, DICTIONARY);
        pieces.add(new Piece(begun, data, at - begun, rows, true));
    }

    /** Writes the group's next column, of numbers that hardly repeat; not a number is an empty cell. */
    void numbers(double[] values, int rows) throws IOException {
        long begun = at;
        var ids = new int[rows];
        for (int i = 0; i < rows; i++) {
            ids[i] = Double.isNaN(values[i]) ? -1 : 0;
        }
        levels(ids, rows);
        for (int i = 0; i < rows; i++) {
            if (ids[i] == 0) {
                body.eight(values[i]);
            }
        }
        page(rows, PLAIN);
        pieces.add(new Piece(begun, begun, at - begun, rows, false));
    }

    /** Writes which cells are not empty, and gathers their numbers. */
    private int levels(int[] ids, int rows) {
        if (present.length < rows) {
            present = new int[rows];
        }
        int count = 0;
        var levels = new int[rows];
        for (int i = 0; i < rows; i++) {
            if (ids[i] >= 0) {
                levels[i] = 1;
                present[count++] = ids[i];
            }
        }
        var runs = new Bytes();
        if (count == rows || count == 0) {
            runs.varint((long) rows << 1).one(count == 0 ? 0 : 1);
        } else {
            runs.packed(levels, rows, 1);
        }
        body.four(runs.size()).all(runs.bytes(), runs.size());
        return count;
    }

    private void page(int rows, int encoding) throws IOException {
        head.open(0).number(1, 0).number(2, body.size()).number(3, body.size());
        head.open(5)
                .number(1, rows)
                .number(2, encoding)
                .number(3, RUNS)
                .number(4, RUNS)
                .close()
                .close();
        flush(head);
        flush(body);
    }

    /** Ends a group, all of whose columns have been written in order. */
    void group(int rows) {
        groups.add(new Group(rows, pieces));
        pieces = new ArrayList<>();
    }

    private void flush(Bytes bytes) throws IOException {
        ByteBuffer whole = ByteBuffer.wrap(bytes.bytes(), 0, bytes.size());
        while (whole.hasRemaining()) {
            at += file.write(whole);
        }
        bytes.clear();
    }

    /** Writes what the file says of itself, without which it is none. */
    void finish() throws IOException {
        long rows = groups.stream().mapToLong(Group::rows).sum();
        body.open(0).number(1, 1).list(2, 12, shapes.size() + 1);
        body.element().text(4, "schema").number(5, shapes.size()).close();
        for (Shape shape : shapes) {
            body.element().number(1, shape.type().number).number(3, 1).text(4, shape.name());
            if (shape.type() == Type.WORDS) {
                body.number(6, 0);
            }
            body.close();
        }
        body.number(3, rows).list(4, 12, groups.size());
        for (Group group : groups) {
            body.element().list(1, 12, group.pieces().size());
            for (int i = 0; i < group.pieces().size(); i++) {
                describe(shapes.get(i), group.pieces().get(i));
            }
            body.number(2, group.pieces().stream().mapToLong(Piece::size).sum())
                    .number(3, (long) group.rows())
                    .close();
        }
        body.text(6, "Waymark").close();
        int size = body.size();
        body.four(size).all("PAR1".getBytes(StandardCharsets.US_ASCII), 4);
        flush(body);
    }

    private void describe(Shape shape, Piece piece) {
        body.element().number(2, piece.at()).open(3).number(1, shape.type().number);
        body.list(2, 5, 2).number(RUNS).number(piece.dictionary() ? DICTIONARY : PLAIN);
        body.list(3, 8, 1).text(shape.name()).number(4, 0).number(5, (long) piece.values());
        body.number(6, piece.size()).number(7, piece.size()).number(9, piece.data());
        if (piece.dictionary()) {
            body.number(11, piece.at());
        }
        body.close().close();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
