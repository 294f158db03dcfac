package org.waymark.columns;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/** Reads a group of rows of a Parquet file into a chunk. */
record GroupReader(ParquetFile file, FileChannel channel) {

    /** Whether the file is in a form that is read here, as far as its own description and its first group tell. */
    static boolean reads(ParquetFile file) throws IOException {
        for (String name : Chunk.COLUMNS) {
            ParquetFile.Shape shape = file.columns().get(name);
            if (shape != null && !reads(name, shape)) {
                return false;
            }
        }
        if (file.groups().isEmpty()) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file.path())) {
            new GroupReader(file, channel).chunk(file.groups().getFirst());
            return true;
        } catch (ColumnReader.NotPlain other) {
            return false;
        }
    }

    private static boolean reads(String name, ParquetFile.Shape shape) {
        return shape.type().isPresent()
                && switch (name) {
                    case "value", "numerator", "denominator" -> shape.plain() || isText(shape);
                    case "recorded_on" -> shape.date() || isText(shape);
                    default -> isText(shape);
                };
    }

    private static boolean isText(ParquetFile.Shape shape) {
        return shape.type().filter(type -> type == ParquetFile.Type.WORDS).isPresent();
    }

    Chunk chunk(ParquetFile.Group group) throws IOException, ColumnReader.NotPlain {
        List<Column> columns = new ArrayList<>();
        for (String name : Chunk.COLUMNS) {
            columns.add(column(group, name));
        }
        return Chunk.of(group.rows(), columns, column(group, Chunk.NUMBER), group.firstRow());
    }

    private Column column(ParquetFile.Group group, String name) throws IOException, ColumnReader.NotPlain {
        ParquetFile.Shape shape = file.columns().get(name);
        ParquetFile.Piece piece = group.pieces().get(name);
        if (shape == null || piece == null) {
            return Column.empty(group.rows());
        }
        try {
            return ColumnReader.read(
                    ParquetFile.bytes(channel, piece.offset(), piece.length()),
                    piece.length(),
                    shape,
                    piece.codec(),
                    group.rows());
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new IOException(file.path() + " is damaged in its column " + name, broken);
        }
    }
}
