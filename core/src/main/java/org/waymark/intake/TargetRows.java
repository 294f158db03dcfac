package org.waymark.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.finding.Findings;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.target.Origin;
import org.waymark.target.Target;

/** Reads targets.csv. */
final class TargetRows {
    private record Key(
            IndicatorCode indicator, AreaCode area, Cohort cohort, Period period, Origin origin, LocalDateTime at) {}

    /** A target and where it stands. */
    record Held(Target target, String file, long row) {}

    final List<Target> targets = new ArrayList<>();
    private final Map<Key, Held> held = new LinkedHashMap<>();
    private final References references;
    private final LocalDate today;

    /** @param today before which a period has begun */
    TargetRows(References references, LocalDate today) {
        this.references = references;
        this.today = today;
    }

    Consumer<Reading> rows(Reading reading) {
        int of = reading.column("indicator");
        int area = reading.column("area");
        int cohort = reading.column("cohort");
        int when = reading.column("period");
        int recorded = reading.column("recorded_on");
        return row -> {
            Indicator indicator = references.indicator(row, of);
            References.Site site = references.area(row, area);
            Cohort who = references.cohort(row, cohort);
            if (indicator == null || site == null || who == null) {
                return;
            }
            Optional<Period> period =
                    row.period(when, indicator.latest().measurement().years());
            if (period.isEmpty() || !references.sets(row, when, period.get(), today)) {
                return;
            }
            var target = new Target(
                    indicator.code(),
                    site.code(),
                    who,
                    period.get(),
                    row.choice("origin", Origin::parse, Words.of(Origin.values(), Origin::code))
                            .orElse(Origin.LOCAL),
                    row.number("target"),
                    row.number("floor"),
                    row.number("lower"),
                    row.number("upper"),
                    row.text("rationale"),
                    row.text("approved_by"),
                    row.date("approved_on"),
                    row.moment(recorded).orElse(Target.ALWAYS),
                    row.text("source"));
            if (row.sound()) {
                TargetCheck.all(row, indicator, target);
            }
            if (row.sound() && fresh(row, target)) {
                targets.add(target);
            }
        };
    }

    /**
     * What can be said only when all targets are known.
     *
     * @param onRecord the newest of those held already
     */
    void finish(Findings findings, List<Indicator> indicators, List<Target> onRecord) {
        var all = new ArrayList<Held>();
        onRecord.forEach(target -> all.add(new Held(target, org.waymark.intake.Held.PLACE, 0)));
        all.addAll(held.values());
        EasedTargets.complain(findings, indicators, all);
    }

    private boolean fresh(Reading row, Target target) {
        var key = new Key(
                target.indicator(),
                target.area(),
                target.cohort(),
                target.period(),
                target.origin(),
                target.recordedAt());
        Held before = held.putIfAbsent(key, new Held(target, row.file(), row.row()));
        if (before == null) {
            return true;
        }
        row.complain(
                Rule.named(same(before.target, target) ? "repeated-row" : "duplicate-target"),
                -1,
                "",
                "row",
                before.row,
                "file",
                before.file);
        return false;
    }

    private static boolean same(Target a, Target b) {
        return same(a.target(), b.target())
                && same(a.floor(), b.floor())
                && same(a.lower(), b.lower())
                && same(a.upper(), b.upper());
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }
}
