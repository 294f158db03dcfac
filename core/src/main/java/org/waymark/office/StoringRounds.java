package org.waymark.office;

import java.util.Optional;
import java.util.function.Function;
import org.waymark.calendar.Round;
import org.waymark.calendar.Rounds;
import org.waymark.commentary.RoundWords;
import org.waymark.commentary.Wordings;
import org.waymark.intake.Pack;
import org.waymark.signoff.Barred;
import org.waymark.signoff.Item;
import org.waymark.signoff.Move;
import org.waymark.signoff.Moved;
import org.waymark.signoff.Moves;
import org.waymark.signoff.Progress;
import org.waymark.snapshot.Stores;

/** Where rounds, and the moves in them, are put on record. */
public interface StoringRounds {
    /** What the record says at the moment of deciding; nobody else writes until the decision is on record. */
    record Scene(Progress progress, Stores stores, Rounds rounds, Moves moves, Wordings wordings) {}

    /** What comes of a move that was asked for. */
    sealed interface Decision {
        /** Nothing is stored. */
        record No(Barred because) implements Decision {}

        /**
         * @param actingFor the post whose deputy makes it; empty when it is theirs to make
         * @param seal of what it is about, as it stands
         * @param puts what goes on record with it; empty for the move alone
         * @param words the version that it is about, where it makes one
         */
        record Yes(
                Move move,
                String actingFor,
                String reason,
                String seal,
                Optional<Puts> puts,
                Optional<RoundWords> words)
                implements Decision {
            public Yes(Move move, String actingFor, String reason, String seal, Optional<Puts> puts) {
                this(move, actingFor, reason, seal, puts, Optional.empty());
            }
        }
    }

    /** Rows that a move puts on record, as a load of its own in the same transaction. */
    record Puts(Load load, Pack pack) {}

    /** Opens a round, or sets its days anew, with the audit entry. */
    Round keep(String who, String why, Round round);

    /**
     * Makes a move, or says why not, in one transaction with its audit entry.
     *
     * @param decide looks at the scene and says what is to happen
     * @return the move as made, or what stood in its way
     */
    Result move(String who, Item item, Function<Scene, Decision> decide);

    /** One of the two is there. */
    record Result(Optional<Moved> made, Optional<Barred> barred) {}
}
