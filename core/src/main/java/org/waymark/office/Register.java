package org.waymark.office;

import org.waymark.finding.Checked;

/** Where packs are put on record. */
public interface Register {

    /**
     * Adds what is not yet held, in one transaction with the load's own particulars and its audit entry; when all of it
     * is held, changes nothing. Findings are the reading's, and one for every observation that dates itself earlier
     * than a revision held from before.
     */
    Checked<Loaded> load(Load load, Reading reading);
}
