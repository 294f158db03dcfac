package org.waymark.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.area.Gazetteer;
import org.waymark.cohort.Cohort;
import org.waymark.cohort.CohortMember;
import org.waymark.indicator.Basis;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Life;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Ownership;
import org.waymark.indicator.Polarity;
import org.waymark.indicator.RangeRule;
import org.waymark.indicator.Version;
import org.waymark.indicator.Visibility;
import org.waymark.indicator.Wording;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Provenance;
import org.waymark.observation.Status;
import org.waymark.period.Frequency;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;

/**
 * A council drawn at random, of which every single case is known: for each district, phase, need and quarter, how many cases
 * were in time and how many were not. Every figure is a sum of these, so that what can be found out can be told without any
 * of the product's own equations.
 */
final class Council {
    static final AreaCode COUNTY = AreaCode.of("E10000099");
    static final IndicatorCode IN_TIME = IndicatorCode.of("in-time");
    static final IndicatorCode STARTED = IndicatorCode.of("started");

    /** So many cases of one kind; a correction makes it another. */
    record Atom(AreaCode district, String phase, String need, Period quarter, boolean inTime, int edition) {}

    /** One figure on record, and the cases that make up its numerator (or value) and the rest of its denominator. */
    record Row(Observation row, List<Atom> above, List<Atom> below) {}

    final Map<Atom, Integer> cases = new LinkedHashMap<>();
    final List<Row> rows = new ArrayList<>();
    final List<LocalDate> published = new ArrayList<>();
    final List<Period> quarters = new ArrayList<>();
    final List<AreaCode> districts = new ArrayList<>();
    private final List<String> phases;
    private final List<String> needs;
    private final Random random;
    private final boolean rolling;
    private final Map<String, BigDecimal> last = new TreeMap<>();

    Council(long seed) {
        random = new Random(seed);
        rolling = random.nextBoolean();
        phases = List.of("early", "primary", "secondary").subList(0, 2 + random.nextInt(2));
        needs = random.nextBoolean() ? List.of("asd", "semh") : List.of();
        int places = 2 + random.nextInt(3);
        for (int i = 0; i < places; i++) {
            districts.add(AreaCode.of("E0700010" + i));
        }
        Period quarter = Period.parse("FY2022-23-Q1").orElseThrow();
        int before = rolling ? 3 : 0;
        for (int i = 0; i < 3 + before; i++) {
            quarters.add(quarter);
            draw(quarter, 0);
            LocalDate day = quarter.end().plusDays(30);
            if (i > 0 && random.nextInt(3) == 0) {
                correct(quarters.get(i - 1));
                record(quarters.get(i - 1), day.minusDays(3));
            }
            record(quarter, day);
            if (i >= before) {
                published.add(day.plusDays(5));
            }
            quarter = quarter.next();
        }
    }

    private void draw(Period quarter, int edition) {
        int busy = 2 + random.nextInt(14);
        for (AreaCode district : districts) {
            for (String phase : phases) {
                for (String need : needs.isEmpty() ? List.of("") : needs) {
                    cases.put(new Atom(district, phase, need, quarter, true, edition), random.nextInt(busy));
                    cases.put(new Atom(district, phase, need, quarter, false, edition), random.nextInt(busy));
                }
            }
        }
    }

    /** Some cases are found to have been counted wrongly. */
    private void correct(Period quarter) {
        List<Atom> its = cases.keySet().stream()
                .filter(atom -> atom.quarter().equals(quarter))
                .toList();
        for (Atom atom : its) {
            if (random.nextInt(5) == 0) {
                cases.put(
                        new Atom(
                                atom.district(), atom.phase(), atom.need(), quarter, atom.inTime(), atom.edition() + 1),
                        cases.getOrDefault(atom, 0) + 1 + random.nextInt(3));
            }
        }
    }

    /** Every figure of a quarter that is new or has changed. */
    private void record(Period quarter, LocalDate day) {
        for (AreaCode area : areas()) {
            for (Cohort cohort : cohorts()) {
                List<Atom> above = atoms(quarter, area, cohort, true);
                List<Atom> below = atoms(quarter, area, cohort, false);
                add(IN_TIME, area, cohort, quarter, day, above, below);
                if (!rolling) {
                    var all = new ArrayList<>(above);
                    all.addAll(below);
                    add(STARTED, area, cohort, quarter, day, all, null);
                }
            }
        }
    }

    private List<AreaCode> areas() {
        var areas = new ArrayList<AreaCode>();
        areas.add(COUNTY);
        areas.addAll(districts);
        return areas;
    }

