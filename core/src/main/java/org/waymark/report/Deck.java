package org.waymark.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.commentary.Commentary;
import org.waymark.commentary.CommentaryKind;
import org.waymark.indicator.Kind;
import org.waymark.rating.Colour;
import org.waymark.rating.Rating;
import org.waymark.scorecard.Line;

/**
 * What is shown at the meeting: the summary, the Reds, what moved. Everything in it stands in the report too.
 *
 * @param slides between the cover and the last one, which say what the report's front says and its seal
 * @param last the title of the last slide
 */
public record Deck(List<Slide> slides, String last) {
    /** More Reds than this have no slide each: the table of them all stands before. */
    public static final int MOST_REDS = 12;

    /** As many promises past their day as fit a slide; the report has them all. */
    public static final int MOST_LATE = 8;

    /** What is read under one title. */
    public record Slide(String title, List<Block> blocks) {
        public Slide {
            blocks = List.copyOf(blocks);
        }
    }

    public Deck {
        slides = List.copyOf(slides);
    }

    public static Deck of(Report report) {
        return new Writer(report, Messages.english()).write();
    }

    /** Takes from the summary and the panels. */
    private record Writer(Report report, Messages words) {

        Deck write() {
            var slides = new ArrayList<Slide>();
            report.sections(Section.Part.SUMMARY).forEach(section -> summary(section, slides));
            List<Line> reds = report.scorecard().lines(Kind.KPI).stream()
                    .filter(line -> line.rating() instanceof Rating.Rated(Colour colour) && colour == Colour.RED)
                    .toList();
            int at = Math.min(slides.size(), beforeMoves(slides));
            var each = new ArrayList<Slide>();
            if (!reds.isEmpty()) {
                each.add(all(reds));
                reds.stream().limit(MOST_REDS).forEach(line -> red(line).ifPresent(each::add));
            }
            slides.addAll(at, each);
            report.printed().stream()
                    .filter(section -> section.part() == Section.Part.CASEWORK)
                    .forEach(section -> casework(section, slides));
            overdue().ifPresent(slides::add);
            return new Deck(slides, words.say("deck.last"));
        }

        /** Where the report tells of promises, those past their day, by whom. */
        private Optional<Slide> overdue() {
            boolean told = report.printed().stream().anyMatch(section -> section.part() == Section.Part.ANSWERS);
            List<Block.Bullet> late = report.scorecard().answers().promises().stream()
                    .filter(promise -> promise.late() > 0)
                    .limit(MOST_LATE)
                    .map(promise -> new Block.Bullet(
                            words.say(
                                    "answers.deck.lead",
                                    PromiseCells.bare(promise.action().title())),
                            words.say(
                                    "answers.deck.late",
                                    promise.action().owner().isEmpty()
                                            ? words.say("answers.deck.nobody")
                                            : report.scorecard()
                                                    .post(promise.action().owner()),
                                    promise.late())))
                    .toList();
            return told && !late.isEmpty()
                    ? Optional.of(new Slide(words.say("answers.deck.open"), List.of(new Block.Bullets(late))))
                    : Optional.empty();
        }

        /** The sentences, the bars, the counts; then the moves, each under its own heading. */
        private void summary(Section section, List<Slide> slides) {
            var said = new ArrayList<Block>();
            var moves = new ArrayList<Slide>();
            String heading = section.title();
            boolean counted = false;
            var rest = new ArrayList<Slide>();
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.Heading(int _, String text) -> heading = text;
                    case Block.Paragraph(var _, Block.Tone tone) when tone == Block.Tone.LEAD -> said.add(block);
                    case Block.Picture picture ->
                        rest.add(new Slide(picture.chart().description().title(), List.of(picture)));
                    case Block.Bullets bullets -> moves.add(new Slide(heading, List.of(bullets)));
                    case Block.Table table -> {
                        if (table.form() == Block.Form.COUNTS && !counted) {
                            rest.add(new Slide(table.caption(), List.of(table)));
                        }
                        counted = true;
                    }
                    // Notes, and tables after the first, are for reading and not for showing.
                    case Block.Paragraph _, Block.Multiples _, Block.Facts _, Block.Panel _ -> {}
                }
            }
            slides.add(new Slide(section.title(), said));
            slides.addAll(rest);
            slides.addAll(moves);
        }

        /** Of each process its figure and what members ask of it, and its widest picture: the map. */
        private static void casework(Section section, List<Slide> slides) {
            String process = section.title();
            boolean asked = false;
            var said = new ArrayList<Block>();
            for (Block block : section.blocks()) {
                if (block instanceof Block.Heading(int level, String text) && level == 3) {
                    process = text;
                    asked = false;
                } else if (block instanceof Block.Paragraph(var _, Block.Tone tone) && tone == Block.Tone.LEAD) {
                    said.add(block);
                } else if (block instanceof Block.Bullets && !asked) {
                    said.add(block);
                    slides.add(new Slide(process, said));
                    said.clear();
                    asked = true;
                } else if (block instanceof Block.Picture picture && picture.size() == Block.Size.WIDE) {
                    slides.add(new Slide(picture.chart().description().title(), List.of(block)));
                }
            }
        }

        private static int beforeMoves(List<Slide> slides) {
            for (int i = 0; i < slides.size(); i++) {
                if (slides.get(i).blocks().stream().anyMatch(Block.Bullets.class::isInstance)) {
                    return i;
                }
            }
            return slides.size();
        }

        private Slide all(List<Line> reds) {
            String title = words.say("deck.reds", reds.size());
            return new Slide(
                    title,
                    List.of(new LineTables(report.scorecard(), words, new Marks(words)).table(title, COLUMNS, reds)));
        }

        private static final List<String> COLUMNS = List.of("latest", "target", "floor", "rating", "direction");

        private Optional<Slide> red(Line line) {
            return report.panel(line.code().value()).map(panel -> {
                var blocks = new ArrayList<Block>();
                for (Block block : panel.blocks()) {
                    if (block instanceof Block.Heading || block instanceof Block.Facts) {
                        break;
                    }
                    if (block instanceof Block.Paragraph || block instanceof Block.Picture) {
                        blocks.add(block);
                    }
                }
                blocks.add(new Block.Heading(4, words.say("commentary." + CommentaryKind.MANAGEMENT_ACTION.code())));
                action(line).forEach(text -> blocks.add(Block.Paragraph.plain(text)));
                return new Slide(
                        panel.title(),
                        List.of(new Block.Panel(
                                panel.code(), panel.title(), panel.section(), panel.verdicts(), blocks)));
            });
        }

        private List<String> action(Line line) {
            List<String> said = line.commentaries().stream()
                    .filter(commentary -> commentary.kind() == CommentaryKind.MANAGEMENT_ACTION)
                    .map(Commentary::text)
                    .flatMap(String::lines)
                    .filter(text -> !text.isBlank())
                    .map(String::strip)
                    .toList();
            return said.isEmpty() ? List.of(words.say("summary.noAction")) : said;
        }
    }
}
