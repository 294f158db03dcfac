package org.waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.waymark.audit.Followed;
import org.waymark.json.TrailJson;
import org.waymark.office.CheckingTrail;
import org.waymark.pdf.PdfText;
import org.waymark.published.Heads;
import org.waymark.report.Furniture;
import org.waymark.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows the audit log, and holds it against the editions on record and against files that others have kept. */
@Command(name = "verify", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class AuditVerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "audit.files")
    private List<Path> files = List.of();

    @Option(names = "--json", descriptionKey = "audit.json")
    private boolean json;

    @Mixin
    private DatabaseOptions database;

    AuditVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Map<Path, Set<String>> stated = stated();
        CheckingTrail.Checked checked;
        try (var closing = new Closing(terminal)) {
            Database record = closing.keep(database.open(terminal));
            checked = new CheckingTrail(record.trail(), record.press(), record.editions()).check(Recording.who());
        }
        var found = new LinkedHashMap<String, Map<String, Optional<Long>>>();
        stated.forEach((file, heads) -> found.put(file.toString(), places(heads, checked.chain())));
        if (json) {
            terminal.out().print(TrailJson.text(checked, found));
        } else {
            new AuditPrinted(terminal).say(checked, found);
        }
        boolean held = found.values().stream()
                .allMatch(heads -> !heads.isEmpty() && heads.values().stream().allMatch(Optional::isPresent));
        return (checked.fine() && held ? Outcome.FINE : Outcome.INPUT_ERROR).code();
    }

    private Map<Path, Set<String>> stated() throws IOException {
        var heads = new Heads(Furniture.ofChain(), PdfText::of);
        var stated = new LinkedHashMap<Path, Set<String>>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UnusableInput(Words.say("verify.none", file));
            }
            stated.put(file, heads.in(Files.readAllBytes(file)));
        }
        return stated;
    }

    private static Map<String, Optional<Long>> places(Set<String> heads, Followed chain) {
        var places = new LinkedHashMap<String, Optional<Long>>();
        for (String head : heads) {
            var place = chain.place(head);
            places.put(head, place.isPresent() ? Optional.of(place.getAsLong()) : Optional.empty());
        }
        return places;
    }
}
