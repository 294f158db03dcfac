package org.waymark.office;

import java.util.function.Function;
import org.waymark.signoff.Item;
import org.waymark.target.ProposedTarget;

/** Where proposals of targets are put on record. */
public interface StoringProposals {
    /**
     * Makes a move and, where it is made, puts the proposal on record with it, in one transaction.
     *
     * @param proposal its number is given here, and its seal with it
     */
    StoringRounds.Result propose(
            String who,
            Item item,
            ProposedTarget proposal,
            Function<StoringRounds.Scene, StoringRounds.Decision> decide);
}
