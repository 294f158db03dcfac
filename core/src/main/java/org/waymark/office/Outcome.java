package org.waymark.office;

import java.util.List;
import java.util.Optional;
import org.waymark.commentary.Lack;
import org.waymark.signoff.Barred;
import org.waymark.signoff.Moved;

/**
 * What came of a move in a round: it was made, or something stood in its way.
 *
 * @param lacks what is to be done first, when it was not ready
 */
public record Outcome(Optional<Moved> made, Optional<Barred> barred, List<Lack> lacks) {
    static Outcome of(StoringRounds.Result result) {
        return new Outcome(result.made(), result.barred(), List.of());
    }

    static Outcome no(Barred because) {
        return new Outcome(Optional.empty(), Optional.of(because), List.of());
    }

    static Outcome lacking(List<Lack> lacks) {
        return new Outcome(Optional.empty(), Optional.of(Barred.NOT_READY), List.copyOf(lacks));
    }
}
