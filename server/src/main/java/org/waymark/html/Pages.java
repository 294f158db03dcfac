package org.waymark.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.report.Block;
import org.waymark.report.Front;
import org.waymark.report.FrontPage;
import org.waymark.report.OnePage;
import org.waymark.report.Report;
import org.waymark.report.Section;
import org.waymark.report.View;
import org.waymark.template.FrontSheet;

/** The document whole, and its parts as fragments without a head. */
final class Pages {
    private static final String CSS = Sheets.read("report.css");
    private static final String PAPER = Sheets.read("paper.css");
    private static final String ONE_PAGE = Sheets.read("onepage.css");
    private static final String LARGE_PRINT = Sheets.read("largeprint.css");

    private final Report report;

    Pages(Report report) {
        this.report = report;
    }

    /** One page with everything in it. */
    String screen() {
        Markup markup = new Markup();
        start(markup, Medium.SCREEN, CSS);
        markup.open("body", "class", "waymark report").line();
        markup.element("a", report.furniture().skip(), "class", "skip", "href", "#summary")
                .line();
        masthead(markup);
        frontSheet(markup);
        contents(markup, Medium.SCREEN);
        body(markup, Medium.SCREEN);
        markup.open("footer");
        fingerprint(markup);
        markup.end();
        return end(markup);
    }

    /** The same for a paged printer: fixed pages, running heads, a table of contents with page numbers. */
    String paper() {
        return paged(Medium.PAPER, PAPER + Edges.usual(report));
    }

    /** The same in large print. */
    String largePrint() {
        return paged(Medium.LARGE_PRINT, LARGE_PRINT + Edges.large(report));
    }

    private String paged(Medium medium, String css) {
        Markup markup = new Markup();
        start(markup, medium, css);
        markup.open("body").line();
        masthead(markup);
        frontSheet(markup);
        contents(markup, medium);
        body(markup, medium);
        fingerprint(markup);
        return end(markup);
    }

    /** The report on one page. */
    String onePage() {
        Markup markup = new Markup();
        start(markup, Medium.SCREEN, PAPER + Edges.usual(report) + ONE_PAGE);
        markup.open("body").line();
        masthead(markup);
        markup.open("div").line();
        new Blocks(markup, Medium.PAPER, code -> "", report.furniture(), 0, false).printAll(OnePage.of(report));
        markup.end();
        fingerprint(markup);
        return end(markup);
    }

    /** What officers add at the head of a report to members; nothing where they gave nothing. */
    private void frontSheet(Markup markup) {
        if (report.scorecard().template().front().equals(FrontSheet.NONE)) {
            return;
        }
        markup.open("div", "class", "front-sheet").line();
        for (FrontPage.Passage passage : FrontPage.of(report).passages()) {
            markup.element("h2", passage.title()).line();
            switch (passage.form()) {
                case WORDS ->
                    passage.texts().forEach(text -> markup.element("p", text).line());
                case NUMBERED -> list(markup, "ol", passage.texts());
                case LISTED -> list(markup, "ul", passage.texts());
            }
        }
        markup.end();
    }

    private static void list(Markup markup, String kind, List<String> texts) {
        markup.open(kind).line();
        texts.forEach(text -> markup.element("li", text).line());
        markup.end();
    }

    private void start(Markup markup, Medium medium, String css) {
        Front front = report.front();
        markup.open(
                        "html",
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "lang",
                        front.language(),
                        "xml:lang",
                        front.language())
                .open("head")
                .line();
        markup.empty("meta", "charset", "utf-8").line();
        markup.element("title", front.footer()).line();
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        markup.empty("meta", "name", "description", "content", front.description())
                .line();
        if (!report.imprint().isEmpty()) {
            // Where a document's properties are kept, so that a copy can be told whatever became of its pages.
            String imprint =
                    report.imprint().stream().map(fact -> fact.value().text()).collect(Collectors.joining(", "));
            markup.empty("meta", "name", "keywords", "content", imprint).line();
        }
        if (medium.paged()) {
            bookmarks(markup);
        }
        markup.style(css);
        markup.end();
    }

    /** The outline a PDF reader shows at the side. */
    private void bookmarks(Markup markup) {
        markup.open("bookmarks");
        for (Section section : report.printed()) {
            markup.open("bookmark", "name", section.title(), "href", "#" + section.id());
            for (Block.Panel panel : section.panels()) {
                markup.empty("bookmark", "name", panel.title(), "href", "#indicator-" + panel.code());
            }
            markup.close();
        }
        markup.end();
    }

