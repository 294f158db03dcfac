package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Prints a document in several formats at once, as many together as there are cores: it is finished, so none waits for another. */
public final class Printing {
    private Printing() {}

    /** The files in the order of the printers, as if one had printed after the other; one that fails fails all. */
    public static List<Printed> all(List<Printer> printers, Report report) {
        if (printers.size() < 2) {
            return printers.stream()
                    .flatMap(printer -> printer.print(report).stream())
                    .toList();
        }
        int together = Math.min(printers.size(), Runtime.getRuntime().availableProcessors());
        try (ExecutorService press = Executors.newFixedThreadPool(
                together, Thread.ofPlatform().daemon().name("press-", 1).factory())) {
            List<Future<List<Printed>>> going = printers.stream()
                    .map(printer -> press.submit(() -> printer.print(report)))
                    .toList();
            var printed = new ArrayList<Printed>();
            for (Future<List<Printed>> each : going) {
                printed.addAll(each.get());
            }
            return List.copyOf(printed);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException own
                    ? own
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("printing was interrupted", stopped);
        }
    }
}
