package org.waymark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.columns.Framework;
import org.waymark.columns.JudgingFile;
import org.waymark.confidentiality.Audience;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.folder.Folder;
import org.waymark.folder.FolderStores;
import org.waymark.intake.Intake;
import org.waymark.intake.Pack;
import org.waymark.intake.Sheet;
import org.waymark.office.Masking;
import org.waymark.period.Period;
import org.waymark.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges a file of observations of any size. */
@Command(name = "judge", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class JudgeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "OBSERVATIONS", descriptionKey = "observations")
    private Path observations;

    @Option(names = "--framework", required = true, paramLabel = "PACK", descriptionKey = "framework")
    private Path framework;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out.judge")
    private Path out;

    @Option(
            names = "--as-known-at",
            paramLabel = "DATE",
            converter = Written.AsDate.class,
            descriptionKey = "as-known-at.judge")
    private @Nullable LocalDate asKnownAt;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = Written.AsPeriod.class,
            descriptionKey = "period.judge")
    private @Nullable Period period;

    @Option(names = "--report", paramLabel = "CODE", descriptionKey = "report")
    private @Nullable String code;

    @Option(names = "--common-targets", descriptionKey = "common-targets")
    private boolean common;

    @Option(names = "--memory", paramLabel = "MB", converter = Written.AsMegabytes.class, descriptionKey = "memory")
    private int megabytes = 2048;

    JudgeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        refuseWhatCannotBe();
        LocalDate day = asKnownAt == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : asKnownAt;
        OpenPack opened = OpenPack.at(framework);
        Framework judged = framework(opened.folder().value(), day);
        int threads = Runtime.getRuntime().availableProcessors();
        var task = new JudgingFile.Task(observations, out, judged, threads, megabytes);
        JudgingFile.Judged done;
        try {
            done = new JudgingFile(task, new JudgeProgress(terminal)).run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new UncheckedIOException(new IOException(failed.getMessage(), failed));
        }
        new FindingsPrinted(terminal.err(), terminal.colours()).print(done.findings());
        terminal.say("judge.done", Words.number(done.series()), Words.number(done.rows()), day, out);
        if (done.looked() > 0) {
            terminal.out().println(Words.count("judge.looked", done.looked()));
        }
        if (done.refused() > 0) {
            terminal.out().println(Words.count("judge.refused", done.refused()));
        }
        return (done.refused() > 0 ? Outcome.INPUT_ERROR : Outcome.FINE).code();
    }

    private void refuseWhatCannotBe() {
        if (!Files.isRegularFile(observations)) {
            throw new WrongCommand(Words.say("observations.absent", observations));
        }
        String name = String.valueOf(observations.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") && !name.endsWith(".parquet")) {
            throw new WrongCommand(Words.say("observations.kind", observations));
        }
        if (Files.isDirectory(out)) {
            throw new WrongCommand(Words.say("out.folder", out));
        }
        Path folder = out.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongCommand(Words.say("out.no-folder", String.valueOf(folder)));
        }
        if (out.toAbsolutePath()
                .normalize()
                .equals(observations.toAbsolutePath().normalize())) {
            throw new WrongCommand(Words.say("out.same", out));
        }
    }

    /** The pack without its observations, which are not those asked about. */
    private Framework framework(Folder folder, LocalDate day) {
        List<Sheet> sheets = folder.sheets().stream()
                .filter(sheet -> !sheet.kind().equals("observations"))
                .toList();
        Checked<Pack> read =
                terminal.step(() -> Intake.read(sheets, folder.templates(), _ -> {}), "step.reading", framework);
        var findings = new Findings();
        findings.addAll(read.findings());
        new FindingsPrinted(terminal.err(), terminal.colours()).print(findings);
        Pack pack = read.value();
        if (folder.templates().isEmpty() || pack.templates().isEmpty()) {
            throw new UnusableInput(Words.say("judge.no-report"));
        }
        var stores = FolderStores.of(pack, List.of());
        Template template = Choice.of(stores.templates(), Optional.ofNullable(code));
        Period reported = Optional.ofNullable(period).orElse(new Period.Day(day));
        return new Framework(
                sheets,
                folder.templates(),
                pack,
                new Masking(stores, Audience.PUBLIC).take(template, day),
                reported,
                common);
    }
}
