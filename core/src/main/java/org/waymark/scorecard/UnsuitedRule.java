package org.waymark.scorecard;

import java.util.List;
import org.waymark.finding.Finding;
import org.waymark.finding.Place;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Version;
import org.waymark.intake.Rule;
import org.waymark.trend.NotTested;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Trend;

/** Says where a trend rule does not suit the figures it is put to. */
final class UnsuitedRule {
    private static final String FILE = "indicators.csv";

    private UnsuitedRule() {}

    static List<Finding> findings(IndicatorCode code, Version version, Trend trend) {
        return switch (trend) {
            case Trend.Tested tested ->
                tested.testedOn() == TestedOn.NON_OVERLAPPING ? overlapping(code, version, trend) : List.of();
            case Trend.Untold(NotTested because, var rule, int _) ->
                switch (because) {
                    case NOT_YEARLY ->
                        found(
                                "trend-needs-years",
                                rule.code(),
                                "indicator",
                                code,
                                "frequency",
                                version.measurement().frequency().code());
                    case NO_SEASONS ->
                        found(
                                "trend-needs-seasons",
                                rule.code(),
                                "indicator",
                                code,
                                "frequency",
                                version.measurement().frequency().code());
                    case PARTS_NOT_HELD, NO_CONFIDENCE_LIMITS ->
                        found("trend-needs-parts", rule.code(), "indicator", code);
                    case OVERLAPPING_PERIODS -> overlapping(code, version, trend);
                    case TOO_FEW_POINTS,
                            NO_FIGURES,
                            SERIES_BROKEN,
                            NOT_TESTED_KIND,
                            SUPPRESSED,
                            LIMITS_HAVE_NO_WIDTH,
                            MISSING_VALUES,
                            DUPLICATE_PERIODS,
                            NONE_OR_ALL -> List.of();
                };
        };
    }

    private static List<Finding> overlapping(IndicatorCode code, Version version, Trend trend) {
        return found(
                "trend-on-overlap",
                trend.rule().code(),
                "indicator",
                code,
                "basis",
                version.measurement().basis().code());
    }

    private static List<Finding> found(String rule, String value, Object... words) {
        return List.of(Rule.named(rule).at(Place.of(FILE, 0, "trend"), value, words));
    }
}
