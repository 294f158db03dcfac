package org.waymark.office;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What a round wants as a table for a spreadsheet. */
public final class ReturnsTable {
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private static final List<String> HEADINGS = List.of(
            "report",
            "report_period",
            "indicator",
            "name",
            "service",
            "due",
            "period",
            "post",
            "post_title",
            "deputy",
            "due_on",
            "expected_on",
            "standing",
            "late",
            "working_days_late",
            "said");

    private ReturnsTable() {}

    public static String csv(Returns returns) {
        var text = new StringBuilder(String.join(",", HEADINGS)).append("\r\n");
        for (Want want : returns.wants()) {
            text.append(cells(returns, want).stream().map(ReturnsTable::cell).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static List<String> cells(Returns returns, Want want) {
        return List.of(
                returns.round().report(),
                returns.round().period().toString(),
                want.indicator().value(),
                want.name(),
                want.service(),
                want.part().code(),
                want.of().toString(),
                want.from().post(),
                want.from().title(),
                want.from().deputy(),
                want.dueOn().toString(),
                want.expected().map(LocalDate::toString).orElse(""),
                want.standing().code(),
                returns.isLate(want) ? "yes" : "no",
                String.valueOf(returns.daysLate(want)),
                want.said());
    }

    /** Words that a spreadsheet would take for a formula begin with an apostrophe. */
    private static String cell(String words) {
        String said = !words.isEmpty() && STARTS_FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return said.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + said.replace("\"", "\"\"") + '"'
                : said;
    }
}
