package org.waymark.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.casefile.CaseFiles;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.folder.CasesFolder;
import org.waymark.folder.FolderStores;
import org.waymark.intake.Pack;
import org.waymark.observation.Observation;
import org.waymark.snapshot.Stores;

/** A folder read whole into memory, its findings printed. */
record ReadPack(Stores stores, Findings findings) {

    static ReadPack of(Path pack, Terminal terminal) {
        List<Observation> observations = new ArrayList<>();
        OpenPack opened = OpenPack.at(pack);
        Checked<Pack> read = terminal.step(() -> opened.read(observations::add), "step.reading", pack);
        var findings = new Findings();
        findings.addAll(read.findings());
        CaseFiles cases = cases(pack, findings);
        new FindingsPrinted(terminal.err(), terminal.colours()).print(findings);
        return new ReadPack(FolderStores.of(read.value(), observations, cases), findings);
    }

    /** The casework that lies in a pack's folder {@value CasesFolder#NAME}, where there is one. */
    private static CaseFiles cases(Path pack, Findings findings) {
        Path folder = pack.resolve(CasesFolder.NAME);
        if (!Files.isDirectory(folder)) {
            return CaseFiles.NONE;
        }
        CasesFolder cases = CasesFolder.at(folder, Optional.empty());
        findings.addAll(cases.read(LocalDate.now(ZoneId.systemDefault())).findings());
        return cases;
    }

    /** Fine, unless the folder has an error; what was sound has been used all the same. */
    int outcome() {
        return (findings.hasErrors() ? Outcome.INPUT_ERROR : Outcome.FINE).code();
    }
}
