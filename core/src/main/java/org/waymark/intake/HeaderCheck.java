package org.waymark.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.finding.Severity;

/**
 * What a header must be, in order. An error here means that the file's shape is wrong and none of its rows is read.
 *
 * @param goesOn whether the checks after it are asked when it has complained
 */
record HeaderCheck(boolean goesOn, BiFunction<Sheet, Form, Stream<Finding>> complaints) {

    static final List<HeaderCheck> IN_ORDER = List.of(
            new HeaderCheck(false, HeaderCheck::empty),
            new HeaderCheck(false, HeaderCheck::separator),
            new HeaderCheck(true, HeaderCheck::duplicate),
            new HeaderCheck(true, HeaderCheck::missing),
            new HeaderCheck(true, HeaderCheck::unknown),
            new HeaderCheck(true, HeaderCheck::unnamed));

    private static final String[][] SEPARATORS = {{";", "semicolons"}, {"\t", "tabs"}, {"|", "upright bars"}};

    static boolean sound(Sheet sheet, Form form, Findings findings) {
        boolean sound = true;
        for (HeaderCheck check : IN_ORDER) {
            for (Finding finding : check.complaints.apply(sheet, form).toList()) {
                findings.add(finding);
                sound &= finding.severity() != Severity.ERROR;
            }
            if (!sound && !check.goesOn) {
                return false;
            }
        }
        return sound;
    }

    private static Stream<Finding> empty(Sheet sheet, Form form) {
        return sheet.header().isEmpty()
                ? Stream.of(Rule.named("empty-file")
                        .at(
                                Place.of(sheet.file()),
                                "",
                                "columns",
                                String.join(",", form.required().isEmpty() ? form.columns() : form.required())))
                : Stream.empty();
    }

    private static Stream<Finding> separator(Sheet sheet, Form form) {
        String only = sheet.header().getFirst();
        if (sheet.header().size() == 1) {
            for (String[] separator : SEPARATORS) {
                if (only.contains(separator[0])) {
                    return Stream.of(Rule.named("wrong-separator")
                            .at(Place.of(sheet.file(), 1), only, "separator", separator[1]));
                }
            }
        }
        return Stream.empty();
    }

    private static Stream<Finding> duplicate(Sheet sheet, Form form) {
        var seen = new HashSet<String>();
        return sheet.header().stream()
                .filter(word -> !word.isEmpty() && !seen.add(word))
                .distinct()
                .map(word -> Rule.named("duplicate-column").at(at(sheet, word), word));
    }

    private static Stream<Finding> missing(Sheet sheet, Form form) {
        return form.required().stream()
                .filter(word -> !sheet.header().contains(word))
                .map(word ->
                        Rule.named("missing-column").at(at(sheet, word), word, "nearest", instead(word, sheet, form)));
    }

    private static String instead(String word, Sheet sheet, Form form) {
        return Nearest.to(word, strangers(sheet, form).toList())
                .map(near -> " (is it the one headed \"" + near + "\"?)")
                .orElse("");
    }

    private static Stream<Finding> unknown(Sheet sheet, Form form) {
        Set<String> known = new HashSet<>(form.columns());
        return strangers(sheet, form).distinct().map(word -> {
            Optional<String> near = Nearest.to(
                    word,
                    known.stream().filter(k -> !sheet.header().contains(k)).toList());
            return Rule.named("unknown-column")
                    .at(
                            at(sheet, word),
                            word,
                            "nearest",
                            near.map(k -> "Did you mean " + k + "?")
                                    .orElse("Nothing to do, if it is a note to yourselves."));
        });
    }

    private static Stream<String> strangers(Sheet sheet, Form form) {
        return sheet.header().stream()
                .filter(word -> !word.isEmpty() && !form.columns().contains(word) && !word.startsWith(FilledRows.REMINDER));
    }

    private static Stream<Finding> unnamed(Sheet sheet, Form form) {
        List<String> header = sheet.header();
        return IntStream.range(0, header.size())
                .filter(i -> header.get(i).isEmpty() && i < last(header))
                .mapToObj(i -> Rule.named("unnamed-column").at(Place.of(sheet.file(), 1), "", "number", i + 1));
    }

    private static int last(List<String> header) {
        int last = header.size() - 1;
        while (last >= 0 && header.get(last).isEmpty()) {
            last--;
        }
        return last;
    }

    private static Place at(Sheet sheet, String column) {
        return Place.of(sheet.file(), 1, column.length() <= 40 ? column : column.substring(0, 40) + "…");
    }
}
