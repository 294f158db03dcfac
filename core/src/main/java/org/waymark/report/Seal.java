package org.waymark.report;

/** Works out what identifies a document, whatever format it is printed in. */
public interface Seal {

    /** {@code sha256:} and the hash of the document's canonical JSON, the hash itself left out. */
    String of(Report report);
}
