package org.waymark.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.area.AreaCode;
import org.waymark.benchmark.Certainty;
import org.waymark.benchmark.Chance;
import org.waymark.benchmark.Difference;
import org.waymark.breakdown.Cases;
import org.waymark.breakdown.Contribution;
import org.waymark.breakdown.Contributions;
import org.waymark.breakdown.Gap;
import org.waymark.breakdown.Member;
import org.waymark.breakdown.Removal;
import org.waymark.calculation.Computed;
import org.waymark.calculation.Figures;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Unit;
import org.waymark.rating.Rating;
import org.waymark.snapshot.Snapshot;
import org.waymark.statistics.Interval;

/** Sets a line's parts against its whole, one division for each dimension and each kind of place. */
final class Dividing {
    private final Snapshot snapshot;
    private final Parts parts;
    private final Indicator indicator;
    private final Version version;
    private final Figures whole;
    private final Period now;
    private final Period then;
    private final Optional<Aim> aim;
    private final boolean amounts;
    private final BigDecimal scale;

    Dividing(
            Snapshot snapshot,
            Parts parts,
            Indicator indicator,
            Version version,
            Figures whole,
            Period now,
            Optional<Aim> aim) {
        this.snapshot = snapshot;
        this.parts = parts;
        this.indicator = indicator;
        this.version = version;
        this.whole = whole;
        this.now = now;
        Measurement measurement = version.measurement();
        this.then = Parts.then(now, snapshot.template().patterns().baseline(), indicator, whole);
        this.aim = aim;
        Unit unit = measurement.scale().unit();
        this.amounts = unit == Unit.COUNT || unit == Unit.POUNDS;
        this.scale = unit.scale(measurement.per());
    }

    List<Division> all() {
        var groups = new TreeMap<String, List<Snapshot.Who>>();
        var places = new TreeMap<String, List<Snapshot.Who>>();
        AreaCode council = snapshot.template().council();
        for (Snapshot.Who who : parts.of(indicator.code())) {
            Cohort cohort = who.cohort();
            if (who.area().equals(council) && cohort.members().size() == 1 && !parts.nested(cohort)) {
                groups.computeIfAbsent(cohort.members().keySet().iterator().next(), _ -> new ArrayList<>())
                        .add(who);
            } else if (cohort.isAll()) {
                parts.kind(who.area())
                        .ifPresent(kind -> places.computeIfAbsent(kind, _ -> new ArrayList<>())
                                .add(who));
            }
        }
        var divisions = new ArrayList<Division>();
        groups.forEach((dimension, whos) ->
                division(dimension, false, parts.partition(dimension), whos).ifPresent(divisions::add));
        places.forEach((kind, whos) -> division(kind, true, true, whos).ifPresent(divisions::add));
        return divisions;
    }

    /** A part at both times. */
    private record Held(
            Snapshot.Who who,
            Member member,
            Figures figures,
            Computed now,
            Optional<Computed> before,
            Optional<Cases> cases,
            Optional<Cases> casesThen) {}

    private Optional<Division> division(String dimension, boolean places, boolean partition, List<Snapshot.Who> whos) {
        var held = new ArrayList<Held>();
        for (Snapshot.Who who : whos) {
            Figures figures = parts.figures(indicator, who);
            figures.at(now).filter(Figures::isHeld).ifPresent(computed -> held.add(held(who, figures, computed)));
        }
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cases> all = cases(whole.at(now));
        boolean divides =
                partition && held.stream().allMatch(each -> each.cases().isPresent());
        Map<Member, Contribution> contributions = new java.util.LinkedHashMap<>();
        Optional<Contributions> summed = divides ? contributions(held, all) : Optional.empty();
        summed.ifPresent(each -> each.parts().forEach(part -> contributions.put(part.member(), part)));
        List<Division.Piece> pieces = held.stream()
                .map(each -> piece(each, divides ? all : Optional.empty(), contributions))
                .toList();
        return Optional.of(new Division(
                dimension,
                places,
                partition,
                now,
                then,
                summed.map(Contributions::change),
                pieces,
                divides ? strongest(held, all) : Optional.empty()));
    }

    private Held held(Snapshot.Who who, Figures figures, Computed computed) {
        Optional<Computed> before = indicator.brokenBetween(then, now)
                ? Optional.empty()
                : figures.at(then).filter(Figures::isHeld);
        return new Held(
                who, parts.member(who), figures, computed, before, Parts.cases(computed, amounts), cases(before));
    }

    private Division.Piece piece(Held held, Optional<Cases> all, Map<Member, Contribution> contributions) {
        var own = new Aims(snapshot.targets(), held.who().area(), held.who().cohort()).local(indicator.code(), now);
        Certainty certainty = Certain.of(version.measurement(), held.now().figure(), Over.of(held.now()));
        return new Division.Piece(
                held.member(),
                held.now().figure(),
                held.before().map(Computed::figure),
                own.filter(_ -> version.kind() == Kind.KPI)
                        .map(lines -> Judging.rating(version, held.now(), Optional.of(lines))),
                aim.filter(lines -> version.kind() == Kind.KPI && !amounts && lines.target() != null)
                        .map(lines -> Judging.rating(version, held.now(), Optional.of(lines))),
                all.flatMap(cases -> held.cases().flatMap(mine -> share(mine, cases))),
                Optional.ofNullable(contributions.get(held.member())),
                amounts || !(held.now().figure() instanceof Figure.Known) ? Optional.empty() : gap(held),
                against(held),
                Over.of(held.now()),
                held.before().map(Over::of).orElse(Over.NOTHING),
                certainty,
                amounts ? Optional.empty() : beside(certainty));
    }

