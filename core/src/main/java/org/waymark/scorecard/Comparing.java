package org.waymark.scorecard;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.template.Comparison;

/** Sets this report's results beside an earlier one's: as reported, and like for like. */
final class Comparing {
    private final Map<IndicatorCode, Indicator> indicators;
    private final Period report;
    private final List<Past.Result> now;

    Comparing(Map<IndicatorCode, Indicator> indicators, Period report, List<Past.Result> now) {
        this.indicators = indicators;
        this.report = report;
        this.now = now;
    }

    Compared with(Comparison comparison, Past past) {
        List<Past.Result> then = past.results();
        List<Past.Result> bothNow = now.stream()
                .filter(result -> past.of(result.indicator())
                        .filter(earlier -> !broken(earlier, result))
                        .isPresent())
                .toList();
        List<Past.Result> bothThen = bothNow.stream()
                .map(result -> past.of(result.indicator()).orElseThrow())
                .toList();
        List<IndicatorCode> removed = codes(then, result -> !holds(now, result.indicator()));
        return new Compared(
                comparison,
                past.period(),
                Past.tally(then),
                past.fromEdition(),
                new Compared.LikeForLike(bothNow.size(), Past.tally(bothNow), Past.tally(bothThen)),
                codes(now, result -> !holds(then, result.indicator())),
                removed,
                removed.stream().filter(this::retired).toList(),
                codes(
                        now,
                        result -> !result.rated()
                                && past.of(result.indicator())
                                        .filter(Past.Result::rated)
                                        .isPresent()),
                now.stream()
                        .filter(Past.Result::rated)
                        .flatMap(result -> past
                                .of(result.indicator())
                                .filter(earlier ->
                                        earlier.rated() && !earlier.rating().equals(result.rating()))
                                .map(earlier ->
                                        new Compared.Moved(result.indicator(), earlier.rating(), result.rating()))
                                .stream())
                        .toList());
    }

    private boolean broken(Past.Result earlier, Past.Result result) {
        Indicator indicator = indicators.get(result.indicator());
        return indicator != null && indicator.brokenBetween(earlier.shown(), result.shown());
    }

    private boolean retired(IndicatorCode code) {
        Indicator indicator = indicators.get(code);
        return indicator != null
                && indicator.versions().stream()
                        .anyMatch(version -> version.life().retiredBy(report));
    }

    private static boolean holds(List<Past.Result> results, IndicatorCode code) {
        return results.stream().anyMatch(result -> result.indicator().equals(code));
    }

    private static List<IndicatorCode> codes(List<Past.Result> results, Predicate<Past.Result> wanted) {
        return results.stream().filter(wanted).map(Past.Result::indicator).toList();
    }
}
