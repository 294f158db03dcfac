package org.waymark.scorecard;

import java.util.List;
import java.util.Optional;
import org.waymark.action.Action;
import org.waymark.area.AreaCode;
import org.waymark.benchmark.Standing;
import org.waymark.calculation.Change;
import org.waymark.calculation.Lacking;
import org.waymark.calendar.Answer;
import org.waymark.cohort.Cohort;
import org.waymark.commentary.Annotation;
import org.waymark.commentary.Commentary;
import org.waymark.finding.Finding;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.rating.Range;
import org.waymark.rating.Rating;
import org.waymark.trend.Trend;

/**
 * One indicator in one report: everything a reader is shown of it.
 *
 * @param version the definition in force for the period shown
 * @param asked the period of the report
 * @param due the period whose figure is due; empty when none is yet
 * @param shown the figure shown, which may be older than the one due; empty when none is held
 * @param aim the lines it is held against; empty when there are none
 * @param otherAims targets of other origins for the same period
 * @param range an activity's place in its expected range; empty for all else, or without one
 * @param previous the figure one period of its own frequency before
 * @param lastYear the figure of the same period a year before
 * @param history what the last eight reports said, oldest first, this one last
 * @param certain how far chance could have moved the figure shown, and what it is different from all the same
 * @param series every period of the window, oldest first, gaps as absent figures
 * @param inPeriod for an overlapping figure, the in-period figures behind it over the same window; else empty
 * @param benchmarkSeries other areas' figures over the window
 * @param commentaries of the report's period, context first, then management action, then look-ahead
 * @param answer what was said for the report’s period where no figure came
 * @param workings the rows behind the figure, and the same measure over other spans
 * @param lacking the part for want of which the figure due cannot be made; empty when it can, or nothing of it is held
 * @param otherDefinitions what it would say under a draft, or under the definition before or after
 * @param further the year ahead, the years behind, and the parts beneath
 * @param held every figure on record of the indicator, of every place and group, with what it was before
 * @param behind the same of the indicators it is compared by or made of
 * @param findings what is doubtful about this line
 */
public record Line(
        Indicator indicator,
        Version version,
        AreaCode area,
        Cohort cohort,
        Period asked,
        Optional<Period> due,
        Optional<Shown> shown,
        Optional<Aim> aim,
        List<Aim> otherAims,
        Rating rating,
        Optional<Range> range,
        Trend trend,
        Optional<Earlier> previous,
        Optional<Earlier> lastYear,
        List<PastRating> history,
        List<Standing> standings,
        Certain certain,
        List<Point> series,
        List<Point> inPeriod,
        List<BenchmarkSeries> benchmarkSeries,
        List<Commentary> commentaries,
        List<Annotation> annotations,
        List<Action> actions,
        Optional<Answer> answer,
        Workings workings,
        Optional<Lacking> lacking,
        List<OtherDefinition> otherDefinitions,
        Further further,
        List<Held> held,
        List<Held> behind,
        List<Finding> findings) {

    public IndicatorCode code() {
        return indicator.code();
    }

    public Kind kind() {
        return version.kind();
    }

    public String section() {
        return version.ownership().section();
    }

    public String name() {
        return version.wording().name();
    }

    /** Whether the figure shown, if any, is of an earlier period than the one whose figure is due. */
    public boolean isBehind() {
        return due.filter(
                        period -> shown.filter(figure -> !figure.period().end().isBefore(period.end()))
                                .isEmpty())
                .isPresent();
    }

    /** The older period that the figure shown is of; empty when the one due is shown, or none is. */
    public Optional<CarriedForward> carriedForward() {
        return shown.filter(_ -> isBehind())
                .map(figure -> new CarriedForward(
                        figure.period(), answer.map(Answer::why).orElse("")));
    }

    /** How the figure shown has changed since an earlier one; empty when either is absent, or the series broke between. */
    public Optional<Change> change(Earlier earlier) {
        return shown.filter(now -> !indicator.brokenBetween(earlier.period(), now.period()))
                .flatMap(now -> Change.between(
                        earlier.figure(),
                        now.figure(),
                        version.measurement().scale().unit()));
    }

    /** The same line, with another direction of travel. */
    Line with(Trend other) {
        return with(other, history, commentaries);
    }

    /** The same line, beside other words. */
    public Line saying(List<Commentary> words) {
        return with(trend, history, words);
    }

    /** The same line, with what earlier reports said of it. */
    Line with(List<PastRating> said) {
        return with(trend, said, commentaries);
    }

    private Line with(Trend direction, List<PastRating> said, List<Commentary> words) {
        return new Line(
                indicator,
                version,
                area,
                cohort,
                asked,
                due,
                shown,
                aim,
                otherAims,
                rating,
                range,
                direction,
                previous,
                lastYear,
                said,
                standings,
                certain,
                series,
                inPeriod,
                benchmarkSeries,
                words,
                annotations,
                actions,
                answer,
                workings,
                lacking,
                otherDefinitions,
                further,
                held,
                behind,
                findings);
    }
}
