package org.waymark.report;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.waymark.area.AreaCode;
import org.waymark.casefile.Limit;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.scorecard.Casework;
import org.waymark.scorecard.Scorecard;
import org.waymark.statistics.KaplanMeier;

/** Figures, limits and codes of casework as they are printed and said. */
record CaseCells(Scorecard scorecard, Messages words) {
    static final Scale COUNTS = new Scale(Unit.COUNT, "", Decimals.of(0));
    static final Scale SHARES = new Scale(Unit.PERCENT, "", Decimals.of(1));
    /** Under a heading that names the weeks or days. */
    static final Scale TENTHS = new Scale(Unit.COUNT, "", Decimals.of(1));

    static boolean isHidden(Figure figure) {
        return Sentences.isHidden(figure);
    }

    static boolean known(Figure figure) {
        return figure instanceof Figure.Known;
    }

    String count(Figure figure) {
        return COUNTS.print(figure);
    }

    String percent(Casework.Share share) {
        return SHARES.print(share.percent());
    }

    String tenths(Figure figure) {
        return TENTHS.print(figure);
    }

    String tenths(double number) {
        return tenths(figure(number));
    }

    Cell counted(Figure figure) {
        return new Cell.Amount(count(figure), figure, "");
    }

    Cell percented(Casework.Share share) {
        return new Cell.Amount(percent(share), share.percent(), "");
    }

    Cell tenthed(Figure figure) {
        return new Cell.Amount(tenths(figure), figure, "");
    }

    Cell tenthed(OptionalDouble number) {
        return tenthed(figure(number));
    }

    static Figure figure(double number) {
        return Figure.of(BigDecimal.valueOf(number));
    }

    static Figure figure(OptionalDouble number) {
        return number.isPresent() ? figure(number.getAsDouble()) : Figure.absent(Absence.NOT_AVAILABLE);
    }

    /** {@code 4.1 to 6.3}, {@code 4.1 or more}. */
    String reach(KaplanMeier.Reach reach) {
        if (reach.lower().isEmpty()) {
            return tenths(Figure.absent(Absence.NOT_AVAILABLE));
        }
        String lower = tenths(reach.lower().getAsDouble());
        return reach.upper().isPresent()
                ? words.say("range.between", lower, tenths(reach.upper().getAsDouble()))
                : words.say("casework.orMore", lower);
    }

    /** Never broken over two lines. */
    static Cell month(Period month) {
        return new Cell.Plain(PeriodNames.full(month).replace(' ', '\u00a0'));
    }

    /** How long the whole may take. */
    static String limit(Casework work) {
        return work.process().whole().limit().map(Limit::toString).orElse("");
    }

    /** {@code in time}, or that they lasted. */
    String good(Casework work) {
        return words.say("casework.good." + work.process().aim().code());
    }

    /** {@code up to 6 weeks}, {@code over 6 weeks, up to 16 weeks}, {@code over 52 weeks}. */
    String age(Casework.Band band) {
        String above = band.above().map(Limit::toString).orElse("");
        return band.upTo()
                .map(end -> band.above().isPresent()
                        ? words.say("casework.age.between", above, end)
                        : words.say("casework.age.first", end))
                .orElseGet(() -> words.say("casework.age.last", above));
    }

    /** What a code of a breakdown is called where that is known, else the code with spaces. */
    String label(String dimension, String code) {
        return scorecard.cohorts().stream()
                .filter(member ->
                        member.dimension().equals(dimension) && member.code().equals(code))
                .map(member -> member.name())
                .findFirst()
                .or(() -> AreaCode.parse(code)
                        .flatMap(area -> scorecard.gazetteer().find(area))
                        .map(area -> area.name()))
                .orElseGet(() -> Sentences.capital(spaced(code)));
    }

    static String spaced(String code) {
        return code.replace('-', ' ').replace('_', ' ');
    }
}
