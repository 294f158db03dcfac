package org.waymark.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.calendar.Meeting;
import org.waymark.confidentiality.Audience;
import org.waymark.finding.Findings;
import org.waymark.indicator.IndicatorCode;
import org.waymark.office.MakingReport;
import org.waymark.office.OpeningDeepDive;
import org.waymark.period.Period;
import org.waymark.report.Report;
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

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            converter = Written.AsAudience.class,
            descriptionKey = "audience")
    private Audience audience = Audience.PUBLIC;

    /** What the folder holds, the report meant, and how it is made; findings have been printed. */
    record Opened(ReadPack read, Template template, MakingReport making, Audience audience) {
        /** All that can be said of one indicator; empty when the report has no line of it. */
        Optional<Report> dive(IndicatorCode code, PackOptions asked) {
            return new OpeningDeepDive(read.stores(), Clock.systemDefaultZone())
                    .of(
                            template,
                            code,
                            asked.period(),
                            asked.asKnownAt()
                                    .or(() -> Meeting.receiving(
                                                    read.stores().meetings().all(), template.report(), asked.period())
                                            .flatMap(Meeting::submissionDeadline))
                                    .orElseGet(java.time.LocalDate::now),
                            audience);
        }

        int outcome() {
            return read.outcome();
        }

        /** Once a report is made: which texts give away a number that it hides. */
        void tellOfTexts(Terminal terminal) {
            var findings = new Findings();
            making.findings().forEach(findings::add);
            if (!findings.isEmpty()) {
                new FindingsPrinted(terminal.err(), terminal.colours()).print(findings);
            }
        }
    }

    Opened open(Terminal terminal) {
        ReadPack read = ReadPack.of(pack, terminal);
        Stores stores = read.stores();
        Template template = Choice.of(stores.templates(), Optional.ofNullable(code), asked.period());
        if (code == null) {
            Choice.others(stores.templates(), template)
                    .ifPresent(sentence -> terminal.err().println(sentence));
        }
        var making = new MakingReport(stores, List.of(), Clock.systemDefaultZone(), audience);
        return new Opened(read, template, making, audience);
    }

    Period period() {
        return asked.period();
    }

    Optional<java.time.LocalDate> asKnownAt() {
        return asked.asKnownAt();
    }
}
