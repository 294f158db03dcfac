package org.waymark.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.Intake;
import org.waymark.intake.Pack;
import org.waymark.intake.PackFile;
import org.waymark.intake.Prefaced;
import org.waymark.intake.Rule;
import org.waymark.intake.Sheet;
import org.waymark.intake.TemplateFile;
import org.waymark.observation.Observation;
import tools.jackson.core.JacksonException;

/**
 * A data pack in a folder, opened: every file looked through once for its shape and its hash, none of its rows read yet.
 *
 * @param files every file of the pack, also those whose shape is wrong, in the order read
 */
public record Folder(Path root, List<Sheet> sheets, List<TemplateFile> templates, List<PackFile> files) {

    /** Opens a folder. What is wrong with the shape of a file is a finding, and the file is left out. */
    public static Checked<Folder> open(Path root) {
        var findings = new Findings();
        var folder = new Folder(root, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (!Files.isDirectory(root)) {
            findings.add(Rule.named("no-such-folder").at(Place.of(root.toString()), root.toString()));
            return new Checked<>(folder, findings);
        }
        try {
            for (PackListing.Found found : PackListing.of(root, findings)) {
                folder.add(found, findings);
            }
        } catch (IOException unreadable) {
            findings.add(unreadable(root.toString(), unreadable));
        }
        return new Checked<>(folder, findings);
    }

    /** Reads all of it; observations are handed over one by one, in the order of the files. */
    public Checked<Pack> read(Consumer<Observation> accepted) {
        return Intake.read(sheets, templates, accepted);
    }

    private void add(PackListing.Found found, Findings findings) {
        try {
            FileScan scan = FileScan.of(found.path());
            files.add(new PackFile(found.name(), scan.sha256(), scan.size()));
            switch (found.kind()) {
                case PackListing.PACKAGE -> {}
                case PackListing.REPORT -> addTemplate(found, findings);
                default -> {
                    if (scan.sound(found.name(), findings)) {
                        sheets.add(Prefaced.of(CsvSheet.of(found.name(), found.kind(), found.path())));
                    }
                }
            }
        } catch (IOException unreadable) {
            findings.add(unreadable(found.name(), unreadable));
        }
    }

    private void addTemplate(PackListing.Found found, Findings findings) throws IOException {
        try {
            templates.add(TemplateFile.of(found.name(), Trees.toml(found.path())));
        } catch (JacksonException invalid) {
            templates.add(TemplateFile.unreadable(found.name()));
            findings.add(Rule.named("bad-toml").at(Place.of(found.name()), "", "reason", Trees.reason(invalid)));
        }
    }

    static Finding unreadable(String file, IOException why) {
        String reason = why instanceof AccessDeniedException ? "you may not read it" : String.valueOf(why.getMessage());
        return Rule.named("unreadable-file").at(Place.of(file), "", "reason", reason);
    }
}
