package org.waymark.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.Process;
import org.waymark.casework.synthetic.Synthetic;
import org.waymark.casework.synthetic.Wanted;
import org.waymark.folder.CaseSheets;
import org.waymark.folder.CasesFolder;
import org.waymark.report.Printed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes made-up cases that come to given totals. */
@Command(name = "generate", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class GenerateCasesCommand implements Callable<Integer> {
    private static final int MOST = 5_000_000;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2080;

    private final Terminal terminal;

    @Option(names = "--process", paramLabel = "CODE", descriptionKey = "cases.process.generate")
    private String process = "ehcp";

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "cases.year")
    private int year;

    @Option(names = "--plans", required = true, paramLabel = "NUMBER", descriptionKey = "cases.plans")
    private int plans;

    @Option(names = "--in-time", required = true, paramLabel = "NUMBER", descriptionKey = "cases.in-time")
    private int inTime;

    @Option(names = "--excepted", paramLabel = "NUMBER", descriptionKey = "cases.excepted")
    private int excepted;

    @Option(names = "--excepted-in-time", paramLabel = "NUMBER", descriptionKey = "cases.excepted-in-time")
    private int exceptedInTime;

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "cases.seed")
    private long seed = 1;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    GenerateCasesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Process kind = CasesFolder.shipped().stream()
                .filter(each -> each.code().equals(process))
                .findFirst()
                .orElseThrow(() -> new WrongCommand(
                        Words.say("cases.no-process", process, String.join(", ", CasesFolder.SHIPPED))));
        if (plans < 1 || plans > MOST || inTime < 0 || excepted < 0 || exceptedInTime < 0) {
            throw new WrongCommand(Words.say("cases.bad-number", Words.number(MOST)));
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new WrongCommand(Words.say("cases.bad-year", FIRST_YEAR, LAST_YEAR));
        }
        var wanted = new Wanted(kind, year, plans, inTime, excepted, exceptedInTime, seed);
        wanted.fault().ifPresent(fault -> {
            throw new WrongCommand(Words.say(
                    "cases.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), kind.code()));
        });
        OutFolder folder = OutFolder.at(out);
        List<CaseFile> cases = terminal.step(() -> Synthetic.cases(wanted), "step.generating");
        long events = cases.stream().mapToLong(file -> file.events().size()).sum();
        String about = Words.say(
                "cases.readme",
                kind.name(),
                year,
                Words.number(plans),
                Words.number(inTime),
                excepted,
                exceptedInTime,
                seed);
        folder.write(
                List.of(
                        new Printed("cases.csv", "text/csv", CaseSheets.cases(kind, cases)),
                        new Printed("events.csv", "text/csv", CaseSheets.events(kind, cases)),
                        new Printed("README.md", "text/markdown", about.getBytes(StandardCharsets.UTF_8))),
                terminal);
        terminal.say("cases.generated", Words.number(cases.size()), Words.number(events));
        return Outcome.FINE.code();
    }
}
