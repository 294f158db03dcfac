package org.waymark.office;

import java.util.List;
import java.util.Map;
import org.waymark.intake.ProcessText;

/**
 * What is on record of casework, as whoever reads files of cases needs it.
 *
 * @param processes the newest revision of each
 * @param keyings by the code of a process of which there are cases, how they are called: the mark of a salt, or nothing
 */
public record HeldCases(List<ProcessText> processes, Map<String, String> keyings) {
    public HeldCases {
        processes = List.copyOf(processes);
        keyings = Map.copyOf(keyings);
    }
}
