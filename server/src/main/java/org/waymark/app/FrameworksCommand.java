package org.waymark.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.indicator.FrameworkMetric;
import org.waymark.office.Moment;
import org.waymark.office.ReadingFrameworks;
import org.waymark.report.FollowingSaid;
import org.waymark.scorecard.Coverage;
import org.waymark.snapshot.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a pack's indicators hold of outside frameworks, what they lack, and how well proxies have followed. */
@Command(name = "frameworks", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class FrameworksCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PACK", descriptionKey = "pack")
    private Path pack;

    FrameworksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A folder’s record is always at one moment. */
    private record Still(Stores stores) implements Moment {
        @Override
        public <T> T reading(Function<Stores, T> work) {
            return work.apply(stores);
        }
    }

    @Override
    public Integer call() {
        ReadPack opened = ReadPack.of(pack, terminal);
        var read = new ReadingFrameworks(new Still(opened.stores()), Clock.systemDefaultZone()).of(Recording.who());
        if (!read.any()) {
            throw new UnusableInput(Words.say("frameworks.none"));
        }
        print(read);
        return opened.outcome();
    }

    private void print(ReadingFrameworks.Read read) {
        head("frameworks.held");
        read.coverage().held().forEach(met -> line(met.metric(), ours(met)));
        if (!read.proxies().isEmpty()) {
            head("frameworks.proxies");
        }
        read.proxies().forEach(proxy -> {
            terminal.out()
                    .println("  "
                            + Words.say(
                                    "frameworks.proxy",
                                    proxy.line().name(),
                                    proxy.metric().name()));
            FollowingSaid.of(proxy.following()).forEach(said -> terminal.out().println("    " + said));
        });
        head("frameworks.gaps");
        read.coverage().gaps().forEach(metric -> line(metric, ""));
        head("frameworks.alone");
        read.coverage()
                .alone()
                .forEach(indicator -> terminal.out()
                        .println("  " + indicator.latest().wording().name()));
    }

    private static String ours(Coverage.Met met) {
        return met.by().stream()
                .map(by -> Words.say(
                        switch (by.mapping().relation()) {
                            case SAME -> "frameworks.same";
                            case OVERLAP -> "frameworks.overlap";
                            case PROXY -> "frameworks.proxy.word";
                        },
                        by.indicator().latest().wording().name()))
                .collect(Collectors.joining("; ", ": ", ""));
    }

    private void head(String key) {
        terminal.out().println(Words.say(key));
    }

    private void line(FrameworkMetric metric, String after) {
        terminal.out().println("  " + metric.framework() + " " + metric.metric() + ", " + metric.name() + after);
    }
}
