package org.waymark.report;

/**
 * What stands at the head of a report and at the edge of its every page.
 *
 * @param language as in HTML: {@code en-GB}
 * @param period in words, with its dates
 * @param asKnown a sentence that says at which day the figures were known
 * @param meeting a sentence that says who receives it; empty when nobody is on record
 * @param notice a sentence for every page; empty for none
 * @param description one sentence for catalogues and search engines
 * @param footer short, for the foot of a printed page
 */
public record Front(
        String language,
        String council,
        String title,
        String period,
        String asKnown,
        String meeting,
        String notice,
        String description,
        String footer) {

    /** The same at the head of another document. */
    Front titled(String other) {
        return new Front(language, council, other, period, asKnown, "", notice, other, other);
    }
}
