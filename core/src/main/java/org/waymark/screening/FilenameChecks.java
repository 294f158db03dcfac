package org.waymark.screening;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the two files may be called. */
final class FilenameChecks {
    private static final Pattern SPECIAL = Pattern.compile("[^A-Za-z0-9_. -]");

    static final List<Check> ALL = List.of(
            new Check(Stage.FILENAME, "filename_spaces", set -> named(set.data(), name -> name.contains(" "))),
            new Check(Stage.FILENAME, "filename_spaces", set -> named(set.meta(), name -> name.contains(" "))),
            new Check(Stage.FILENAME, "filename_special", set -> named(set.data(), FilenameChecks::isSpecial)),
            new Check(Stage.FILENAME, "filename_special", set -> named(set.meta(), FilenameChecks::isSpecial)),
            new Check(Stage.FILENAME, "filenames_match", FilenameChecks::match));

    private FilenameChecks() {}

    private static Verdict named(Table table, Predicate<String> bad) {
        return Verdict.fail(bad.test(table.file()) ? List.of(new Spot(table.file(), 0, "", table.file())) : List.of());
    }

    private static boolean isSpecial(String name) {
        return SPECIAL.matcher(name).find();
    }

    private static Verdict match(DataSet set) {
        String data = set.data().file();
        String stem = data.endsWith(".csv") ? data.substring(0, data.length() - 4) : data;
        return Verdict.fail(
                set.meta().file().equals(stem + ".meta.csv")
                        ? List.of()
                        : List.of(new Spot(set.meta().file(), 0, "", set.meta().file())));
    }
}
