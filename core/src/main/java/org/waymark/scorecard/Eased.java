package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Finding;
import org.waymark.finding.Place;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Version;
import org.waymark.intake.Rule;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;

/** Says of a line whose target is easier than the one before it that nobody has said why. */
final class Eased {
    private Eased() {}

    static List<Finding> findings(Indicator indicator, Version version, Aims aims, Optional<Aim> aim) {
        if (version.kind() != Kind.KPI
                || aim.isEmpty()
                || !aim.get().rationale().isBlank()) {
            return List.of();
        }
        Aim now = aim.get();
        return aims
                .set(indicator.code(), now.period().lastYear())
                .filter(before -> indicator.sameLines(before.period(), now.period()))
                .filter(before -> aims.set(indicator.code(), now.period())
                        .filter(target -> target.asksLessThan(
                                before, version.measurement().polarity()))
                        .isPresent())
                .map(before -> Rule.named("target-eased")
                        .at(
                                Place.of("targets.csv", 0, "rationale"),
                                "",
                                "indicator",
                                version.wording().name(),
                                "period",
                                now.period(),
                                "lines",
                                lines(version, now.target(), now.floor()),
                                "before",
                                before.period(),
                                "earlier",
                                lines(version, before.target(), before.floor())))
                .stream()
                .toList();
    }

    private static String lines(Version version, @Nullable BigDecimal target, @Nullable BigDecimal floor) {
        Scale own = version.measurement().scale();
        var scale = new Scale(own.unit(), own.label(), Decimals.of(0));
        String said = target == null ? "" : "target " + scale.print(target);
        return floor == null ? said : said + (said.isEmpty() ? "" : ", ") + "floor " + scale.print(floor);
    }
}
