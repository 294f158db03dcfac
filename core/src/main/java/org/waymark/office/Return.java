package org.waymark.office;

import java.util.function.Consumer;
import org.waymark.finding.Checked;
import org.waymark.intake.Held;
import org.waymark.intake.Pack;
import org.waymark.observation.Observation;

/** Reads what was sent beside what is on record: hands over its sound observations in file order, and returns all else. */
@FunctionalInterface
public interface Return {
    Checked<Pack> read(Held held, Consumer<Observation> accepted);
}
