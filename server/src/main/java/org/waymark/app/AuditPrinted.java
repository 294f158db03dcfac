package org.waymark.app;

import java.util.Map;
import java.util.Optional;
import org.waymark.audit.Fault;
import org.waymark.edition.Edition;
import org.waymark.office.CheckingTrail;
import org.waymark.office.CheckingTrail.Amiss;
import org.waymark.period.PeriodNames;

/** What came of following the audit log, in sentences. */
record AuditPrinted(Terminal terminal) {

    void say(CheckingTrail.Checked checked, Map<String, Map<String, Optional<Long>>> stated) {
        var chain = checked.chain();
        if (chain.whole()) {
            terminal.say("audit.whole", Words.count("audit.entries", chain.entries()));
        } else {
            terminal.say("audit.broken", Words.count("audit.entries", chain.entries()));
            chain.faults().forEach(fault -> terminal.out().println("  " + sentence(fault)));
        }
        chain.head().ifPresent(head -> terminal.say("audit.head", head.number(), head.at(), head.hash()));
        if (checked.amiss().isEmpty()) {
            terminal.say("audit.editions", Words.count("audit.of-editions", checked.editions()));
        }
        checked.amiss().forEach(amiss -> terminal.out().println(sentence(amiss)));
        stated.forEach(this::file);
        anew(stated);
    }

    private void file(String file, Map<String, Optional<Long>> heads) {
        if (heads.isEmpty()) {
            terminal.say("audit.file.none", file);
        }
        heads.forEach((head, entry) -> {
            if (entry.isPresent()) {
                terminal.say("audit.file.stands", file, entry.get(), head);
            } else {
                terminal.say("audit.file.gone", file, head);
            }
        });
    }

    /** Where a chain was written anew, as nearly as the heads that still stand can tell. */
    private void anew(Map<String, Map<String, Optional<Long>>> stated) {
        boolean gone = stated.values().stream()
                .flatMap(heads -> heads.values().stream())
                .anyMatch(Optional::isEmpty);
        if (gone) {
            Optional<Long> last = stated.values().stream()
                    .flatMap(heads -> heads.values().stream())
                    .flatMap(Optional::stream)
                    .max(Long::compare);
            terminal.out()
                    .println(last.isPresent() ? Words.say("audit.anew.after", last.get()) : Words.say("audit.anew"));
        }
    }

    private static String sentence(Fault fault) {
        return switch (fault) {
            case Fault.Changed(long number) -> Words.say("audit.fault.changed", number);
            case Fault.Missing(long number, long last) when number == last -> Words.say("audit.fault.missing", number);
            case Fault.Missing(long number, long last) -> Words.say("audit.fault.missing-many", number, last);
            case Fault.Moved(long number, long was) -> Words.say("audit.fault.moved", number, was);
            case Fault.Replaced(long number) -> Words.say("audit.fault.replaced", number, number + 1);
        };
    }

    private static String sentence(Amiss amiss) {
        String edition = named(amiss.edition());
        return switch (amiss) {
            case Amiss.Unsealed(Edition sealed) ->
                Words.say("audit.amiss.unsealed", edition, sealed.made().chain());
            case Amiss.Unnamed _ -> Words.say("audit.amiss.unnamed", edition);
            case Amiss.Otherwise(var _, String file) -> Words.say("audit.amiss.otherwise", edition, file);
            case Amiss.Gone(var _, String file) -> Words.say("audit.amiss.gone", edition, file);
            case Amiss.Added(var _, String file) -> Words.say("audit.amiss.added", edition, file);
        };
    }

    private static String named(Edition edition) {
        return Words.say(
                "verify.edition",
                edition.title(),
                PeriodNames.full(edition.period()),
                edition.number(),
                PeriodNames.day(edition.asKnownAt()));
    }
}
