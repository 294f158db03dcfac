package org.waymark.example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.finding.Checked;
import org.waymark.folder.Folder;
import org.waymark.folder.FolderStores;
import org.waymark.intake.Pack;
import org.waymark.observation.Observation;
import org.waymark.office.MakingReport;
import org.waymark.period.Period;
import org.waymark.scorecard.Scorecard;
import org.waymark.snapshot.Stores;

/** The example pack, or a changed copy of it. */
public final class Example {
    public static final Period REPORT = Period.parse("FY2024-25-Q1").orElseThrow();

    private Example() {}

    /** The folder in the repository. */
    public static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("examples/kent/indicators.csv"))) {
            here = Objects.requireNonNull(here.getParent(), "not inside the project");
        }
        return here.resolve("examples/kent");
    }

    public static Checked<Pack> read(Path folder, List<Observation> into) {
        return Folder.open(folder).value().read(into::add);
    }

    public static Stores stores(Path folder) {
        var observations = new ArrayList<Observation>();
        return FolderStores.of(read(folder, observations).value(), observations);
    }

    /** The quarterly report, as known on its own date. */
    public static Scorecard scorecard(Path folder, Period period) {
        return scorecard(stores(folder), "qpr", period, Optional.empty());
    }

    public static Scorecard scorecard(Stores stores, String report, Period period, Optional<LocalDate> asKnownAt) {
        return new MakingReport(stores, List.of(), Clock.systemUTC())
                .of(stores.templates().find(report).orElseThrow(), period, asKnownAt);
    }
}
