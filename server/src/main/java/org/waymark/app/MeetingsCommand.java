package org.waymark.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Meetings that come from elsewhere. */
@Command(
        name = "meetings",
        resourceBundle = Words.FILE,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = ReadMeetingsCommand.class)
@SuppressWarnings("NullAway.Init")
final class MeetingsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), Words.say("meetings.missing"));
    }
}
