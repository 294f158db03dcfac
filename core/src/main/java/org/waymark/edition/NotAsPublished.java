package org.waymark.edition;

/** A file of an edition is not the one that was published. Its message is a plain sentence that names the file. */
public final class NotAsPublished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAsPublished(String sentence) {
        super(sentence);
    }
}
