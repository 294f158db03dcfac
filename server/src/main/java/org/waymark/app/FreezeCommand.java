package org.waymark.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes an edition and keeps it, byte for byte, from the public until it is published. */
@Command(name = "freeze", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class FreezeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private EditionOptions edition;

    FreezeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return edition.keep(terminal, Recording::freeze);
    }
}
