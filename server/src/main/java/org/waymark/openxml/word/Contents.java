package org.waymark.openxml.word;

import java.util.List;
import org.waymark.openxml.Xml;

/**
 * The contents as a field that Word brings up to date when asked. Until then each entry leads to its heading; page numbers
 * come with the first update, since only Word knows where its pages end.
 */
final class Contents {
    private final Xml xml;
    private final Prose prose;

    Contents(Xml xml, Prose prose) {
        this.xml = xml;
        this.prose = prose;
    }

    /** @param titles of the headings of the first level, in order */
    void write(String heading, List<String> titles) {
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.empty("w:docPartGallery", "w:val", "Table of Contents").empty("w:docPartUnique");
        xml.close().close().open("w:sdtContent");
        prose.paragraph(Style.CONTENTS_HEADING, heading);
        for (int i = 0; i < titles.size(); i++) {
            prose.start(Style.CONTENTS);
            if (i == 0) {
                field("begin");
                xml.open("w:r")
                        .element("w:instrText", " TOC \\o \"1-1\" \\h \\z \\u ", "xml:space", "preserve")
                        .close();
                field("separate");
            }
            prose.link(titles.get(i), Bookmarks.section(i));
            if (i == titles.size() - 1) {
                field("end");
            }
            prose.end();
        }
        xml.close().close();
    }

    private void field(String part) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", part).close();
    }
}
