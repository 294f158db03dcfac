package org.waymark.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.action.Action;
import org.waymark.action.Promised;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Figures;
import org.waymark.calculation.Holding;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Life;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.indicator.Visibility;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;
import org.waymark.quantity.Figure;
import org.waymark.snapshot.Snapshot;

/**
 * Takes out of a snapshot every indicator that is for the council's own eyes, with its figures, targets, words and promises
 * and every mention of it. A public figure that is made of such ones stays, as though it had been supplied finished: what
 * it is made of, its numerator and its denominator go, since either may be the withheld figure itself.
 */
final class Withholding {
    private final Snapshot snapshot;
    private final Set<IndicatorCode> withheld;

    private Withholding(Snapshot snapshot, Set<IndicatorCode> withheld) {
        this.snapshot = snapshot;
        this.withheld = withheld;
    }

    /**
     * The same snapshot where there is nothing to withhold.
     *
     * @param reported the day of the report it is for: later than the snapshot's own where an earlier report stands beside it
     */
    static Snapshot from(Snapshot snapshot, LocalDate reported) {
        Set<IndicatorCode> withheld = snapshot.indicators().values().stream()
                .filter(indicator -> isInternal(indicator, snapshot.asKnownAt()) || isInternal(indicator, reported))
                .map(Indicator::code)
                .collect(Collectors.toSet());
        return withheld.isEmpty() ? snapshot : new Withholding(snapshot, withheld).rest();
    }

    /** A minute goes with the indicator it is about, and with the promise that stands for it. */
    private Promised promised() {
        List<Action> actions = snapshot.actions().stream()
                .filter(action ->
                        stays(action.indicator()) && stays(action.proof().indicator()))
                .toList();
        Set<String> gone = snapshot.actions().stream().map(Action::code).collect(Collectors.toSet());
        actions.forEach(action -> gone.remove(action.code()));
        return new Promised(
                actions,
                List.of(),
                snapshot.promised().minutes().stream()
                        .filter(minute -> stays(minute.indicator()) && !gone.contains(minute.action()))
                        .toList());
    }

    private boolean stays(Optional<IndicatorCode> indicator) {
        return indicator.filter(withheld::contains).isEmpty();
    }

    private static boolean isInternal(Indicator indicator, LocalDate day) {
        return indicator.at(Period.parse(day.toString()).orElseThrow()).visibility() == Visibility.INTERNAL;
    }

    private Snapshot rest() {
        var indicators = new LinkedHashMap<IndicatorCode, Indicator>();
        Map<Snapshot.Who, List<Observation>> observations = new LinkedHashMap<>();
        Map<IndicatorCode, List<Observation>> revisions = new LinkedHashMap<>();
        snapshot.observations().forEach((who, rows) -> {
            if (!withheld.contains(who.indicator())) {
                observations.put(who, rows);
            }
        });
        snapshot.revisions().forEach((code, rows) -> {
            if (!withheld.contains(code)) {
                revisions.put(code, rows);
            }
        });
        for (Indicator indicator : snapshot.indicators().values()) {
            if (withheld.contains(indicator.code())) {
                continue;
            }
            boolean made = madeOfWithheld(indicator, new HashSet<>());
            indicators.put(indicator.code(), without(indicator, made));
            if (made) {
                places(indicator).forEach(who -> observations.put(who, finished(indicator, who)));
                revisions.remove(indicator.code());
            }
        }
        return new Snapshot(
                snapshot.asKnownAt(),
                snapshot.template(),
                indicators,
                snapshot.gazetteer(),
                snapshot.cohorts(),
                snapshot.posts(),
                observations,
                revisions,
                snapshot.targets().stream()
                        .filter(target -> !withheld.contains(target.indicator()))
                        .toList(),
                snapshot.commentaries().stream()
                        .filter(words -> !withheld.contains(words.indicator()))
                        .toList(),
                snapshot.annotations().stream()
                        .filter(mark ->
                                mark.indicator().filter(withheld::contains).isEmpty())
                        .toList(),
                promised(),
                snapshot.meetings(),
                snapshot.answers().stream()
                        .filter(answer -> !withheld.contains(answer.indicator()))
                        .toList(),
                snapshot.cases().entrySet().stream()
                        .filter(kept -> !withheld.contains(
                                kept.getValue().log().process().including()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new)));
    }

    /** Whether any of its definitions is made of a withheld one, however far down. */
    private boolean madeOfWithheld(Indicator indicator, Set<IndicatorCode> met) {
        return met.add(indicator.code())
                && parts(indicator).stream()
                        .anyMatch(part -> withheld.contains(part)
                                || Optional.ofNullable(snapshot.indicators().get(part))
                                        .map(component -> madeOfWithheld(component, met))
                                        .orElse(false));
    }

