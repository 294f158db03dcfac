package org.waymark.scorecard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.template.Comparison;
import org.waymark.template.Template;

/** Counts the KPIs of a report and of each section, and sets the earlier reports beside them. */
final class Summing {
    private final Map<IndicatorCode, Indicator> indicators;
    private final Template template;
    private final Period report;
    private final Map<Period, Past> pasts;

    Summing(Map<IndicatorCode, Indicator> indicators, Template template, Period report, Map<Period, Past> pasts) {
        this.indicators = indicators;
        this.template = template;
        this.report = report;
        this.pasts = pasts;
    }

    Summary all(List<Past.Result> now) {
        return summary("", now, pasts);
    }

    /** One for each section that has a KPI, in the template's order. */
    List<Summary> sections(List<Past.Result> now) {
        return now.stream()
                .map(Past.Result::section)
                .distinct()
                .map(section -> summary(section, of(section, now), earlier(section)))
                .toList();
    }

    private Summary summary(String section, List<Past.Result> now, Map<Period, Past> earlier) {
        var comparing = new Comparing(indicators, report, now);
        var compared = new ArrayList<Compared>();
        for (Comparison comparison : template.comparisons()) {
            Optional.ofNullable(earlier.get(comparison.before(report)))
                    .map(past -> comparing.with(comparison, past))
                    .ifPresent(compared::add);
        }
        return new Summary(section, Past.tally(now), compared);
    }

    private Map<Period, Past> earlier(String section) {
        var sectioned = new HashMap<Period, Past>();
        pasts.forEach((period, past) ->
                sectioned.put(period, new Past(period, past.fromEdition(), of(section, past.results()))));
        return sectioned;
    }

    private static List<Past.Result> of(String section, List<Past.Result> results) {
        return results.stream().filter(r -> r.section().equals(section)).toList();
    }
}
