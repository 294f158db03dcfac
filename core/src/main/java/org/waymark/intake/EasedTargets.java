package org.waymark.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.period.Period;
import org.waymark.target.Origin;
import org.waymark.target.Target;

/** Targets of the council's own that ask less than those of the year before, and do not say why. */
final class EasedTargets {
    private record Key(IndicatorCode indicator, AreaCode area, Cohort cohort, Period period) {
        static Key of(Target target, Period period) {
            return new Key(target.indicator(), target.area(), target.cohort(), period);
        }
    }

    private EasedTargets() {}

    /** The newest revision of each counts. */
    static void complain(Findings findings, List<Indicator> indicators, Collection<TargetRows.Held> held) {
        var byCode = new LinkedHashMap<IndicatorCode, Indicator>();
        indicators.forEach(indicator -> byCode.put(indicator.code(), indicator));
        var newest = new LinkedHashMap<Key, TargetRows.Held>();
        for (TargetRows.Held each : held) {
            Target target = each.target();
            if (target.origin() == Origin.LOCAL) {
                TargetRows.Held before = newest.get(Key.of(target, target.period()));
                Indicator indicator = byCode.get(target.indicator());
                if (before != null && before.file().equals(Held.PLACE) && indicator != null) {
                    lowered(findings, indicator, before.target(), each);
                }
                newest.merge(Key.of(target, target.period()), each, EasedTargets::newer);
            }
        }
        newest.values().forEach(each -> {
            Target target = each.target();
            Indicator indicator = byCode.get(target.indicator());
            TargetRows.Held before = newest.get(Key.of(target, target.period().lastYear()));
            if (indicator != null && before != null && target.rationale().isBlank()) {
                complain(findings, indicator, before.target(), each);
            }
        });
    }

    private static TargetRows.Held newer(TargetRows.Held one, TargetRows.Held other) {
        return other.target().recordedAt().isBefore(one.target().recordedAt()) ? one : other;
    }

    /** A target on record that is to ask less from now on. */
    private static void lowered(Findings findings, Indicator indicator, Target before, TargetRows.Held held) {
        Target target = held.target();
        boolean explained = !target.rationale().isBlank() && !target.rationale().equals(before.rationale());
        if (!explained
                && target.asksLessThan(
                        before, indicator.at(target.period()).measurement().polarity())) {
            findings.add(Rule.named("target-lowered")
                    .at(
                            Place.of(held.file(), held.row(), "rationale"),
                            "",
                            "indicator",
                            indicator.code(),
                            "period",
                            target.period(),
                            "lines",
                            lines(target),
                            "earlier",
                            lines(before)));
        }
    }

    private static void complain(Findings findings, Indicator indicator, Target before, TargetRows.Held held) {
        Target target = held.target();
        var version = indicator.at(target.period());
        if (version.kind() == Kind.KPI
                && indicator.sameLines(before.period(), target.period())
                && target.asksLessThan(before, version.measurement().polarity())) {
            findings.add(Rule.named("target-eased")
                    .at(
                            Place.of(held.file(), held.row(), "rationale"),
                            "",
                            "indicator",
                            indicator.code(),
                            "period",
                            target.period(),
                            "lines",
                            lines(target),
                            "before",
                            before.period(),
                            "earlier",
                            lines(before)));
        }
    }

    /** {@code target 85, floor 80}. */
    static String lines(Target target) {
        Map<String, @Nullable BigDecimal> lines = new LinkedHashMap<>();
        lines.put("target", target.target());
        lines.put("floor", target.floor());
        lines.put("lower", target.lower());
        lines.put("upper", target.upper());
        var said = new ArrayList<String>();
        lines.forEach((name, line) -> {
            if (line != null) {
                said.add(name + " " + line.toPlainString());
            }
        });
        return String.join(", ", said);
    }
}