    private static Set<IndicatorCode> parts(Indicator indicator) {
        return indicator.versions().stream()
                .flatMap(version -> parts(version).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<IndicatorCode> parts(Version version) {
        return version.measurement()
                .composition()
                .map(made -> made.indicators())
                .orElse(Set.of());
    }

    /** Every place and group that something it is made of is held for. */
    private Set<Snapshot.Who> places(Indicator indicator) {
        Set<IndicatorCode> all = new HashSet<>();
        gather(indicator, all);
        return snapshot.observations().keySet().stream()
                .filter(who -> all.contains(who.indicator()))
                .map(who -> new Snapshot.Who(indicator.code(), who.area(), who.cohort()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void gather(Indicator indicator, Set<IndicatorCode> into) {
        if (into.add(indicator.code())) {
            parts(indicator).stream()
                    .flatMap(part -> Optional.ofNullable(snapshot.indicators().get(part)).stream())
                    .forEach(part -> gather(part, into));
        }
    }

    private List<Observation> finished(Indicator indicator, Snapshot.Who who) {
        Figures figures = Figures.of(indicator, new Holding() {
            @Override
            public Optional<Indicator> indicator(IndicatorCode code) {
                return Optional.ofNullable(snapshot.indicators().get(code));
            }

            @Override
            public List<Observation> observations(IndicatorCode code) {
                return snapshot.observations()
                        .getOrDefault(new Snapshot.Who(code, who.area(), who.cohort()), List.of());
            }
        });
        var rows = new ArrayList<Observation>();
        figures.periods().stream()
                .map(period -> own(indicator, period))
                .distinct()
                .forEach(period -> figures.at(period)
                        .filter(Figures::isHeld)
                        .ifPresent(computed -> rows.add(finished(who, computed))));
        return rows;
    }

    /** The period of the indicator's own frequency that holds the row's. */
    private static Period own(Indicator indicator, Period row) {
        Measurement measurement = indicator.at(row).measurement();
        return measurement.frequency().holding(row.end(), measurement.years());
    }

    private static Observation finished(Snapshot.Who who, Computed computed) {
        @Nullable BigDecimal value = null;
        @Nullable Absence absence = null;
        switch (computed.figure()) {
            case Figure.Known known -> value = known.dividend().divide(known.divisor(), MathContext.DECIMAL128);
            case Figure.Absent absent -> absence = absent.reason();
        }
        return new Observation(
                new ObservationKey(who.indicator(), who.area(), who.cohort(), computed.period()),
                value,
                null,
                null,
                computed.status(),
                absence,
                computed.recordedAt(),
                "",
                "",
                computed.provenance());
    }

    private Indicator without(Indicator indicator, boolean made) {
        return new Indicator(
                indicator.code(),
                indicator.versions().stream()
                        .map(version -> without(version, made))
                        .toList(),
                indicator.drafts().stream()
                        .filter(draft -> !made
                                && parts(draft).stream().noneMatch(this::reaches)
                                && draft.visibility() == Visibility.PUBLIC)
                        .map(draft -> without(draft, false))
                        .toList());
    }

    private boolean reaches(IndicatorCode part) {
        return withheld.contains(part)
                || Optional.ofNullable(snapshot.indicators().get(part))
                        .map(component -> madeOfWithheld(component, new HashSet<>()))
                        .orElse(false);
    }

    private Version without(Version version, boolean made) {
        Measurement measured = version.measurement();
        Life life = version.life();
        return new Version(
                version.number(),
                version.effectiveFrom(),
                version.draft(),
                version.kind(),
                version.wording(),
                version.ownership(),
                new Measurement(
                        measured.scale(),
                        measured.per(),
                        measured.polarity(),
                        measured.years(),
                        measured.frequency(),
                        measured.basis(),
                        made ? Calculation.AS_SUPPLIED : measured.calculation(),
                        made ? Optional.empty() : measured.composition(),
                        measured.underlying().filter(this::stays),
                        made ? Optional.empty() : measured.minimumParts(),
                        measured.availableAfterDays()),
                new Life(
                        life.reportedFrom(),
                        life.retiredFrom(),
                        life.replacedBy().filter(this::stays),
                        life.reason()),
                version.breaksSeries(),
                version.rating(),
                version.trend(),
                version.expectedRange(),
                version.window(),
                version.benchmark().filter(this::stays),
                version.comparable(),
                version.related().stream().filter(this::stays).toList(),
                version.visibility(),
                version.aliases());
    }

    private boolean stays(IndicatorCode code) {
        return !withheld.contains(code);
    }
}
