package org.waymark.casework.synthetic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What made-up cases are like: shares of no real place. */
final class People {
    static final String ARM = "arm";
    static final String PILOT = "pilot";
    static final String USUAL = "usual";

    private record Dimension(String name, List<String> codes, double[] upTo) {
        static Dimension of(String name, List<String> codes, double... shares) {
            var upTo = shares.clone();
            for (int i = 1; i < upTo.length; i++) {
                upTo[i] += upTo[i - 1];
            }
            return new Dimension(name, codes, upTo);
        }

        String drawn(SplittableRandom random) {
            double at = random.nextDouble() * upTo[upTo.length - 1];
            int which = 0;
            while (upTo[which] < at) {
                which++;
            }
            return codes.get(which);
        }
    }

    private static final List<Dimension> ALL = List.of(
            Dimension.of(
                    "district",
                    IntStream.rangeClosed(1, 12)
                            .mapToObj("district-%02d"::formatted)
                            .toList(),
                    8,
                    10,
                    7,
                    7,
                    7,
                    11,
                    7,
                    7,
                    10,
                    9,
                    9,
                    8),
            Dimension.of("phase", List.of("early-years", "primary", "secondary", "post-16"), 18, 46, 31, 5),
            Dimension.of(
                    "need", List.of("autism", "speech", "social-emotional", "learning", "physical"), 34, 25, 22, 12, 7),
            Dimension.of("request-source", List.of("school", "parent", "health", "other"), 55, 38, 4, 3));

    private People() {}

    static Map<String, String> drawn(boolean pilot, SplittableRandom random) {
        var drawn = new LinkedHashMap<String, String>();
        ALL.forEach(dimension -> drawn.put(dimension.name(), dimension.drawn(random)));
        drawn.put(ARM, pilot ? PILOT : USUAL);
        return drawn;
    }
}
