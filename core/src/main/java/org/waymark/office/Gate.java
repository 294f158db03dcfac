package org.waymark.office;

import java.util.List;
import org.waymark.edition.Edition;
import org.waymark.period.Period;
import org.waymark.scorecard.Obstacle;
import org.waymark.scorecard.Obstacles;
import org.waymark.scorecard.Scorecard;

/** What must be so before a pack goes on. */
public interface Gate {
    /** Of a report that no round is held for. */
    Gate NONE = new Gate() {
        @Override
        public Pack pack(String report, Period period) {
            return Pack.WITHOUT_ROUND;
        }

        @Override
        public boolean stands(Edition frozen) {
            return true;
        }

        @Override
        public List<Obstacle> obstacles(Scorecard scorecard) {
            return Obstacles.of(scorecard);
        }

        @Override
        public List<Obstacle> blocking(Scorecard scorecard) {
            return Obstacles.blocking(scorecard);
        }
    };

    /** How a report’s pack stands. */
    enum Pack {
        WITHOUT_ROUND,
        OPEN,
        LOCKED
    }

    Pack pack(String report, Period period);

    /** Whether a frozen edition is still the one that was locked, and may be published. */
    boolean stands(Edition frozen);

    /** All that stands in the way. */
    List<Obstacle> obstacles(Scorecard scorecard);

    /** Those of them over which nothing is frozen or published. */
    List<Obstacle> blocking(Scorecard scorecard);
}