    /** The part's interval against the whole's figure, which is taken as exact, as Fingertips does. */
    private Optional<Difference> beside(Certainty certainty) {
        return certainty instanceof Certainty.Between between
                        && whole.at(now).map(Computed::figure).orElse(null) instanceof Figure.Known all
                ? Optional.of(Chance.againstValue(
                        new Interval(between.lower(), between.upper()),
                        all.toDouble(),
                        version.measurement().polarity()))
                : Optional.empty();
    }

    private static Optional<Double> share(Cases part, Cases all) {
        BigDecimal mine = part.of() == null ? part.amount() : part.of();
        BigDecimal total = all.of() == null ? all.amount() : all.of();
        return mine == null || total == null || total.signum() <= 0
                ? Optional.empty()
                : Optional.of(mine.doubleValue() / total.doubleValue());
    }

    /** Of parts that sum to the whole at both times; what the parts do not account for is a part without a name. */
    private Optional<Contributions> contributions(List<Held> held, Optional<Cases> all) {
        Optional<Cases> allThen = indicator.brokenBetween(then, now) ? Optional.empty() : cases(whole.at(then));
        if (all.isEmpty()
                || allThen.isEmpty()
                || held.stream().anyMatch(each -> each.casesThen().isEmpty())) {
            return Optional.empty();
        }
        var pairs = new ArrayList<Contributions.Pair>();
        held.forEach(each -> pairs.add(new Contributions.Pair(
                each.member(), each.casesThen().orElseThrow(), each.cases().orElseThrow())));
        Optional<Cases> restNow = all.get()
                .less(Cases.sum(pairs.stream().map(Contributions.Pair::now).toList()));
        Optional<Cases> restThen = allThen.get()
                .less(Cases.sum(pairs.stream().map(Contributions.Pair::then).toList()));
        if (restNow.isEmpty() || restThen.isEmpty()) {
            return Optional.empty();
        }
        pairs.add(new Contributions.Pair(
                new Member(snapshot.template().council(), Cohort.ALL, ""), restThen.get(), restNow.get()));
        return Optional.of(Contributions.of(pairs, scale));
    }

    private Optional<Cases> cases(Optional<Computed> computed) {
        return computed.flatMap(each -> Parts.cases(each, amounts));
    }

    /** What the strongest part hides: only where the others, held against the same lines, would have a worse colour. */
    private Optional<Division.Strongest> strongest(List<Held> held, Optional<Cases> all) {
        if (aim.isEmpty() || version.kind() != Kind.KPI || all.isEmpty()) {
            return Optional.empty();
        }
        Cases sum =
                Cases.sum(held.stream().map(each -> each.cases().orElseThrow()).toList());
        // Only parts that account for all of the whole can tell what it would be without one of them.
        boolean complete = all.get().less(sum).filter(Dividing::nothing).isPresent();
        Rating own = whole.at(now)
                .map(computed -> Judging.rating(version, computed, aim))
                .orElse(new Rating.NotRated(org.waymark.rating.Unrated.NO_FIGURE));
        List<Removal.Piece> pieces = held.stream()
                .map(each -> new Removal.Piece(each.member(), each.cases().orElseThrow()))
                .toList();
        return complete
                ? Removal.of(pieces, version.measurement().polarity(), scale)
                        .map(removal ->
                                new Division.Strongest(removal, Judging.rating(version, removal.without(), aim)))
                        .filter(found -> worse(found.without(), own))
                : Optional.empty();
    }

    private static boolean nothing(Cases rest) {
        BigDecimal of = rest.of();
        return rest.amount().signum() == 0 && (of == null || of.signum() == 0);
    }

    private static boolean worse(Rating one, Rating other) {
        return one instanceof Rating.Rated(var colour)
                && other instanceof Rating.Rated(var than)
                && colour.compareTo(than) > 0;
    }

    private Optional<Gap> gap(Held held) {
        return Gap.of(
                held.member(),
                Gap.pair(series(held.figures()), series(whole)),
                snapshot.template().trend().level());
    }

    /** Every figure held since the last change of definition up to the period shown; of rolling ones, those in each period. */
    private List<Gap.Held> series(Figures figures) {
        Measurement measurement = version.measurement();
        Optional<Period> broke = indicator.lastBreakBy(now);
        var series = new ArrayList<Gap.Held>();
        if (figures.periods().isEmpty()) {
            return series;
        }
        for (Period period = measurement
                        .frequency()
                        .holding(figures.periods().getFirst().start(), measurement.years());
                period.compareTo(now) <= 0;
                period = period.next()) {
            Optional<Computed> computed = measurement.overlapping() ? figures.inPeriod(period) : figures.at(period);
            boolean comparable =
                    broke.isEmpty() || !period.start().isBefore(broke.get().start());
            if (comparable && computed.isPresent() && computed.get().figure() instanceof Figure.Known known) {
                series.add(new Gap.Held(period, known.toDouble()));
            }
        }
        return series;
    }

    /** As the reader sees them: a part that rose while the whole fell, or fell while it rose. */
    private boolean against(Held held) {
        return way(held.before(), Optional.of(held.now())) * way(whole.at(then), whole.at(now)) < 0;
    }

    private int way(Optional<Computed> before, Optional<Computed> after) {
        return before.isPresent()
                        && after.isPresent()
                        && before.get().figure() instanceof Figure.Known first
                        && after.get().figure() instanceof Figure.Known last
                ? Judging.rounded(version, last).compareTo(Judging.rounded(version, first))
                : 0;
    }
}
