package org.waymark.council;

/**
 * A post, which owns indicators and answers for words; people come and go, posts stay. Empty strings where not given.
 *
 * @param deputy the code of the post that acts for it
 * @param contact an e-mail address, for reminders and for nothing else: no report has it
 */
public record Post(
        String code, String title, String directorate, String service, String deputy, String contact, String source) {

    /** As reports know it. */
    public Post withoutContact() {
        return new Post(code, title, directorate, service, deputy, "", source);
    }
}
