package org.waymark.report;

import java.util.List;
import java.util.Locale;

/**
 * A chapter.
 *
 * @param id for links within the document
 * @param blocks read first: counts, tables
 * @param panels then one for each indicator
 */
public record Section(String id, String title, Part part, List<Block> blocks, List<Block.Panel> panels) {
    /** What a chapter is for, so that a site can put chapters on pages of their own. */
    public enum Part {
        SUMMARY,
        ADDENDUM,
        ANSWERS,
        SCORECARD,
        ACTIVITY,
        CONTEXT,
        CASEWORK,
        /** What is said of one indicator in a document of its own. */
        DIVE,
        PATTERNS,
        REVIEW,
        GAPS,
        CURRENCY,
        METHODS;

        /** The word a report's layout has for it. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Section {
        blocks = List.copyOf(blocks);
        panels = List.copyOf(panels);
    }
}
