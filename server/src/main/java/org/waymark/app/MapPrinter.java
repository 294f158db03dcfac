package org.waymark.app;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.folder.MapFile;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;

/**
 * Puts the map of places into an edition: the one given, else that of the newest edition before, so that it need be given
 * once. An old edition keeps the map it had.
 */
record MapPrinter(byte @Nullable [] given, Before before) implements Printer {

    @Override
    public String format() {
        return "map";
    }

    @Override
    public List<Printed> print(Report report) {
        String own = report.scorecard().template().report();
        byte[] map = given;
        return Optional.ofNullable(map).or(() -> before.file(own, MapFile.NAME)).stream()
                .map(bytes -> new Printed(MapFile.NAME, "application/json", bytes))
                .toList();
    }
}