    private List<Cohort> cohorts() {
        var cohorts = new ArrayList<Cohort>();
        cohorts.add(Cohort.ALL);
        for (String phase : phases) {
            cohorts.add(new Cohort(Map.of("phase", phase)));
            needs.forEach(need -> cohorts.add(new Cohort(Map.of("phase", phase, "need", need))));
        }
        needs.forEach(need -> cohorts.add(new Cohort(Map.of("need", need))));
        return cohorts;
    }

    /** The newest count of each kind of case in a place. */
    private List<Atom> atoms(Period quarter, AreaCode area, Cohort cohort, boolean inTime) {
        Map<String, Atom> newest = new TreeMap<>();
        cases.keySet().stream()
                .filter(atom -> atom.quarter().equals(quarter) && atom.inTime() == inTime)
                .filter(atom -> area.equals(COUNTY) || atom.district().equals(area))
                .filter(atom ->
                        cohort.members().getOrDefault("phase", atom.phase()).equals(atom.phase()))
                .filter(atom ->
                        cohort.members().getOrDefault("need", atom.need()).equals(atom.need()))
                .forEach(atom -> newest.merge(
                        atom.district() + atom.phase() + atom.need(),
                        atom,
                        (one, other) -> one.edition() > other.edition() ? one : other));
        return List.copyOf(newest.values());
    }

    private void add(
            IndicatorCode indicator,
            AreaCode area,
            Cohort cohort,
            Period quarter,
            LocalDate day,
            List<Atom> above,
            @Nullable List<Atom> below) {
        BigDecimal over = sum(above);
        BigDecimal under = below == null ? null : over.add(sum(below));
        var row = new Observation(
                new ObservationKey(indicator, area, cohort, quarter),
                under == null ? over : null,
                under == null ? null : over,
                under,
                Status.FINAL,
                null,
                day.atStartOfDay(),
                "",
                "",
                new Provenance("observations.csv", rows.size() + 2));
        String what = row.key().toString();
        BigDecimal print =
                under == null ? over : over.multiply(BigDecimal.valueOf(100000)).add(under);
        if (!print.equals(last.put(what, print))) {
            rows.add(new Row(row, above, below == null ? List.of() : below));
        }
    }

    private BigDecimal sum(List<Atom> atoms) {
        return BigDecimal.valueOf(
                atoms.stream().mapToInt(atom -> cases.getOrDefault(atom, 0)).sum());
    }

    List<Observation> revisions() {
        return rows.stream().map(Row::row).toList();
    }

    Structure structure() {
        var areas = new ArrayList<Area>();
        areas.add(area(COUNTY, "county", Optional.empty()));
        districts.forEach(each -> areas.add(area(each, "district", Optional.of(COUNTY))));
        var members = new ArrayList<CohortMember>();
        phases.forEach(code -> members.add(new CohortMember("phase", code, code, Optional.empty(), true, "")));
        needs.forEach(code -> members.add(new CohortMember("need", code, code, Optional.empty(), true, "")));
        return new Structure(
                Gazetteer.of(areas, List.of()),
                members,
                Map.of(
                        IN_TIME,
                        indicator(IN_TIME, Unit.PERCENT, rolling ? Basis.ROLLING_12 : Basis.PERIOD, "Plans"),
                        STARTED,
                        indicator(STARTED, Unit.COUNT, Basis.PERIOD, "")),
                Set.of(COUNTY));
    }

    private static Area area(AreaCode code, String kind, Optional<AreaCode> parent) {
        return new Area(
                code,
                code.value(),
                code.value(),
                kind,
                parent,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    static Indicator indicator(IndicatorCode code, Unit unit, Basis basis, String denominator) {
        return new Indicator(
                code,
                List.of(new Version(
                        1,
                        Optional.empty(),
                        false,
                        Kind.KPI,
                        new Wording(unit == Unit.COUNT ? "Plans" : code.value(), "", "", denominator, ""),
                        new Ownership("Children", "", "", ""),
                        new Measurement(
                                new Scale(unit, "", Decimals.of(0)),
                                BigDecimal.ONE,
                                Polarity.HIGHER,
                                YearType.FINANCIAL,
                                Frequency.QUARTER,
                                basis,
                                basis == Basis.ROLLING_12 ? Calculation.FROM_PARTS : Calculation.AS_SUPPLIED,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                0),
                        new Life(Optional.empty(), Optional.empty(), Optional.empty(), ""),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        RangeRule.GIVEN,
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        List.of(),
                        Visibility.PUBLIC,
                        List.of())));
    }
}
