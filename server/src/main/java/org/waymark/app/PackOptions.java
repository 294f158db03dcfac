package org.waymark.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.folder.FolderStores;
import org.waymark.intake.Pack;
import org.waymark.observation.Observation;
import org.waymark.office.MakingReport;
import org.waymark.period.Period;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A report asked for straight from a folder, with no server and no database. */
@SuppressWarnings("NullAway.Init")
final class PackOptions {
    @Parameters(index = "0", paramLabel = "PACK", descriptionKey = "pack")
    private Path pack;

    @Mixin
    private PeriodOptions asked;

    @Option(names = "--report", paramLabel = "CODE", descriptionKey = "report")
    private @Nullable String code;

    /** What the folder holds, the report meant, and how it is made; findings have been printed. */
    record Opened(Stores stores, Template template, MakingReport making, Findings findings) {

        /** Fine, unless the folder has an error; what was sound has been used all the same. */
        int outcome() {
            return (findings.hasErrors() ? Outcome.INPUT_ERROR : Outcome.FINE).code();
        }
    }

    Opened open(Terminal terminal) {
        List<Observation> observations = new ArrayList<>();
        OpenPack opened = OpenPack.at(pack);
        Checked<Pack> read = terminal.step(() -> opened.read(observations::add), "step.reading", pack);
        new FindingsPrinted(terminal.err(), terminal.colours()).print(read.findings());
        Stores stores = FolderStores.of(read.value(), observations);
        Template template = Choice.of(stores.templates(), Optional.ofNullable(code), asked.period());
        if (code == null) {
            Choice.others(stores.templates(), template)
                    .ifPresent(sentence -> terminal.err().println(sentence));
        }
        return new Opened(
                stores, template, new MakingReport(stores, List.of(), Clock.systemDefaultZone()), read.findings());
    }

    Period period() {
        return asked.period();
    }

    Optional<java.time.LocalDate> asKnownAt() {
        return asked.asKnownAt();
    }
}
