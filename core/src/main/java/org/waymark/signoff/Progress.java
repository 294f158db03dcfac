package org.waymark.signoff;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The moves of one thing, in order.
 *
 * @param moves the oldest first
 */
public record Progress(List<Moved> moves) {
    public Progress {
        moves = List.copyOf(moves);
    }

    public static Progress of(List<Moved> moves) {
        return new Progress(moves);
    }

    /** A draft until somebody moves it. */
    public Stage stage() {
        return last().map(moved -> moved.move().to()).orElse(Stage.DRAFT);
    }

    public Optional<Moved> last() {
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.getLast());
    }

    /** The newest move of a kind. */
    public Optional<Moved> last(Move move) {
        return moves.stream().filter(moved -> moved.move() == move).reduce((_, later) -> later);
    }

    /**
     * What stands in the way of a move.
     *
     * @param who would make it
     * @param writers the accounts that wrote any of what it is about
     * @return empty when it may be made
     */
    public Optional<Barred> bar(Move move, String who, Set<String> writers, String reason) {
        if (!move.leadsFrom(stage())) {
            return Optional.of(Barred.NOT_FROM_HERE);
        }
        if (move.needsAnother() && (writers.contains(who) || submittedBy(who))) {
            return Optional.of(Barred.OWN_WORK);
        }
        return move.needsReason() && reason.isBlank() ? Optional.of(Barred.NO_REASON) : Optional.empty();
    }

    private boolean submittedBy(String who) {
        return last(Move.SUBMIT).filter(moved -> moved.who().equals(who)).isPresent();
    }
}
