package org.waymark.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waymark.json.ReviewJson;
import org.waymark.office.ReviewingYear;
import org.waymark.period.Period;
import org.waymark.report.Block;
import org.waymark.report.ReviewWriting;
import org.waymark.report.Section;
import org.waymark.scorecard.Review;
import org.waymark.snapshot.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what changed between one year's indicators and targets and another's. */
@Command(name = "review", resourceBundle = Words.FILE)
@SuppressWarnings("NullAway.Init")
final class ReviewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "PACK", descriptionKey = "pack")
    private Path pack;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "YEAR",
            converter = Written.AsPeriod.class,
            descriptionKey = "review.from")
    private Period from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "YEAR",
            converter = Written.AsPeriod.class,
            descriptionKey = "review.to")
    private Period to;

    @Option(names = "--report", paramLabel = "CODE", descriptionKey = "report")
    private @Nullable String code;

    @Option(
            names = "--as-known-at",
            paramLabel = "DATE",
            converter = Written.AsDate.class,
            descriptionKey = "review.as-known-at")
    private @Nullable LocalDate asKnownAt;

    @Option(names = "--json", descriptionKey = "review.json")
    private boolean json;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "review.out")
    private @Nullable Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            converter = Written.AsFormat.class,
            descriptionKey = "review.format")
    private Set<String> formats = new LinkedHashSet<>();

    ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!(from instanceof Period.Year older)
                || !(to instanceof Period.Year newer)
                || older.years() != newer.years()
                || older.year() >= newer.year()) {
            throw new WrongCommand(Words.say("review.years", from, to));
        }
        Appendix.demand(formats);
        ReadPack read = ReadPack.of(pack, terminal);
        Stores stores = read.stores();
        var template = Choice.of(stores.templates(), Optional.ofNullable(code));
        LocalDate known = asKnownAt == null ? LocalDate.now() : asKnownAt;
        Optional<OutFolder> folder = Optional.ofNullable(out).map(OutFolder::at);
        var reviewed = new ReviewingYear(stores, known).of(template, older, newer);
        Review review = reviewed.list().review();
        folder.ifPresent(into -> into.write(Appendix.files(reviewed, formats), terminal));
        if (json) {
            terminal.out().print(ReviewJson.text(review));
        } else {
            print(ReviewWriting.of(review));
        }
        return read.outcome();
    }

    private void print(Section section) {
        terminal.out().println(section.title());
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Heading heading -> {
                    terminal.out().println();
                    terminal.out().println(heading.text());
                }
                case Block.Paragraph paragraph -> terminal.out().println(paragraph.text());
                case Block.Bullets bullets ->
                    bullets.bullets()
                            .forEach(bullet -> terminal.out().println("  " + bullet.lead() + " " + bullet.text()));
                case Block.Table _, Block.Picture _, Block.Multiples _, Block.Facts _, Block.Panel _ -> {}
            }
        }
    }
}
