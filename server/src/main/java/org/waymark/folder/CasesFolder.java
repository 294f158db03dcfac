package org.waymark.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.waymark.casefile.CaseFiles;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.CaseIntake;
import org.waymark.intake.PackFile;
import org.waymark.intake.ProcessReader;
import org.waymark.intake.ProcessText;
import org.waymark.intake.Pseudonyms;
import org.waymark.intake.Rule;
import org.waymark.intake.Sheet;
import org.waymark.intake.TemplateFile;
import tools.jackson.core.JacksonException;

/**
 * Event logs in a folder: cases.csv, events.csv or parts of them ({@code events-2024.csv}), the tables of the Department's SEN2
 * return, and processes/*.toml where the council's own differ from those shipped.
 */
public final class CasesFolder implements CaseFiles {
    /** Where the cases of a data pack lie in it. */
    public static final String NAME = "cases";

    /** The processes that come with the product. */
    public static final List<String> SHIPPED = List.of(
            "ehcp",
            "annual-reviews",
            "amended-plans",
            "potholes",
            "foi",
            "subject-access",
            "complaints",
            "posts",
            "vacancies");

    private final Path root;
    private final Optional<Pseudonyms> pseudonyms;

    private CasesFolder(Path root, Optional<Pseudonyms> pseudonyms) {
        this.root = root;
        this.pseudonyms = pseudonyms;
    }

    /** @param pseudonyms that hash the cases' keys, where the council has set a salt */
    public static CasesFolder at(Path root, Optional<Pseudonyms> pseudonyms) {
        return new CasesFolder(root, pseudonyms);
    }

    /** The processes shipped, each as its file says. */
    public static List<Process> shipped() {
        var findings = new Findings();
        List<Process> shipped = ProcessReader.read(shippedFiles(), findings);
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings.shown().toString());
        }
        return shipped;
    }

    private static List<TemplateFile> shippedFiles() {
        return SHIPPED.stream()
                .map(code -> TemplateFile.of("processes/" + code + ".toml", Trees.toml(shippedText(code))))
                .toList();
    }

    private static List<ProcessText> shippedTexts() {
        return shipped().stream()
                .map(process -> new ProcessText(
                        process,
                        "processes/" + process.code() + ".toml",
                        Trees.text(shippedText(process.code())),
                        false))
                .toList();
    }

    /** The file of a shipped process, to copy and to change. */
    public static byte[] shippedText(String code) {
        try (InputStream file =
                Objects.requireNonNull(CasesFolder.class.getResourceAsStream("processes/" + code + ".toml"))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of it, as known at the end of a day. */
    public Checked<Cases> read(LocalDate asKnownAt) {
        var findings = new Findings();
        if (!Files.isDirectory(root)) {
            findings.add(Rule.named("no-such-folder").at(Place.of(root.toString()), root.toString()));
            return new Checked<>(new Cases(List.of(), Map.of()), findings);
        }
        List<Process> processes = processes(findings);
        Checked<Map<String, EventLog>> read =
                CaseIntake.read(new CasesListing(root, findings).toRead(), processes, pseudonyms, asKnownAt);
        findings.addAll(read.findings());
        return new Checked<>(new Cases(processes, read.value()), findings);
    }

    /** Opens it to be put on record: every file looked through for its shape and its hash, no row read yet. */
    public Checked<Opened> open() {
        var findings = new Findings();
        if (!Files.isDirectory(root)) {
            findings.add(Rule.named("no-such-folder").at(Place.of(root.toString()), root.toString()));
            return new Checked<>(new Opened(List.of(), List.of(), List.of(), List.of()), findings);
        }
        var files = new ArrayList<PackFile>();
        var texts = new ArrayList<TemplateFile>();
        List<Process> processes = own(texts, files, findings);
        List<ProcessText> own =
                processes.stream().map(process -> text(process, texts)).toList();
        List<Sheet> sheets = new CasesListing(root, findings).toTake(files);
        return new Checked<>(new Opened(files, sheets, own, shippedTexts()), findings);
    }

    private ProcessText text(Process process, List<TemplateFile> files) {
        String name = files.stream()
                .filter(file -> process.code()
                        .equals(String.valueOf(file.tree().get("process")).strip()))
                .map(TemplateFile::file)
                .findFirst()
                .orElseThrow();
        try {
            return new ProcessText(process, name, Trees.text(Files.readAllBytes(root.resolve(name))), true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The council's own, and those shipped that it has no own of. */
    private List<Process> processes(Findings findings) {
        var processes = new ArrayList<>(own(new ArrayList<>(), new ArrayList<>(), findings));
        var own = new HashSet<String>();
        processes.forEach(process -> own.add(process.code()));
        shipped().stream().filter(process -> !own.contains(process.code())).forEach(processes::add);
        return processes;
    }

    private List<Process> own(List<TemplateFile> files, List<PackFile> particulars, Findings findings) {
        for (Path file : CasesListing.files(root.resolve("processes"), ".toml")) {
            String name = "processes/" + file.getFileName();
            try {
                particulars.add(LooseFile.particulars(file, name));
                files.add(TemplateFile.of(name, Trees.toml(file)));
            } catch (JacksonException invalid) {
                findings.add(Rule.named("bad-toml").at(Place.of(name), "", "reason", Trees.reason(invalid)));
            } catch (IOException unreadable) {
                findings.add(Folder.unreadable(name, unreadable));
            }
        }
        return ProcessReader.read(files, findings);
    }

    @Override
    public List<Process> processes() {
        return processes(new Findings());
    }

    @Override
    public EventLog log(Process process, LocalDate asKnownAt) {
        return read(asKnownAt).value().log(process);
    }

    /**
     * What was opened.
     *
     * @param files every file of it
     * @param sheets those of sound shape
     * @param own the council's own processes
     * @param shipped those that come with the product
     */
    public record Opened(List<PackFile> files, List<Sheet> sheets, List<ProcessText> own, List<ProcessText> shipped) {}

    /**
     * What was read.
     *
     * @param logs by the code of their process, for those of which there are cases
     */
    public record Cases(List<Process> processes, Map<String, EventLog> logs) {
        public EventLog log(Process process) {
            EventLog log = logs.get(process.code());
            return log == null ? EventLog.of(process, List.of()) : log;
        }
    }
}
