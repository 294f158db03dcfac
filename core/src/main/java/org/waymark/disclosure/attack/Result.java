package org.waymark.disclosure.attack;

import java.util.List;

/**
 * What came of it.
 *
 * @param shown amounts that were printed, each counted once
 * @param equations that tie a hidden amount to others
 * @param found every hidden amount, in order of indicator, place and time
 * @param contradicted equations that the printed figures do not satisfy and that were therefore set aside
 */
public record Result(int shown, int equations, List<Found> found, List<SetAside> contradicted) {

    /** An equation that does not hold, by what is on its left side and how often it occurred. */
    public record SetAside(String of, Link link, int times) {}

    public List<Found> with(Verdict verdict) {
        return found.stream().filter(each -> each.verdict() == verdict).toList();
    }

    /** Whether something that should be hidden is not. */
    public boolean succeeded() {
        return found.stream().anyMatch(each -> each.verdict() == Verdict.RECOVERED || each.verdict() == Verdict.NARROW);
    }
}
