package org.waymark.intake;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A sheet whose headings are read as the form's own, whatever their capitals and whether words are parted by spaces, hyphens
 * or low lines: publishers change all of these between releases. Words that are none of the form's stay as they are.
 */
record Headed(Sheet sheet, List<String> header) implements Sheet {

    static Headed of(Sheet sheet, Form form) {
        return new Headed(sheet, known(sheet.header(), form));
    }

    static List<String> known(List<String> header, Form form) {
        return header.stream().map(word -> known(word, form)).toList();
    }

    private static String known(String word, Form form) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return form.columns().contains(plain) ? plain : word;
    }

    @Override
    public String file() {
        return sheet.file();
    }

    @Override
    public String kind() {
        return sheet.kind();
    }

    @Override
    public void forEachRow(Consumer<Row> rows) {
        sheet.forEachRow(rows);
    }
}
