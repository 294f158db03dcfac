package org.waymark.openxml.word;

import java.util.List;
import java.util.Map;
import org.waymark.openxml.Relations;

/**
 * What a council's own document gives to a report: its parts with styles, headers and footers, its page, and the text
 * around the report.
 *
 * @param parts by name, all that is kept as it is
 * @param types of the parts that have one of their own
 * @param endings the types of other parts, by the ending of their names
 * @param relations of the document to its parts
 * @param headers names of the headers and footers, whose placeholders are filled
 * @param styles the template's id of each style
 * @param page its size and margins, and which headers and footers it has
 * @param before elements of the body before the report, as XML, and after it
 * @param ownFront whether the text before the report is a front sheet already
 * @param lists its numbering, with room for more
 */
record WordTemplate(
        Map<String, byte[]> parts,
        Map<String, String> types,
        Map<String, String> endings,
        List<Relations.Relation> relations,
        List<String> headers,
        Map<Style, String> styles,
        Page page,
        List<String> before,
        List<String> after,
        boolean ownFront,
        Lists lists) {

    /** In place of a paragraph of {@code before} or {@code after}: here goes the front sheet. */
    static final String FRONT = "";

    WordTemplate {
        parts = Map.copyOf(parts);
        types = Map.copyOf(types);
        endings = Map.copyOf(endings);
        relations = List.copyOf(relations);
        headers = List.copyOf(headers);
        styles = Map.copyOf(styles);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    String style(Style style) {
        return java.util.Objects.requireNonNull(styles.get(style), style::word);
    }

    /**
     * Measures in twentieths of a point, for paper that stands.
     *
     * @param references the elements that name headers and footers, as XML
     * @param firstDiffers whether the first page has a header of its own
     */
    record Page(
            int width,
            int height,
            int top,
            int right,
            int bottom,
            int left,
            int header,
            int footer,
            String references,
            boolean firstDiffers) {
        /** With one more reference. */
        Page with(String reference) {
            return new Page(
                    width, height, top, right, bottom, left, header, footer, reference + references, firstDiffers);
        }

        int textWidth(boolean lying) {
            return lying ? height - top - bottom : width - left - right;
        }
    }

    /**
     * @param part the numbering so far
     * @param bullets the id of the list of bullets
     * @param numbers the id of the scheme of numbered lists
     * @param next the first id that is free
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Lists(String name, byte[] part, int bullets, int numbers, int next) {}
}
