package org.waymark.report;

import java.util.List;
import org.waymark.scorecard.Obstacle;

/** Says what stands between a report and its being published: a count first, then one a line. */
public final class ObstacleWriting {
    private final Messages words = Messages.english();

    private ObstacleWriting() {}

    /** @param blocking those that the council will not publish over */
    public static List<String> of(List<Obstacle> obstacles, List<Obstacle> blocking) {
        var writing = new ObstacleWriting();
        var said = new java.util.ArrayList<String>();
        said.add(
                blocking.isEmpty()
                        ? writing.words.say("obstacle.count", obstacles.size())
                        : writing.words.say("obstacle.count.blocking", obstacles.size(), blocking.size()));
        obstacles.forEach(each -> said.add(writing.line(each, blocking.contains(each))));
        return said;
    }

    /** One of them, without saying whether it is blocking. */
    public static String of(Obstacle obstacle) {
        return new ObstacleWriting().sentence(obstacle);
    }

    private String line(Obstacle obstacle, boolean blocking) {
        return words.say(blocking ? "obstacle.blocking" : "obstacle.line", sentence(obstacle));
    }

    private String sentence(Obstacle obstacle) {
        String what = words.say("obstacle." + obstacle.kind().code(), obstacle.told());
        return obstacle.name().isEmpty() ? what : words.say("obstacle.of", obstacle.name(), what);
    }
}
