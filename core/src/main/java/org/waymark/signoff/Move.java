package org.waymark.signoff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What somebody may do to a thing that is signed off, and from where to where it takes it. */
public enum Move {
    SUBMIT(Stage.SUBMITTED, false, false, Stage.DRAFT, Stage.RETURNED),
    /** The writer takes it back before anybody has decided. */
    WITHDRAW(Stage.DRAFT, false, false, Stage.SUBMITTED),
    /** Back to the writer, to be done again. */
    RETURN(Stage.RETURNED, true, false, Stage.SUBMITTED, Stage.APPROVED),
    /** By somebody who wrote none of it. */
    APPROVE(Stage.APPROVED, false, true, Stage.SUBMITTED),
    /** One’s own word for one’s own thing: a supplier’s for a figure, corporate performance’s for the pack. */
    SIGN(Stage.APPROVED, false, false, Stage.DRAFT, Stage.RETURNED),
    /** Undoes a signature. */
    UNLOCK(Stage.RETURNED, true, false, Stage.APPROVED);

    private final Stage to;
    private final boolean reason;
    private final boolean another;
    private final Set<Stage> from;

    Move(Stage to, boolean reason, boolean another, Stage first, Stage... rest) {
        this.to = to;
        this.reason = reason;
        this.another = another;
        this.from = EnumSet.of(first, rest);
    }

    public Stage to() {
        return to;
    }

    public boolean leadsFrom(Stage stage) {
        return from.contains(stage);
    }

    /** Whether it must be said why. */
    public boolean needsReason() {
        return reason;
    }

    /** Whether nobody may do it who wrote what it is about. */
    public boolean needsAnother() {
        return another;
    }

    /** The word used on record and in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Move> parse(String code) {
        return Arrays.stream(values()).filter(move -> move.code().equals(code)).findFirst();
    }
}
