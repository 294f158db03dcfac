package org.waymark.office;

import java.util.function.Consumer;
import org.waymark.finding.Checked;
import org.waymark.intake.Pack;
import org.waymark.observation.Observation;

/** Reads a pack once: hands over its sound observations in file order as it meets them, and returns all else. */
@FunctionalInterface
public interface Reading {
    Checked<Pack> read(Consumer<Observation> accepted);
}
