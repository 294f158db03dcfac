package org.waymark.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.waymark.access.Person;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.casework.synthetic.Synthetic;
import org.waymark.casework.synthetic.Wanted;
import org.waymark.finding.Checked;
import org.waymark.folder.CaseSheets;
import org.waymark.folder.CasesFolder;
import org.waymark.intake.Pseudonyms;
import org.waymark.office.Loaded;
import org.waymark.office.ReceivingCases;
import org.waymark.office.SentCases;

/** Folders of cases, and the two doors through which they are read. */
final class CaseLogs {
    static final Person ANNA = Person.operator("anna");
    static final LocalDate TODAY = LocalDate.of(2025, 2, 1);
    static final Optional<Pseudonyms> SALT = Pseudonyms.keyed("sixteen bytes of salt".getBytes(StandardCharsets.UTF_8));

    private CaseLogs() {}

    static Clock clock() {
        ZoneId zone = ZoneId.of("Europe/London");
        return Clock.fixed(TODAY.atTime(12, 0).atZone(zone).toInstant(), zone);
    }

    /** Made-up plans of a year and the year before. */
    static void generate(Path folder, int plans, long seed) {
        Process ehcp = CasesFolder.shipped().getFirst();
        List<CaseFile> cases = Synthetic.cases(new Wanted(ehcp, 2024, plans, plans / 3, plans / 30, 1, seed));
        write(folder, "cases.csv", new String(CaseSheets.cases(ehcp, cases), StandardCharsets.UTF_8));
        write(folder, "events.csv", new String(CaseSheets.events(ehcp, cases), StandardCharsets.UTF_8));
    }

    static void write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Events of plans: {@code a1 request-received 2024-01-01}, each with the day it was recorded where one follows. */
    static void events(Path folder, String... rows) {
        var text = new StringBuilder("case,process,event,date,recorded_on\n");
        for (String row : rows) {
            String[] words = row.split(" +");
            text.append(words[0])
                    .append(",ehcp,")
                    .append(words[1])
                    .append(',')
                    .append(words[2])
                    .append(',')
                    .append(words.length > 3 ? words[3] : "")
                    .append('\n');
        }
        write(folder, "events.csv", text.toString());
    }

    static Checked<Loaded> load(TestDatabase test, Path folder) {
        return load(test, folder, Optional.empty(), ANNA);
    }

    static Checked<Loaded> load(TestDatabase test, Path folder, Optional<Pseudonyms> salt, Person who) {
        Checked<CasesFolder.Opened> opened = CasesFolder.at(folder, salt).open();
        CasesFolder.Opened files = opened.value();
        return new ReceivingCases(test.database().casesKept(), clock())
                .load(
                        who,
                        new Checked<>(
                                new SentCases(
                                        "logs", files.files(), files.sheets(), files.own(), files.shipped(), salt),
                                opened.findings()));
    }

    static EventLog inFolder(Path folder, String process, LocalDate asKnownAt) {
        CasesFolder.Cases cases =
                CasesFolder.at(folder, Optional.empty()).read(asKnownAt).value();
        return cases.log(named(cases.processes(), process));
    }

    static EventLog onRecord(TestDatabase test, String process, LocalDate asKnownAt) {
        var cases = test.database().cases();
        return cases.log(named(cases.processes(), process), asKnownAt);
    }

    static Process named(List<Process> processes, String code) {
        return processes.stream()
                .filter(process -> process.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The cases of a log, each as its events: {@code request-received 2024-01-01, plan-issued 2024-05-01}. */
    static List<String> told(EventLog log) {
        return java.util.stream.IntStream.range(0, log.size())
                .mapToObj(number -> String.join(
                        ", ",
                        log.of(number).stream()
                                .map(event -> event.what() + " " + event.on())
                                .toList()))
                .toList();
    }
}
