package org.waymark.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Counts casework from its dated events. */
@Command(
        name = "cases",
        resourceBundle = Words.FILE,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            GenerateCasesCommand.class,
            MeasureCasesCommand.class,
            FiguresOfCasesCommand.class,
            LoadCasesCommand.class,
            EraseCasesCommand.class,
            RetainCasesCommand.class
        })
@SuppressWarnings("NullAway.Init")
final class CasesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), Words.say("cases.missing"));
    }
}
