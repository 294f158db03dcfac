package org.waymark.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.edition.Edition;
import org.waymark.edition.PublishedFile;
import org.waymark.edition.Verdict;
import org.waymark.folder.PublishedFolder;
import org.waymark.json.Sealed;
import org.waymark.period.PeriodNames;
import org.waymark.published.Fingerprints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says of any file whether it is an untouched output of an edition. */
@Command(name = "verify", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "verify.files")
    private List<Path> files;

    @Option(names = "--public", paramLabel = "DIR", descriptionKey = "verify.public")
    private @Nullable Path exported;

    @Mixin
    private DatabaseOptions database;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new UnusableInput(Words.say("verify.none", file));
            }
        }
        var known = known();
        boolean fine = true;
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            Verdict verdict = Verdict.of(
                    String.valueOf(file.getFileName()),
                    PublishedFile.sha256(content),
                    content.length,
                    Fingerprints.in(content),
                    known.editions());
            fine &= verdict instanceof Verdict.Untouched;
            say(file, content, verdict, known);
        }
        return (fine ? Outcome.FINE : Outcome.INPUT_ERROR).code();
    }

    /** @param chain hashes of the audit trail's entries; empty where there is no trail to ask */
    private record Known(List<Edition> editions, Optional<List<String>> chain) {}

    private Known known() {
        if (exported != null) {
            return new Known(
                    new PublishedFolder(exported, sentence -> terminal.err().println(sentence)).all(),
                    Optional.empty());
        }
        try (var closing = new Closing(terminal)) {
            var record = closing.keep(database.open(terminal));
            var chain = new ArrayList<String>();
            record.trail().entries().forEach(entry -> chain.add(entry.hash()));
            return new Known(record.press().every(), Optional.of(chain));
        }
    }

    private void say(Path file, byte[] content, Verdict verdict, Known known) {
        switch (verdict) {
            case Verdict.Untouched(Edition edition, PublishedFile output) -> {
                terminal.say("verify.untouched", file, output.name(), named(edition));
                stage(edition);
                chain(edition, known);
            }
            case Verdict.Changed(Edition edition, Optional<PublishedFile> began) -> {
                terminal.say(
                        began.isPresent() ? changed(edition) : "verify.changed.other",
                        file,
                        named(edition),
                        began.map(PublishedFile::name).orElse(""));
                stage(edition);
                Sealed.read(content)
                        .ifPresent(seal -> terminal.say(seal.holds() ? "verify.figures" : "verify.figures.not"));
            }
            case Verdict.Foreign(String fingerprint) -> terminal.say("verify.foreign", file, fingerprint);
            case Verdict.Unknown() -> terminal.say("verify.unknown", file);
        }
    }

    private static String changed(Edition edition) {
        return edition.stage() == Edition.Stage.FROZEN ? "verify.changed.frozen" : "verify.changed";
    }

    /** What is only frozen may never be taken for what was published. */
    private void stage(Edition edition) {
        if (edition.stage() == Edition.Stage.FROZEN) {
            terminal.say("verify.frozen", edition.number());
        }
    }

    /** Whether the trail that sealed it is still the same: it would not hold that entry had it been written anew. */
    private void chain(Edition edition, Known known) {
        String head = edition.made().chain();
        if (!head.isEmpty() && known.chain().isPresent()) {
            terminal.say(known.chain().get().contains(head) ? "verify.chain" : "verify.chain.not", head);
        }
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
