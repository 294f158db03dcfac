package org.waymark.intake;

import java.util.List;
import java.util.function.Consumer;

/** A sheet that is taken for one of a kind, whatever its file is called. */
public record Kinded(Sheet sheet, String kind) implements Sheet {
    @Override
    public String file() {
        return sheet.file();
    }

    @Override
    public List<String> header() {
        return sheet.header();
    }

    @Override
    public void forEachRow(Consumer<Row> rows) {
        sheet.forEachRow(rows);
    }
}
