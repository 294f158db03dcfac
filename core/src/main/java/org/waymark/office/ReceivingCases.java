package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.casefile.Process;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;
import org.waymark.intake.CaseIntake;
import org.waymark.intake.CaseTaken;
import org.waymark.intake.ProcessText;

/**
 * Puts event logs on record: the sound rows of all files and the audit entry in one transaction, or, where a file cannot be
 * read as a whole, nothing at all. A log sent again adds what it says otherwise.
 */
public final class ReceivingCases {
    private final StoringCases store;
    private final Clock clock;

    public ReceivingCases(StoringCases store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param who sends them; needs {@link Right#KEEP_CASES}
     * @param sent with what was wrong with the files; where any could not be opened, nothing is stored
     */
    public Checked<Loaded> load(Person who, Checked<SentCases> sent) {
        who.demand(Right.KEEP_CASES);
        SentCases cases = sent.value();
        LocalDate today = LocalDate.now(clock);
        return store.load(
                new Load(who.account(), cases.name(), cases.files()),
                held -> read(cases, sent.findings(), held, today));
    }

    private static Checked<Optional<CasesReturn.Read>> read(
            SentCases sent, Findings opening, HeldCases held, LocalDate today) {
        var findings = new Findings();
        findings.addAll(opening);
        if (findings.hasErrors()) {
            return new Checked<>(Optional.empty(), findings);
        }
        List<ProcessText> processes = sent.processes(held.processes());
        Checked<CaseTaken> read = CaseIntake.take(
                sent.sheets(), processes.stream().map(ProcessText::process).toList(), sent.pseudonyms(), today);
        findings.addAll(read.findings());
        boolean otherwise = calledOtherwise(sent, read.value(), held, findings);
        return new Checked<>(
                otherwise || unsoundFile(findings)
                        ? Optional.empty()
                        : Optional.of(new CasesReturn.Read(read.value(), processes, sent.keying(), today)),
                findings);
    }

    /** Whether an error is about a file, and not about one of its rows. */
    private static boolean unsoundFile(Findings findings) {
        return findings.shown().stream()
                .anyMatch(finding ->
                        finding.severity() == Severity.ERROR && finding.place().row() <= 1);
    }

    private static boolean calledOtherwise(SentCases sent, CaseTaken taken, HeldCases held, Findings findings) {
        var codes = new TreeSet<String>();
        for (int number = 0; number < taken.cases(); number++) {
            Process process = taken.process(number);
            codes.add(process.code());
        }
        boolean otherwise = false;
        for (String code : codes) {
            String before = held.keyings().getOrDefault(code, sent.keying());
            if (!before.equals(sent.keying())) {
                findings.add(CaseFindings.otherSalt(sent.name(), code, sent.keying(), before));
                otherwise = true;
            }
        }
        return otherwise;
    }
}
