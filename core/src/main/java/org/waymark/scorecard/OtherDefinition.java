package org.waymark.scorecard;

import java.util.Optional;
import org.waymark.indicator.Version;

/**
 * What a line would say under another definition than the one in force for its figure: a draft, or the version before or
 * after.
 *
 * @param draft whether it is not in force, but judged beside the one that is
 * @param line figure, rating and direction under it; empty when they cannot be worked out from what is held
 */
public record OtherDefinition(Version version, boolean draft, Optional<Line> line) {}
