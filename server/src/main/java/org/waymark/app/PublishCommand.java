package org.waymark.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Publishes a report from what is on record. */
@Command(name = "publish", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class PublishCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private EditionOptions edition;

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return edition.keep(terminal, Recording::publish);
    }
}
