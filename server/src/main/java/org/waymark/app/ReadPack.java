package org.waymark.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
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
        new FindingsPrinted(terminal.err(), terminal.colours()).print(read.findings());
        return new ReadPack(FolderStores.of(read.value(), observations), read.findings());
    }

    /** Fine, unless the folder has an error; what was sound has been used all the same. */
    int outcome() {
        return (findings.hasErrors() ? Outcome.INPUT_ERROR : Outcome.FINE).code();
    }
}
