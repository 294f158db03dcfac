package org.waymark.openxml.word;

import org.waymark.openxml.Xml;

/** Pages that stand and pages that lie: each run of them ends in a mark that says which it was. */
final class Pages {
    private final Xml xml;
    private final WordTemplate.Page page;
    private boolean first = true;

    Pages(Xml xml, WordTemplate.Page page) {
        this.xml = xml;
        this.page = page;
    }

    int room(boolean lying) {
        return page.textWidth(lying);
    }

    /** What follows stands on a new page. */
    void end(boolean lying) {
        xml.open("w:p").open("w:pPr");
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact");
        section(lying);
        xml.close().close();
    }

    /** The mark of the last pages stands in the body itself. */
    void last() {
        section(false);
    }

    private void section(boolean lying) {
        xml.open("w:sectPr").raw(page.references()).empty("w:type", "w:val", "nextPage");
        String width = String.valueOf(lying ? page.height() : page.width());
        String height = String.valueOf(lying ? page.width() : page.height());
        if (lying) {
            xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", width, "w:h", height);
        }
        // Turned by a quarter: what was the top is the left, so that headers keep their room.
        xml.empty(
                "w:pgMar",
                "w:top",
                String.valueOf(page.top()),
                "w:right",
                String.valueOf(lying ? page.bottom() : page.right()),
                "w:bottom",
                String.valueOf(page.bottom()),
                "w:left",
                String.valueOf(lying ? page.top() : page.left()),
                "w:header",
                String.valueOf(page.header()),
                "w:footer",
                String.valueOf(page.footer()),
                "w:gutter",
                "0");
        if (first && page.firstDiffers()) {
            xml.empty("w:titlePg");
        }
        first = false;
        xml.close();
    }
}
