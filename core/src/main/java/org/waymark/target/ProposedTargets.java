package org.waymark.target;

import java.util.List;
import java.util.Optional;
import org.waymark.period.Period;

/** Every proposal of a target that was ever made. A store. */
public interface ProposedTargets {
    /** In the order in which they were made. */
    List<ProposedTarget> all();

    /** The newest of a subject and period: the one that is decided on. */
    default Optional<ProposedTarget> newest(String subject, Period period) {
        return all().stream()
                .filter(each ->
                        each.subject().equals(subject) && each.lines().period().equals(period))
                .reduce((_, later) -> later);
    }
}
