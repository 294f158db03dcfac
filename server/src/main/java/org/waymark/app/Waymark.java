package org.waymark.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "waymark",
        resourceBundle = Words.FILE,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            CheckCommand.class,
            ScreenCommand.class,
            ReportCommand.class,
            JudgeCommand.class,
            TargetsCommand.class,
            ExplainCommand.class,
            DeepDiveCommand.class,
            ScanCommand.class,
            DiscloseCommand.class,
            ReviewCommand.class,
            FrameworksCommand.class,
            AttackCommand.class,
            ChangesCommand.class,
            CasesCommand.class,
            TimetableCommand.class,
            WaitingCommand.class,
            MeetingsCommand.class,
            LoadCommand.class,
            ReturnsCommand.class,
            RemindCommand.class,
            ReadyCommand.class,
            FreezeCommand.class,
            PublishCommand.class,
            SinceCommand.class,
            RecomputeCommand.class,
            VerifyCommand.class,
            ExportCommand.class,
            SiteCommand.class,
            ServeCommand.class,
            AccountCommand.class,
            AuditCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            HelpCommand.class
        })
@SuppressWarnings("NullAway.Init")
public final class Waymark implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "helpOption")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "versionOption")
    private boolean version;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug")
    private boolean debug;

    @Spec
    private CommandSpec spec;

    public static void main(String... words) {
        // The libraries' own advertisements are no part of what was asked.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.exit(run(Terminal.standard(), words));
    }

    /** Does what the words say. */
    static int run(Terminal terminal, String... words) {
        return new Interpreter(terminal).run(words);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), Words.say("command.missing"));
    }
}
