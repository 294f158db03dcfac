package org.waymark.html;

import org.waymark.report.Front;
import org.waymark.report.Furniture;
import org.waymark.report.Report;

/** What stands at the edge of every printed page, as rules of its style sheet. */
final class Edges {
    private static final String FONT = "font-family: 'Open Sans'; ";

    /** Letters in a line at the top of a page of large print, and millimetres of a line and of the edge. */
    private static final int LETTERS = 58;

    private static final int LINE = 7;
    private static final int MARGIN = 16;

    private Edges() {}

    /** Title and number of the page below, and above it what must stand on every page. */
    static String usual(Report report) {
        Front front = report.front();
        String box = FONT + "font-size: 7.5pt; color: #333333; ";
        return "@page { @bottom-left { " + box + "width: 70%; text-align: left; content: "
                + Sheets.quoted(front.footer())
                + "; } @bottom-right { " + box + "width: 30%; text-align: right; content: "
                + count(report.furniture()) + "; } @top-left { " + box
                + "width: 100%; text-align: left; content: " + Sheets.quoted(front.notice()) + "; } }\n";
    }

    /**
     * In large print the number of the page alone, since the title has stood on the first, and what must stand on every page,
     * for which the text makes room.
     */
    static String large(Report report) {
        String notice = report.front().notice();
        String box =
                FONT + "font-size: 16pt; line-height: 1.2; color: #1f1f1f; width: 100%; text-align: left; content: ";
        int lines = Math.ceilDiv(notice.length(), LETTERS);
        return "@page { margin-top: " + (MARGIN + LINE * lines) + "mm; @bottom-left { " + box
                + count(report.furniture()) + "; } @top-left { " + box + Sheets.quoted(notice) + "; } }\n";
    }

    private static String count(Furniture words) {
        return Sheets.quoted(words.page() + " ") + " counter(page) " + Sheets.quoted(" " + words.of() + " ")
                + " counter(pages)";
    }
}
