package org.waymark.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.disclosure.Mask;
import org.waymark.observation.ObservationKey;
import org.waymark.office.Disclosed;

/** The same figures in a sheet, a row for each number, under a line that says what it is. */
record DisclosureRows(Disclosed disclosed) {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "name",
            "area",
            "place",
            "cohort",
            "group",
            "period",
            "recorded_on",
            "number",
            "value",
            "why",
            "protects",
            "least",
            "most",
            "sensitive",
            "safe");

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(Words.say("disclose.notice"));
        lines.add(String.join(",", COLUMNS));
        for (Disclosed.Told told : disclosed.hidden()) {
            told.secret().known().forEach(range -> lines.add(row(told, range)));
        }
        for (Disclosed.Subject subject : disclosed.unprotected()) {
            lines.add(
                    joined(Stream.concat(who(subject), Stream.of("", "", "", "unprotected", "", "", "", "yes", "no"))));
        }
        return lines;
    }

    private static String row(Disclosed.Told told, Mask.Range range) {
        Mask.Secret secret = told.secret();
        boolean open = Double.isInfinite(range.high()) || range.high() > 1e12;
        return joined(Stream.concat(
                who(told.subject()),
                Stream.of(
                        secret.row().recordedAt().toLocalDate().toString(),
                        range.side().code(),
                        plain(range.value()),
                        secret.why().code(),
                        told.protects().stream().map(each -> key(each.key())).collect(Collectors.joining(" ")),
                        plain(range.low()),
                        open ? "" : plain(range.high()),
                        yes(range.sensitive()),
                        yes(range.safe()))));
    }

    private static Stream<String> who(Disclosed.Subject subject) {
        ObservationKey key = subject.key();
        return Stream.of(
                key.indicator().value(),
                subject.indicator().at(key.period()).wording().name(),
                key.area().value(),
                subject.place(),
                key.cohort().toString(),
                subject.group(),
                key.period().toString());
    }

    private static String key(ObservationKey key) {
        return String.join(
                "/",
                key.indicator().value(),
                key.area().value(),
                key.cohort().toString(),
                key.period().toString());
    }

    private static String yes(boolean so) {
        return so ? "yes" : "no";
    }

    private static String plain(double value) {
        return DisclosurePrinted.number(value).replace(",", "").replace('−', '-');
    }

    private static String joined(Stream<String> cells) {
        return cells.map(cell -> cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }
}
