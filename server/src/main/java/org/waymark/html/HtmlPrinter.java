package org.waymark.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.report.Section;

/**
 * Prints {@code report.html}, one page that needs nothing from elsewhere, and under {@code parts/} the fragments a site
 * puts on pages of its own: {@code summary.html}, {@code scorecard.html}, {@code casework.html}, {@code answers.html},
 * {@code indicator/<code>.html} and {@code indicator/<code>/<view>.html}, {@code methods.html}, the {@code drawings.txt}
 * of {@link Drawings}, and the {@code report.css} they are dressed in; of a document about one indicator {@code
 * dive.html}. A fragment stands in one {@code div class="waymark"}, begins with the page's first-level heading, and links
 * to an indicator as {@code indicator/<code>}.
 */
public final class HtmlPrinter implements Printer {
    private static final String HTML = "text/html; charset=utf-8";

    @Override
    public String format() {
        return "html";
    }

    @Override
    public List<Printed> print(Report report) {
        var pages = new Pages(report);
        var printed = new ArrayList<Printed>();
        printed.add(html("report.html", pages.screen()));
        printed.add(html("parts/summary.html", pages.summary()));
        pages.alone(Section.Part.ADDENDUM).ifPresent(addendum -> printed.add(html("parts/addendum.html", addendum)));
        printed.add(html("parts/scorecard.html", pages.scorecard()));
        pages.alone(Section.Part.CASEWORK).ifPresent(casework -> printed.add(html("parts/casework.html", casework)));
        pages.dive().ifPresent(dive -> printed.add(html("parts/dive.html", dive)));
        pages.alone(Section.Part.ANSWERS).ifPresent(answers -> printed.add(html("parts/answers.html", answers)));
        report.panels().forEach(panel -> {
            String name = "parts/indicator/" + panel.code();
            printed.add(html(name + ".html", pages.indicator(panel)));
            report.looks(panel.code())
                    .views()
                    .forEach(view -> printed.add(html(name + "/" + view.id() + ".html", pages.view(panel, view))));
        });
        printed.add(new Printed("parts/drawings.txt", "text/plain; charset=utf-8", bytes(Drawings.of(report))));
        printed.add(html("parts/methods.html", pages.methods()));
        printed.add(new Printed("parts/report.css", "text/css; charset=utf-8", dress()));
        return printed;
    }

    /** The style sheet of the fragments. */
    public static byte[] dress() {
        return bytes(Sheets.read("report.css"));
    }

    /** The whole document as XHTML set for paper, for a printer of pages. */
    public static String paper(Report report) {
        return new Pages(report).paper();
    }

    /** The same in large print. */
    public static String largePrint(Report report) {
        return new Pages(report).largePrint();
    }

    /** The report on one page, set for paper as {@link #paper} is. */
    public static String onePage(Report report) {
        return new Pages(report).onePage();
    }

    private static Printed html(String name, String page) {
        return new Printed(name, HTML, bytes(page));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
