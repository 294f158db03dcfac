package org.waymark.tidy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.screening.DataSet;
import org.waymark.screening.Lists;
import org.waymark.screening.Screening;
import org.waymark.screening.Spot;

/** A data file and the metadata file beside it. */
public record TidyPair(Path data, Path meta) {

    /** {@code absence.csv} with {@code absence.meta.csv}; either may be packed with gzip, {@code absence.csv.gz}. */
    public static TidyPair of(Path data) {
        String name = Unpacking.name(TidyFile.name(data));
        String stem = name.endsWith(".csv") ? name.substring(0, name.length() - 4) : name;
        return new TidyPair(Unpacking.existing(data), Unpacking.existing(data.resolveSibling(stem + ".meta.csv")));
    }

    /** Read, or not: never both. */
    public sealed interface Read {
        /** Both files, as tables; and those of the two whose letters are not UTF-8. */
        record Whole(DataSet set, List<String> notUtf8) implements Read {}

        /** What kept one from being read. */
        record Unread(String sentence, Spot spot) implements Read {}
    }

    public Read read(Lists lists) {
        try {
            TidyFile.Content rows = TidyFile.read(data, "data file");
            TidyFile.Content rowsOfMeta = TidyFile.read(meta, "metadata file");
            return new Read.Whole(
                    new DataSet(rows.table(), rowsOfMeta.table(), lists),
                    Stream.of(rows, rowsOfMeta)
                            .filter(content -> !content.utf8())
                            .map(content -> content.table().file())
                            .toList());
        } catch (TidyFile.Unreadable unreadable) {
            return new Read.Unread(unreadable.sentence(), unreadable.spot());
        }
    }

    /** Data without metadata, which then are what a mapping says of its columns. */
    static Read alone(Path data, Mapping mapping) {
        try {
            TidyFile.Content rows = TidyFile.read(data, "data file");
            return new Read.Whole(
                    new DataSet(rows.table(), MadeUp.metadata(data, mapping, rows.table()), Lists.shipped()),
                    rows.utf8() ? List.of() : List.of(rows.table().file()));
        } catch (TidyFile.Unreadable unreadable) {
            return new Read.Unread(unreadable.sentence(), unreadable.spot());
        }
    }

    public Screening screened(Lists lists) {
        return switch (read(lists)) {
            case Read.Whole(DataSet set, List<String> notUtf8) -> Screening.of(set, notUtf8);
            case Read.Unread(String sentence, Spot spot) -> Screening.unread(sentence, spot);
        };
    }
}
