package org.waymark.house;

import java.util.SortedMap;
import java.util.SortedSet;

/** Writes the real arrows as a page, so that a new one is a visible line in review. */
final class PackagesPage {
    private PackagesPage() {}

    static String of(SortedMap<String, SortedSet<String>> arrows) {
        var page = new StringBuilder("""
            # The rooms and their arrows

            Written by the test of the laws from the compiled classes. Each line is a room and the rooms it imports;
            arrows only go down. The plan is in the README, the laws in `docs/house.md`.

            """);
        for (int number = Plan.FLOORS.size() - 1; number >= 0; number--) {
            Plan.Floor floor = Plan.FLOORS.get(number);
            page.append("## ")
                    .append(floor.number())
                    .append(" ")
                    .append(floor.name())
                    .append("\n\n");
            for (String room : floor.rooms()) {
                SortedSet<String> targets = arrows.get(room);
                page.append("- **").append(room).append("** → ");
                page.append(targets == null || targets.isEmpty() ? "nothing" : String.join(", ", targets));
                page.append("\n");
            }
            page.append("\n");
        }
        return page.toString().stripTrailing() + "\n";
    }
}
