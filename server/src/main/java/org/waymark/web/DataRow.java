package org.waymark.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.period.Period;

/**
 * One row of an edition's open data, {@code data/ehcp-20-weeks.csv}: a figure as it was known. What is hidden has neither
 * value nor parts here, since the file has none.
 *
 * @param value as the file prints it; empty where there is no figure
 * @param absent why there is none: {@code suppressed}, {@code missing} …; empty where there is one
 * @param current whether it was the newest known
 */
public record DataRow(
        String indicator,
        String area,
        String areaName,
        String areaKind,
        String cohort,
        String cohortName,
        String period,
        String value,
        String numerator,
        String denominator,
        String status,
        String absent,
        String recordedOn,
        String file,
        String row,
        boolean current) {

    public Period when() {
        return Period.parse(period).orElseThrow();
    }

    public Optional<BigDecimal> number() {
        return number(value);
    }

    static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    public Optional<BigDecimal> numeratorNumber() {
        return number(numerator);
    }

    public Optional<BigDecimal> denominatorNumber() {
        return number(denominator);
    }

    public boolean isHidden() {
        return absent.equals("suppressed");
    }

    /** Of everybody, not of a group. */
    public boolean isOfAll() {
        return cohort.equals("all");
    }

    /** Whose figure it is: the place for everybody in it, the group for the council's own area. */
    public boolean isOf(String area, String cohort) {
        return this.area.equals(area) && this.cohort.equals(cohort);
    }
}
