package org.waymark.app;

import java.util.List;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;

/** A printer that tells the terminal how long it took. */
record TimedPrinter(Printer printer, Terminal terminal) implements Printer {

    @Override
    public String format() {
        return printer.format();
    }

    @Override
    public List<Printed> print(Report report) {
        return terminal.beside(() -> printer.print(report), "step.printing", format());
    }
}
