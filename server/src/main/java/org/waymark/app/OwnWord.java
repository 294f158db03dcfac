package org.waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.finding.Checked;
import org.waymark.openxml.word.WordPrinter;
import org.waymark.raster.Raster;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;

/**
 * Prints an edition's document on the council's own template: the one given, else that of the newest edition before, so that
 * it need be given once; else the example. The template is kept with the edition.
 */
record OwnWord(Optional<byte[]> given, Before before) implements Printer {
    static final String FORMAT = "docx";
    private static final String NAME = "parts/template.docx";
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public List<Printed> print(Report report) {
        Optional<byte[]> template =
                given.or(() -> before.file(report.scorecard().template().report(), NAME));
        var printed = new ArrayList<>(on(template).print(report));
        template.ifPresent(file -> printed.add(new Printed(NAME, MEDIA_TYPE, file)));
        return printed;
    }

    /** The template, once it is known to serve; what is wrong with it is told, and then nothing is made at all. */
    static byte[] checked(Path file, Terminal terminal) {
        if (!Files.isRegularFile(file)) {
            throw new WrongCommand(Words.say("word.none", file));
        }
        try {
            byte[] template = Files.readAllBytes(file);
            Checked<Optional<WordPrinter>> read =
                    WordPrinter.on(String.valueOf(file.getFileName()), template, Raster::png);
            new FindingsPrinted(terminal.err(), terminal.colours()).print(read.findings());
            if (read.value().isEmpty()) {
                throw new WrongCommand(Words.say("word.unusable", file));
            }
            return template;
        } catch (IOException unreadable) {
            throw new WrongCommand(Words.say("word.none", file));
        }
    }

    /** On the template, or on the example for none. */
    static Printer on(Optional<byte[]> template) {
        return template.flatMap(file ->
                        WordPrinter.on("template.docx", file, Raster::png).value())
                .orElseGet(() -> WordPrinter.plain(Raster::png));
    }
}
