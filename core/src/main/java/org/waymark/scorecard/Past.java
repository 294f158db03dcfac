package org.waymark.scorecard;

import java.util.List;
import java.util.Optional;
import org.waymark.edition.Edition;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.period.Period;
import org.waymark.rating.Colour;
import org.waymark.snapshot.Snapshot;
import org.waymark.trend.Verdict;

/**
 * What an earlier report said: an edition's own words where one was published, else what is judged from the record as
 * known on that report's own date.
 *
 * @param fromEdition which of the two
 * @param results of KPIs only
 */
public record Past(Period period, boolean fromEdition, List<Result> results) {

    /**
     * What it said of one KPI.
     *
     * @param shown the period of the figure it showed
     * @param rating a colour's word, or the reason there was none
     * @param trend a verdict's word, or the reason there was none
     */
    public record Result(IndicatorCode indicator, String section, Period shown, String rating, String trend) {
        boolean rated() {
            for (Colour colour : Colour.values()) {
                if (colour.code().equals(rating)) {
                    return true;
                }
            }
            return false;
        }
    }

    public static Past of(Edition edition) {
        return new Past(
                edition.period(),
                true,
                edition.results().stream()
                        .filter(result -> result.kind().equals(Kind.KPI.code()))
                        .map(result -> new Result(
                                result.indicator(), result.section(), result.period(), result.rating(), result.trend()))
                        .toList());
    }

    /** Judges an earlier report from the record as known on its own date. */
    public static Past of(Snapshot then, Period period) {
        return new Past(period, false, results(new Lines(then, period, false).all()));
    }

    static List<Result> results(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.kind() == Kind.KPI)
                .map(line -> new Result(
                        line.code(),
                        line.section(),
                        line.shown().map(Shown::period).or(line::due).orElse(line.asked()),
                        line.rating().code(),
                        line.trend().code()))
                .toList();
    }

    Optional<Result> of(IndicatorCode indicator) {
        return results.stream().filter(r -> r.indicator().equals(indicator)).findFirst();
    }

    static Tally tally(List<Result> results) {
        int green = rated(results, Colour.GREEN);
        int amber = rated(results, Colour.AMBER);
        int red = rated(results, Colour.RED);
        int improving = told(results, Verdict.IMPROVING);
        int worsening = told(results, Verdict.WORSENING);
        int unclear =
                told(results, Verdict.NO_CLEAR_TREND) + told(results, Verdict.RISING) + told(results, Verdict.FALLING);
        int all = results.size();
        return new Tally(
                all,
                green,
                amber,
                red,
                all - green - amber - red,
                improving,
                unclear,
                worsening,
                all - improving - unclear - worsening);
    }

    private static int rated(List<Result> results, Colour colour) {
        return (int) results.stream()
                .filter(result -> result.rating().equals(colour.code()))
                .count();
    }

    private static int told(List<Result> results, Verdict verdict) {
        return (int) results.stream()
                .filter(result -> result.trend().equals(verdict.code()))
                .count();
    }
}
