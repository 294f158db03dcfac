package org.waymark.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.folder.Folder;
import org.waymark.intake.Intake;
import org.waymark.intake.Pack;
import org.waymark.intake.PackFile;
import org.waymark.observation.Observation;

/** A data pack in a folder, with what was wrong with the folder itself. */
record OpenPack(Checked<Folder> folder) {

    static OpenPack at(Path path) {
        if (!Files.exists(path)) {
            throw new WrongCommand(Words.say("pack.absent", path));
        }
        if (!Files.isDirectory(path)) {
            throw new WrongCommand(Words.say("pack.not-folder", path));
        }
        return new OpenPack(PackFolder.open(path));
    }

    List<PackFile> files() {
        return folder.value().files();
    }

    /** Hands over the sound observations in file order and returns the other sound rows, with everything wrong. */
    Checked<Pack> read(Consumer<Observation> accepted) {
        var findings = new Findings();
        findings.addAll(folder.findings());
        Checked<Pack> read = Intake.read(folder.value().sheets(), folder.value().templates(), accepted);
        findings.addAll(read.findings());
        return new Checked<>(read.value(), findings);
    }
}
