package org.waymark.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.casefile.Process;
import org.waymark.intake.PackFile;
import org.waymark.intake.ProcessText;
import org.waymark.intake.Pseudonyms;
import org.waymark.intake.Sheet;

/**
 * Event logs that somebody sends to be put on record.
 *
 * @param name what they are called, for people
 * @param files every file their rows come from
 * @param sheets of sound shape
 * @param own the processes that came with them
 * @param shipped those that come with the product, for cases of which the council has no own
 * @param pseudonyms that hash the cases' keys, where the council has set a salt
 */
public record SentCases(
        String name,
        List<PackFile> files,
        List<Sheet> sheets,
        List<ProcessText> own,
        List<ProcessText> shipped,
        Optional<Pseudonyms> pseudonyms) {
    public SentCases {
        files = List.copyOf(files);
        sheets = List.copyOf(sheets);
        own = List.copyOf(own);
        shipped = List.copyOf(shipped);
    }

    /** Each code once: what came with the files, else what the council has on record of its own, else what is shipped. */
    List<ProcessText> processes(List<ProcessText> held) {
        var processes = new ArrayList<ProcessText>();
        Stream.of(own.stream(), held.stream().filter(ProcessText::own), shipped.stream())
                .flatMap(each -> each)
                .filter(next -> processes.stream()
                        .map(ProcessText::process)
                        .map(Process::code)
                        .noneMatch(next.process().code()::equals))
                .forEach(processes::add);
        return processes;
    }

    /** How the cases are called: by which salt, or by none. */
    String keying() {
        return pseudonyms.map(Pseudonyms::mark).orElse("");
    }
}