    private void masthead(Markup markup) {
        Front front = report.front();
        markup.open("header").line();
        markup.element("p", front.council(), "class", "council").line();
        markup.element("h1", front.title()).line();
        markup.element("p", front.period(), "class", "period").line();
        markup.element("p", (front.asKnown() + " " + front.meeting()).strip(), "class", "known")
                .line();
        notice(markup);
        markup.end();
    }

    private void notice(Markup markup) {
        if (!report.front().notice().isEmpty()) {
            markup.element("p", report.front().notice(), "class", "notice").line();
        }
    }

    /** One chapter needs none. */
    private void contents(Markup markup, Medium medium) {
        if (report.printed().size() < 2) {
            return;
        }
        boolean paper = medium.paged();
        markup.open(
                        paper ? "div" : "nav",
                        "class",
                        "contents",
                        "aria-label",
                        paper ? "" : report.furniture().contents())
                .line();
        markup.element("h2", report.furniture().contents());
        markup.open("ul").line();
        for (Section section : report.printed()) {
            markup.open("li")
                    .element("a", section.title(), "href", "#" + section.id(), "title", paper ? section.title() : "")
                    .end();
        }
        markup.end().end();
    }

    private void body(Markup markup, Medium medium) {
        var blocks = new Blocks(
                markup, medium, code -> code.isEmpty() ? "" : "#indicator-" + code, report.furniture(), 0, false);
        markup.open(medium.paged() ? "div" : "main").line();
        report.printed().forEach(section -> blocks.section(section, true));
        markup.end();
    }

    private void fingerprint(Markup markup) {
        for (Block.Fact fact : report.imprint()) {
            markup.open("p", "class", "fingerprint")
                    .text(fact.name() + ": ")
                    .element("code", fact.value().text())
                    .end();
        }
    }

    private static String end(Markup markup) {
        markup.end().close();
        return "<!DOCTYPE html>\n" + markup + "\n";
    }

    /** The executive summary on its own. */
    String summary() {
        return part(markup -> sections(markup, Section.Part.SUMMARY, 1));
    }

    /** All tables of indicators on one page. */
    String scorecard() {
        return part(markup -> {
            markup.element("h1", report.furniture().scorecard()).line();
            sections(markup, Section.Part.SCORECARD, 0);
            sections(markup, Section.Part.ACTIVITY, 0);
            sections(markup, Section.Part.CONTEXT, 0);
            sections(markup, Section.Part.PATTERNS, 0);
        });
    }

    /** All of a document about one indicator; empty for any other. */
    Optional<String> dive() {
        return report.sections(Section.Part.DIVE).isEmpty()
                ? Optional.empty()
                : Optional.of(part(markup -> {
                    markup.element("h1", report.front().title()).line();
                    Blocks blocks = fragment(markup, 0);
                    report.printed().forEach(section -> blocks.section(section, false));
                }));
    }

    /** The chapters of a part by themselves; empty for a report that has none. */
    Optional<String> alone(Section.Part of) {
        return report.sections(of).isEmpty() ? Optional.empty() : Optional.of(part(markup -> sections(markup, of, 1)));
    }

    String indicator(Block.Panel panel) {
        return part(markup -> {
            markup.element("p", panel.section(), "class", "section").line();
            markup.element("h1", panel.title()).line();
            Blocks blocks = fragment(markup, 2);
            blocks.panelBody(panel);
            report.looks(panel.code()).table().ifPresent(blocks::print);
        });
    }

    /** A further view of an indicator, headed as its own page is. */
    String view(Block.Panel panel, View view) {
        return part(markup -> {
            markup.element("p", panel.section(), "class", "section").line();
            markup.element("h1", panel.title()).line();
            markup.element("h2", view.title(), "class", "view").line();
            fragment(markup, 0).printAll(view.blocks());
        });
    }

    /** Notes on method, then data gaps. */
    String methods() {
        return part(markup -> {
            sections(markup, Section.Part.METHODS, 1);
            sections(markup, Section.Part.REVIEW, 0);
            sections(markup, Section.Part.GAPS, 0);
            fingerprint(markup);
        });
    }

    private void sections(Markup markup, Section.Part part, int raised) {
        Blocks blocks = fragment(markup, raised);
        report.sections(part).forEach(section -> blocks.section(section, false));
    }

    private Blocks fragment(Markup markup, int raised) {
        return new Blocks(markup, Medium.SCREEN, code -> "indicator/" + code, report.furniture(), raised, true);
    }

    private String part(java.util.function.Consumer<Markup> inside) {
        Markup markup = new Markup();
        markup.open("div", "class", "waymark").line();
        notice(markup);
        inside.accept(markup);
        markup.element(
                        "p",
                        String.join(
                                ". ",
                                List.of(report.front().footer(), report.front().asKnown())),
                        "class",
                        "known")
                .line();
        markup.end();
        return markup.toString();
    }
}
