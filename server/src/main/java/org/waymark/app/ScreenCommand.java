package org.waymark.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.json.ScreeningJson;
import org.waymark.screening.Lists;
import org.waymark.screening.Screening;
import org.waymark.tidy.ListFiles;
import org.waymark.tidy.TidyPair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Applies the Department for Education's published checks to a pair of files. */
@Command(name = "screen", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ScreenCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "DATA", descriptionKey = "screen.data")
    private Path data;

    @Parameters(index = "1", arity = "0..1", paramLabel = "META", descriptionKey = "screen.meta")
    private @Nullable Path meta;

    @Option(names = "--lists", paramLabel = "DIR", descriptionKey = "screen.lists")
    private @Nullable Path lists;

    @Option(names = "--json", descriptionKey = "screen.json")
    private boolean json;

    ScreenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!Files.exists(data)) {
            throw new WrongCommand(Words.say("screen.absent", data));
        }
        TidyPair pair = meta == null ? TidyPair.of(data) : new TidyPair(data, meta);
        Screening screening = terminal.step(() -> pair.screened(known()), "step.reading", data);
        if (json) {
            terminal.out().print(ScreeningJson.text(screening));
            terminal.out().flush();
        } else {
            new ScreeningPrinted(terminal.out()).print(screening);
        }
        return (screening.passed() && screening.departures().isEmpty() ? Outcome.FINE : Outcome.INPUT_ERROR).code();
    }

    private Lists known() {
        if (lists == null) {
            return Lists.shipped();
        }
        try {
            return ListFiles.in(lists);
        } catch (ListFiles.Unusable unusable) {
            throw new WrongCommand(String.valueOf(unusable.getMessage()));
        }
    }
}
