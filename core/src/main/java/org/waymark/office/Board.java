package org.waymark.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Matter;
import org.waymark.calendar.Meeting;
import org.waymark.calendar.Round;
import org.waymark.commentary.RoundWords;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.scorecard.Obstacle;
import org.waymark.signoff.Moved;
import org.waymark.signoff.Progress;
import org.waymark.signoff.Stage;

/**
 * How far a round has come: what is signed, written, approved, and what stands between now and publishing.
 *
 * @param pack its own progress: locked and unlocked
 * @param rows of the indicators that somebody may see, in the order of the report
 * @param obstacles all that stands in the way, of what they may see
 * @param blocking those of them over which the pack is not locked
 * @param mine the indicators of which the one who looks may sign figures, write words and decide on them
 */
public record Board(
        Round round,
        String title,
        Optional<Meeting> meeting,
        LocalDate today,
        Progress pack,
        List<Row> rows,
        List<Obstacle> obstacles,
        List<Obstacle> blocking,
        Mine mine) {

    /** What is theirs to do who look. */
    public record Mine(Set<IndicatorCode> sign, Set<IndicatorCode> write, Set<IndicatorCode> decide) {}

    /** Where a figure stands. */
    public enum Figures {
        /** No new one falls due in this round. */
        NOT_DUE,
        /** It is made of other indicators’, and nobody sends it. */
        MADE,
        MISSING,
        /** It has not come, and somebody has said why. */
        ANSWERED,
        UNSIGNED,
        SIGNED,
        /** It was signed, and is another now. */
        CHANGED
    }

    /** Whose turn it is with words. */
    public enum Turn {
        WRITER,
        APPROVER,
        NOBODY
    }

    /**
     * An indicator.
     *
     * @param rating its word
     * @param trend its word
     * @param figure as printed, the newest there is; empty when none is held
     * @param shown its period
     * @param due the period whose figure is due; empty when none is
     * @param seal of the figure as it stands; empty when the one due is not held
     * @param signed the newest signature, if it stands
     * @param answer why no figure came; empty when nobody said
     * @param words their stage, and the newest version
     * @param last the newest move of the words
     * @param onRecord whether an earlier version of them was approved, and so stands in the report
     */
    public record Row(
            IndicatorCode code,
            String name,
            String service,
            Matter matter,
            boolean internal,
            boolean red,
            String rating,
            String trend,
            String figure,
            Optional<Period> shown,
            Optional<Period> due,
            String seal,
            Figures figures,
            Optional<Moved> signed,
            String answer,
            Stage stage,
            Optional<RoundWords> words,
            Optional<Moved> last,
            boolean onRecord) {

        /** Red needs words; of all else they are welcome. */
        public boolean wantsWords() {
            return red && stage != Stage.APPROVED;
        }

        /** Whether approved words promise something by somebody and a day. */
        public boolean hasPromise() {
            return stage == Stage.APPROVED
                    && words.filter(each -> each.texts().isPromise()).isPresent();
        }

        public Turn turn() {
            return switch (stage) {
                case SUBMITTED -> Turn.APPROVER;
                case RETURNED -> Turn.WRITER;
                case DRAFT -> red || words.isPresent() ? Turn.WRITER : Turn.NOBODY;
                case APPROVED -> red && !hasPromise() ? Turn.APPROVER : Turn.NOBODY;
            };
        }

        public boolean figureDone() {
            return switch (figures) {
                case SIGNED, ANSWERED -> true;
                case NOT_DUE, MADE, MISSING, UNSIGNED, CHANGED -> false;
            };
        }

        public boolean figureWanted() {
            return figures != Figures.NOT_DUE && figures != Figures.MADE;
        }
    }

    /** Something that whoever looks can do now, and that waits. */
    public record Task(Row row, Deed deed) {}

    /** What can wait for somebody. */
    public enum Deed {
        SIGN,
        WRITE,
        DECIDE
    }

    /** Those of them who look, in the order of the report; none while the pack is locked. */
    public List<Task> tasks() {
        var tasks = new ArrayList<Task>();
        for (Row row : locked() ? List.<Row>of() : rows) {
            boolean unsigned = row.figures() == Figures.UNSIGNED || row.figures() == Figures.CHANGED;
            if (unsigned && mine.sign().contains(row.code())) {
                tasks.add(new Task(row, Deed.SIGN));
            }
            if (row.turn() == Turn.WRITER && mine.write().contains(row.code())) {
                tasks.add(new Task(row, Deed.WRITE));
            }
            if (row.turn() == Turn.APPROVER && mine.decide().contains(row.code())) {
                tasks.add(new Task(row, Deed.DECIDE));
            }
        }
        return tasks;
    }

    /** While it is, words and signatures stand as they are. */
    public boolean locked() {
        return pack.stage() == Stage.APPROVED;
    }

    /**
     * A service’s share of what is to be done.
     *
     * @param due figures and words that are wanted
     * @param done those of them that are signed, answered or approved
     */
    public record Share(String service, int figuresDue, int figuresDone, int wordsDue, int wordsDone) {
        public int due() {
            return figuresDue + wordsDue;
        }

        public int done() {
            return figuresDone + wordsDone;
        }
    }

    /** One for each service, in the order of the report. */
    public List<Share> shares() {
        return rows.stream()
                .map(Row::service)
                .distinct()
                .map(service -> share(
                        service,
                        rows.stream()
                                .filter(row -> row.service().equals(service))
                                .toList()))
                .toList();
    }

    private static Share share(String service, List<Row> rows) {
        return new Share(
                service,
                (int) rows.stream().filter(Row::figureWanted).count(),
                (int) rows.stream().filter(Row::figureDone).count(),
                (int) rows.stream().filter(Board::wordsDue).count(),
                (int) rows.stream()
                        .filter(row -> row.stage() == Stage.APPROVED && row.turn() == Turn.NOBODY)
                        .count());
    }

    private static boolean wordsDue(Row row) {
        return row.red() || row.words().isPresent();
    }
}
