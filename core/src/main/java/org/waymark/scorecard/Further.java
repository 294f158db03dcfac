package org.waymark.scorecard;

import java.util.List;
import java.util.Optional;
import org.waymark.outlook.ExpectedRange;
import org.waymark.outlook.Outlook;

/**
 * What lies around a line's figure: the year ahead of it, the years behind it, and the parts beneath it.
 *
 * @param outlook where the year will end, or why nobody can say; empty for context, and for earlier reports
 * @param expected the range worked out from the indicator's own past, when its definition asks for that; empty too when the
 *     past is too short
 * @param divisions by group and by place
 * @param crossings by two of them at once, where the report names both
 * @param wider what pages about the indicator alone show besides
 */
public record Further(
        Optional<Outlook> outlook,
        Optional<ExpectedRange> expected,
        List<Division> divisions,
        List<Crossing> crossings,
        Wider wider) {
    public static final Further NONE =
            new Further(Optional.empty(), Optional.empty(), List.of(), List.of(), Wider.NONE);
}
