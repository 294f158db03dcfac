package org.waymark.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how to use the program, or one command of it. */
@Command(name = "help", resourceBundle = Words.FILE, helpCommand = true)
@SuppressWarnings("NullAway.Init")
final class HelpCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", descriptionKey = "help.command")
    private @Nullable String command;

    @Spec
    private CommandSpec spec;

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine all = spec.parent().commandLine();
        CommandLine asked = command == null ? all : all.getSubcommands().get(command);
        if (asked == null) {
            throw new WrongCommand(
                    Words.say("command.unknown", String.valueOf(command)) + " " + Words.say("command.hint.all"));
        }
        asked.usage(terminal.out());
        return Outcome.FINE.code();
    }
}
