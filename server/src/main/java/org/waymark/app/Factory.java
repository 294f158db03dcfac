package org.waymark.app;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the terminal it answers to. */
record Factory(Terminal terminal) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Object made = switch (type.getSimpleName()) {
            case "DemoCommand" -> new DemoCommand(terminal);
            case "CheckCommand" -> new CheckCommand(terminal);
            case "JudgeCommand" -> new JudgeCommand(terminal);
            case "ReportCommand" -> new ReportCommand(terminal);
            case "TargetsCommand" -> new TargetsCommand(terminal);
            case "ScreenCommand" -> new ScreenCommand(terminal);
            case "ScanCommand" -> new ScanCommand(terminal);
            case "DiscloseCommand" -> new DiscloseCommand(terminal);
            case "ExplainCommand" -> new ExplainCommand(terminal);
            case "DeepDiveCommand" -> new DeepDiveCommand(terminal);
            case "AttackCommand" -> new AttackCommand(terminal);
            case "ReviewCommand" -> new ReviewCommand(terminal);
            case "FrameworksCommand" -> new FrameworksCommand(terminal);
            case "GenerateCasesCommand" -> new GenerateCasesCommand(terminal);
            case "MeasureCasesCommand" -> new MeasureCasesCommand(terminal);
            case "FiguresOfCasesCommand" -> new FiguresOfCasesCommand(terminal);
            case "LoadCasesCommand" -> new LoadCasesCommand(terminal);
            case "EraseCasesCommand" -> new EraseCasesCommand(terminal);
            case "RetainCasesCommand" -> new RetainCasesCommand(terminal);
            case "ChangesCommand" -> new ChangesCommand(terminal);
            case "TimetableCommand" -> new TimetableCommand(terminal);
            case "WaitingCommand" -> new WaitingCommand(terminal);
            case "ReadMeetingsCommand" -> new ReadMeetingsCommand(terminal);
            case "LoadCommand" -> new LoadCommand(terminal);
            case "ReturnsCommand" -> new ReturnsCommand(terminal);
            case "RemindCommand" -> new RemindCommand(terminal);
            case "ReadyCommand" -> new ReadyCommand(terminal);
            case "FreezeCommand" -> new FreezeCommand(terminal);
            case "PublishCommand" -> new PublishCommand(terminal);
            case "SinceCommand" -> new SinceCommand(terminal);
            case "RecomputeCommand" -> new RecomputeCommand(terminal);
            case "VerifyCommand" -> new VerifyCommand(terminal);
            case "ExportCommand" -> new ExportCommand(terminal);
            case "SiteCommand" -> new SiteCommand(terminal);
            case "ServeCommand" -> new ServeCommand(terminal);
            case "AccountCommand" -> new AccountCommand(terminal);
            case "AuditVerifyCommand" -> new AuditVerifyCommand(terminal);
            case "AuditExportCommand" -> new AuditExportCommand(terminal);
            case "BackupCommand" -> new BackupCommand(terminal);
            case "RestoreCommand" -> new RestoreCommand(terminal);
            case "HelpCommand" -> new HelpCommand(terminal);
            default -> CommandLine.defaultFactory().create(type);
        };
        return type.cast(made);
    }
}
