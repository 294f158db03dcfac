package org.waymark.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.access.Person;
import org.waymark.edition.Edition;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.folder.CasesFolder;
import org.waymark.folder.MapFile;
import org.waymark.intake.Pseudonyms;
import org.waymark.json.JsonPrinter;
import org.waymark.office.Loaded;
import org.waymark.office.LoadingPack;
import org.waymark.office.MakingReport;
import org.waymark.office.PublishingEdition;
import org.waymark.office.ReceivingCases;
import org.waymark.office.SentCases;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.snapshot.Stores;
import org.waymark.store.Database;
import org.waymark.template.Template;

/** Loads and publishes, and tells the terminal what came of it. */
record Recording(Database database, Terminal terminal) {

    Checked<Loaded> load(Path pack, OpenPack opened) {
        var loading = new LoadingPack(database.register());
        return told(
                pack,
                terminal.step(
                        () -> loading.load(who(), pack.toString(), opened.files(), opened::read),
                        "step.loading",
                        pack));
    }

    /** The cases that lie in a pack, where there are any. */
    Optional<Checked<Loaded>> loadCasesOf(Path pack) {
        return Optional.of(pack.resolve(CasesFolder.NAME))
                .filter(Files::isDirectory)
                .map(folder -> loadCases(folder, Optional.empty()));
    }

    Checked<Loaded> loadCases(Path folder, Optional<Pseudonyms> pseudonyms) {
        Checked<CasesFolder.Opened> opened = CasesFolder.at(folder, pseudonyms).open();
        CasesFolder.Opened files = opened.value();
        var sent = new SentCases(
                folder.toString(), files.files(), files.sheets(), files.own(), files.shipped(), pseudonyms);
        var receiving = new ReceivingCases(database.casesKept(), Clock.systemDefaultZone());
        return told(
                folder,
                terminal.step(
                        () -> receiving.load(who(), new Checked<>(sent, opened.findings())), "step.loading", folder));
    }

    private Checked<Loaded> told(Path from, Checked<Loaded> loaded) {
        new FindingsPrinted(terminal.err(), terminal.colours()).print(loaded.findings());
        Loaded what = loaded.value();
        if (!what.nothingNew()) {
            terminal.say("load.added", from, what.words());
        } else {
            boolean refused = what.counts().stream().allMatch(count -> count.held() == 0);
            terminal.say(refused ? "load.refused" : "load.nothing", from);
        }
        return loaded;
    }

    Edition publish(String code, Period period, Optional<LocalDate> asKnownAt) {
        return publish(code, period, asKnownAt, Optional.empty(), Optional.empty());
    }

    /** @param map of the places, to be published with it; where none is given, the one before stays */
    Edition publish(String code, Period period, Optional<LocalDate> asKnownAt, Optional<Path> map) {
        return publish(code, period, asKnownAt, map, Optional.empty());
    }

    /** @param word the council's template, to be kept with it; where none is given, the one before stays */
    Edition publish(
            String code, Period period, Optional<LocalDate> asKnownAt, Optional<Path> map, Optional<byte[]> word) {
        List<Edition> issues = database.press().issues(code, period);
        if (!issues.isEmpty() && issues.getLast().stage() == Edition.Stage.FROZEN) {
            Edition frozen = issues.getLast();
            boolean otherwise = asKnownAt.isPresent() && !asKnownAt.get().equals(frozen.asKnownAt());
            if (otherwise || map.isPresent() || word.isPresent()) {
                throw new WrongCommand(
                        Words.say("publish.frozen", frozen.number(), PeriodNames.day(frozen.asKnownAt())));
            }
        }
        return told(
                issues,
                "publish.same",
                "publish.done",
                keep(code, period, asKnownAt, map, word, PublishingEdition::publish));
    }

    /** As {@link #publish}, and keeps it from the public until it is published. */
    Edition freeze(
            String code, Period period, Optional<LocalDate> asKnownAt, Optional<Path> map, Optional<byte[]> word) {
        List<Edition> issues = database.press().issues(code, period);
        return told(
                issues,
                "freeze.same",
                "freeze.done",
                keep(code, period, asKnownAt, map, word, PublishingEdition::freeze));
    }

    /** What is done with an edition. */
    private interface Keeping {
        Edition of(PublishingEdition by, Person who, Template template, Period period, Optional<LocalDate> asKnownAt);
    }

    private Edition keep(
            String code,
            Period period,
            Optional<LocalDate> asKnownAt,
            Optional<Path> map,
            Optional<byte[]> word,
            Keeping keeping) {
        return database.reading(stores -> {
            Template template = Choice.of(stores.templates(), Optional.of(code), period);
            var making = new MakingReport(stores, database.editions().all(), database.clock());
            terminal.err().println(Words.say("step.publishing", template.title(), PeriodNames.full(period)));
            List<Printer> printers = Press.timed(
                    Press.printers(database.editions(), word, map.flatMap(file -> map(file, stores))), terminal);
            var publishing = new PublishingEdition(
                    making, new JsonPrinter(), printers, database.press(), Version.label(), RoundRoom.gate(database));
            Edition kept = keeping.of(
                    publishing,
                    who(),
                    template,
                    period,
                    asKnownAt.or(() -> RoundRoom.knownAt(database, template.report(), period)));
            var findings = new Findings();
            making.findings().forEach(findings::add);
            new FindingsPrinted(terminal.err(), terminal.colours()).print(findings);
            return kept;
        });
    }

    private Edition told(List<Edition> before, String same, String done, Edition edition) {
        terminal.say(
                before.contains(edition) ? same : done,
                edition.title(),
                PeriodNames.full(edition.period()),
                edition.number(),
                PeriodNames.day(edition.asKnownAt()));
        terminal.say("publish.hash", edition.hash());
        return edition;
    }

    /** What is wrong with it is told; a map that cannot be used is no reason not to publish. */
    private Optional<byte[]> map(Path file, Stores stores) {
        if (!Files.isRegularFile(file)) {
            throw new WrongCommand(Words.say("map.none", file));
        }
        Checked<Optional<byte[]>> read = MapFile.read(
                file,
                stores.definitions().gazetteer().areas().stream()
                        .map(area -> area.code().value())
                        .collect(Collectors.toSet()));
        new FindingsPrinted(terminal.err(), terminal.colours()).print(read.findings());
        return read.value();
    }

    /** The edition's own reports as they were published: the pieces of the site and the open data are for {@code export}. */
    List<Printed> files(Edition edition) {
        return everyFile(edition).stream()
                .filter(file -> file.name().indexOf('/') < 0)
                .toList();
    }

    /** Every file of it, the pieces of the site too. */
    List<Printed> everyFile(Edition edition) {
        return edition.files().stream()
                .flatMap(file -> database
                        .editions()
                        .content(edition.report(), edition.period(), edition.number(), file.name())
                        .map(content -> new Printed(file.name(), file.mediaType(), content))
                        .stream())
                .toList();
    }

    static Person who() {
        return Person.operator(System.getProperty("user.name", "unknown"));
    }
}
