package org.waymark.intake;

import org.waymark.finding.Findings;

/** A sheet of comma-separated values whose bytes can be read from any place, by several threads at once. */
public interface ByteSheet extends Sheet {

    long size();

    /** Fills the array with the bytes from there on; how many there were, fewer than it holds only at the end. */
    int bytes(long from, byte[] into);

    /** Whether its rows can be read one by one, looked at only when asked; what forbids it is complained of. */
    boolean sound(Findings findings);
}
