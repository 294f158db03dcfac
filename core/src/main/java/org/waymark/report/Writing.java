package org.waymark.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.chart.Glyph;
import org.waymark.indicator.Kind;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Dive;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.scorecard.Summary;

/** Writes the document: from judgements to words, tables and charts, in the order a reader wants them. */
public final class Writing {
    private final Scorecard scorecard;
    private final Issue issue;
    private final Map<String, String> titles;
    private final Messages words;
    private final Statements statements;
    private final Sentences sentences;
    private final LineTables tables;
    private final PlacesWriting places;
    private final PanelWriting panels;

    private Writing(Scorecard scorecard, Issue issue, Messages words) {
        this.scorecard = scorecard;
        this.issue = issue;
        this.titles = scorecard.template().layout().titles();
        this.words = words;
        var marks = new Marks(words);
        this.statements = new Statements(words);
        this.sentences = new Sentences(words, marks);
        this.tables = new LineTables(scorecard, words, marks);
        this.places = new PlacesWriting(scorecard, words, tables.cells());
        this.panels = new PanelWriting(scorecard, words, marks, sentences);
    }

    /** The report in English, not yet sealed; no edition of it. */
    public static Report of(Scorecard scorecard) {
        return of(scorecard, Issue.NONE);
    }

    /** The same as an edition. */
    public static Report of(Scorecard scorecard, Issue issue) {
        return new Writing(scorecard, issue, Messages.english()).write();
    }

    /** All that can already be said of one indicator, not yet sealed. */
    public static Report of(Dive dive) {
        return new Writing(dive.scorecard(), Issue.NONE, Messages.english()).write(dive);
    }

    private Report write(Dive dive) {
        Front own = front();
        var sections = new ArrayList<Section>(
                new DiveWriting(dive, words, sentences, new ViewsWriting(scorecard, words, new Marks(words), sentences))
                        .all());
        new CaseworkWriting(scorecard, words).write().ifPresent(sections::add);
        return new Report(
                issue,
                scorecard,
                own.titled(words.say("dive.title", dive.line().name())),
                furniture(words),
                List.of(),
                sections,
                Map.of(),
                new Explaining(scorecard, words, sentences).all(),
                "");
    }

    private Report write() {
        List<Drafted> drafted =
                new Drafting(scorecard, words, tables.cells()).all(statements.report(scorecard.summary()));
        var sections = new ArrayList<Section>();
        sections.add(new SummaryWriting(scorecard, words, tables.cells()).write(drafted));
        issue.addendum()
                .map(addendum -> new AddendumWriting(scorecard, words).write(issue, addendum))
                .ifPresent(sections::add);
        new AnswersWriting(scorecard, words).write().ifPresent(sections::add);
        scorecard.sections().forEach(section -> sections.add(section(section)));
        unrated(sections, Kind.ACTIVITY, Section.Part.ACTIVITY);
        unrated(sections, Kind.CONTEXT, Section.Part.CONTEXT);
        new CaseworkWriting(scorecard, words).write().ifPresent(sections::add);
        new PatternsWriting(scorecard, words).write().ifPresent(sections::add);
        scorecard.review().map(new ReviewWriting(words)::write).ifPresent(sections::add);
        sections.add(new GapsWriting(scorecard, words, sentences).write());
        new CurrencyWriting(words).write(scorecard).ifPresent(sections::add);
        sections.add(new MethodsWriting(scorecard, words).write());
        sections.replaceAll(this::titled);
        return new Report(
                issue,
                scorecard,
                front(),
                furniture(words),
                drafted,
                sections,
                new ViewsWriting(scorecard, words, new Marks(words), sentences).all(),
                new Explaining(scorecard, words, sentences).all(),
                "");
    }

    private Section section(Summary summary) {
        List<Line> lines = scorecard.lines(Kind.KPI).stream()
                .filter(line -> line.section().equals(summary.section()))
                .toList();
        String title = summary.section().isEmpty() ? words.say("section.unnamed") : summary.section();
        return new Section(
                "section-" + slug(title),
                title,
                Section.Part.SCORECARD,
                blocks(statements.section(summary), Kind.KPI, title, lines),
                lines.stream().map(panels::write).toList());
    }

    private List<Block> blocks(String said, Kind kind, String title, List<Line> lines) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.plain(said));
        blocks.addAll(tables.of(kind, title, lines));
        blocks.addAll(places.of(title, lines));
        return blocks;
    }

    /** Called as the layout calls it. */
    private Section titled(Section section) {
        String title = titles.getOrDefault(section.part().code(), section.title());
        return new Section(section.id(), title, section.part(), section.blocks(), section.panels());
    }

    private void unrated(List<Section> sections, Kind kind, Section.Part part) {
        List<Line> lines = scorecard.lines(kind);
        if (!lines.isEmpty()) {
            String title = titles.getOrDefault(kind.code(), words.say("section." + kind.code()));
            sections.add(new Section(
                    kind.code(),
                    title,
                    part,
                    blocks(words.say("intro." + kind.code(), lines.size()), kind, title, lines),
                    lines.stream().map(panels::write).toList()));
        }
    }

    private Front front() {
        var template = scorecard.template();
        String period = PeriodNames.full(scorecard.period());
        String asKnown = words.say("front.asKnown", PeriodNames.day(scorecard.asKnownAt()));
        return new Front(
                "en-GB",
                template.councilName(),
                template.title(),
                words.say("front.period", period, PeriodNames.dates(scorecard.period())),
                asKnown,
                scorecard
                        .meeting()
                        .map(meeting -> words.say("front.meeting", meeting.body(), PeriodNames.day(meeting.date())))
                        .orElse(""),
                template.notice(),
                words.say("front.description", template.councilName(), template.title(), period),
                words.say("front.footer", template.councilName(), template.title(), period));
    }

    static Furniture furniture(Messages words) {
        var shapes = new EnumMap<Glyph, String>(Glyph.class);
        for (Glyph glyph : Glyph.values()) {
            shapes.put(glyph, words.say("shape." + glyph.name().toLowerCase(Locale.ROOT)));
        }
        return new Furniture(
                words.say("furniture.contents"),
                words.say("furniture.scorecard"),
                words.say("furniture.skip"),
                words.say("furniture.page"),
                words.say("furniture.of"),
                words.say("furniture.edition"),
                words.say("furniture.fingerprint"),
                words.say("furniture.chain"),
                words.say("furniture.flags"),
                words.say("furniture.inWords"),
                shapes);
    }

    /** Letters and digits, for links. */
    static String slug(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
