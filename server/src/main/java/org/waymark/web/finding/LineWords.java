package org.waymark.web.finding;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.web.DataRow;
import org.waymark.web.LineView;
import org.waymark.web.Words;

/** How a line's figures are written, by its own definition in the edition. */
final class LineWords {
    private LineWords() {}

    static Unit unit(LineView line) {
        return Unit.parse(line.text("unit")).orElse(Unit.SCORE);
    }

    static Scale scale(LineView line) {
        return new Scale(
                unit(line),
                line.text("unitLabel"),
                Decimals.of(line.node().path("decimals").asInt(0)));
    }

    /** What a quotient of its parts is multiplied by. */
    static BigDecimal times(LineView line) {
        return unit(line).scale(line.number("per").orElse(BigDecimal.ONE));
    }

    /** The figure of a row as the report would print it; the words for its absence where there is none. */
    static String figure(LineView line, DataRow row) {
        return row.number().map(value -> print(line, value)).orElseGet(() -> absence(row.absent()));
    }

    static String print(LineView line, BigDecimal value) {
        Scale scale = scale(line);
        return scale.print(scale.decimals().round(value));
    }

    /** Without the words after a rate, where they stand once beside many figures. */
    static String brief(LineView line, BigDecimal value) {
        Scale scale = scale(line);
        return new Scale(scale.unit(), "", scale.decimals())
                .print(scale.decimals().round(value));
    }

    /** A count as people write it: {@code 20,365}. */
    static String count(String number) {
        return new Scale(Unit.COUNT, "", Decimals.of(0)).print(new BigDecimal(number));
    }

    /** {@code suppressed}, {@code missing} … in words. */
    static String absence(String code) {
        String key = "finding.absent." + code;
        return Words.has(key) ? Words.say(key) : Words.say("finding.absent.missing");
    }

    static Figure figure(DataRow row) {
        return row.number()
                .map(Figure::of)
                .orElseGet(() -> Figure.absent(row.isHidden() ? Absence.CONFIDENTIAL : Absence.MISSING));
    }

    /** {@code Quarter 1 2024-25}; the text itself where it is not a period. */
    static String period(String text) {
        return Period.parse(text).map(PeriodNames::full).orElse(text);
    }

    static String brief(String text) {
        return Period.parse(text).map(PeriodNames::brief).orElse(text);
    }

    /** A word of a code where there is one: {@code finding.rating.green}. */
    static String word(String family, String code) {
        String key = "finding." + family + "." + code;
        return Words.has(key) ? Words.say(key) : plain(code);
    }

    /** {@code free-school-meals} as {@code Free school meals}. */
    static String plain(String code) {
        String words = code.replace('-', ' ');
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
    }

    static Optional<String> given(LineView line, String key) {
        return Optional.of(line.text(key)).filter(text -> !text.isEmpty());
    }
}
