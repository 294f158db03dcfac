package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Figures;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.RangeRule;
import org.waymark.indicator.Version;
import org.waymark.outlook.ExpectedRange;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.target.Origin;

/** Works out the expected range of an activity from its own past, where its definition asks for that. */
final class Seasonal {
    private final Indicator indicator;
    private final Version version;
    private final Figures figures;

    private Seasonal(Indicator indicator, Version version, Figures figures) {
        this.indicator = indicator;
        this.version = version;
        this.figures = figures;
    }

    /** Empty unless the definition in force asks for it; overlapping figures carry no season of their own. */
    static Optional<Seasonal> of(Indicator indicator, Version version, Figures figures) {
        return version.kind() == Kind.ACTIVITY
                        && version.expectedRange() == RangeRule.SEASONAL
                        && !version.measurement().overlapping()
                ? Optional.of(new Seasonal(indicator, version, figures))
                : Optional.empty();
    }

    /** The range of a period, set by the years before its own. */
    Optional<ExpectedRange> range(Period period) {
        Measurement measurement = version.measurement();
        Optional<Period> broke = indicator.lastBreakBy(period);
        var held = new ArrayList<ExpectedRange.Held>();
        List<Period> rows = figures.periods();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Period first = measurement.frequency().holding(rows.getFirst().start(), measurement.years());
        for (Period each = first; each.compareTo(period) < 0; each = each.next()) {
            if (broke.isEmpty() || !each.start().isBefore(broke.get().start())) {
                Optional<Computed> computed = figures.at(each);
                if (computed.isPresent() && computed.get().figure() instanceof Figure.Known known) {
                    held.add(new ExpectedRange.Held(each, known.toDouble()));
                }
            }
        }
        return ExpectedRange.of(held, period, measurement.years());
    }

    /** The same as lines to hold a figure against, rounded as the figures are. */
    Optional<Aim> aim(Period period) {
        return range(period)
                .map(range ->
                        new Aim(Origin.LOCAL, period, null, null, rounded(range.low()), rounded(range.high()), ""));
    }

    private BigDecimal rounded(double value) {
        return version.measurement().scale().decimals().round(BigDecimal.valueOf(value));
    }
}
