package org.waymark.office;

import java.util.List;
import org.waymark.report.ObstacleWriting;
import org.waymark.scorecard.Obstacle;

/** Nothing was made or stored: the council will not publish over what stands in the way. */
public final class Blocked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Obstacle> obstacles;

    Blocked(List<Obstacle> obstacles) {
        super(String.join(" ", obstacles.stream().map(ObstacleWriting::of).toList()));
        this.obstacles = List.copyOf(obstacles);
    }

    /** The pack itself does not go on, whatever its report says. */
    Blocked(String sentence) {
        super(sentence);
        this.obstacles = List.of();
    }

    /** What must be mended first. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
