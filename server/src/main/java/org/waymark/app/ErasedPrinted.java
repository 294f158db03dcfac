package org.waymark.app;

import java.util.Locale;
import org.waymark.office.ErasingCases;

/** What stands in the way of erasing cases, in a sentence. */
final class ErasedPrinted {
    private ErasedPrinted() {}

    static void refuse(ErasingCases.Erased erased, String process) {
        for (ErasingCases.Fault fault : erased.faults()) {
            String key =
                    "cases.erase.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new WrongCommand(Words.say(key, process, String.join(", ", erased.unknown())));
        }
    }
}
