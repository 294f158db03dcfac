package org.waymark.intake;

import java.util.List;
import java.util.Locale;

/** A sheet of one of the Department’s tables, its headings by the names of the data items; what the transport adds is not read. */
final class Sen2Sheet {
    /** What the Department’s system adds to every table. */
    private static final List<String> TRANSPORT = List.of("nativeid", "sourceid", "sen2tableid", "recordtype", "la");

    private Sen2Sheet() {}

    static Sheet of(Sheet sheet, Sen2Module module) {
        return new Headed(
                sheet,
                sheet.header().stream()
                        .map(heading -> module.item(heading).orElseGet(() -> other(heading)))
                        .toList());
    }

    private static String other(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return Identifying.byHeading(heading).isPresent()
                        || TRANSPORT.contains(plain)
                        || plain.endsWith("orderseqcolumn")
                ? FilledRows.REMINDER + heading
                : heading;
    }
}
