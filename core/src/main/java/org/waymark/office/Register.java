package org.waymark.office;

import java.util.Optional;
import org.waymark.finding.Checked;

/** Where packs are put on record. */
public interface Register {

    /**
     * Adds what is not yet held, in one transaction with the load's own particulars and its audit entry; when all of it
     * is held, changes nothing. Findings are the reading's, and one for every observation that dates itself earlier
     * than a revision held from before.
     */
    Checked<Loaded> load(Load load, Reading reading);

    /** What a return would do to the record as it stands. The record stays as it is, and nobody is held up. */
    Checked<Foreseen> foresee(Load load, Return sent);

    /**
     * As {@link #load}, but only when it does just what was foreseen.
     *
     * @param fingerprint of what was foreseen
     * @return empty when the record has moved so that it would do something else; then nothing is stored
     */
    Checked<Optional<Loaded>> load(Load load, Return sent, String fingerprint);
}
