package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.waymark.area.Area;
import org.waymark.calendar.Deadlines;
import org.waymark.cohort.CohortMember;
import org.waymark.confidentiality.Audience;
import org.waymark.disclosure.Hidden;
import org.waymark.disclosure.Mask;
import org.waymark.disclosure.Place;
import org.waymark.disclosure.Structure;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Measurement;
import org.waymark.indicator.Version;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.period.Period;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;

/** Tells whoever answers for data protection what a report hides and why, and what can be known of it all the same. */
public final class Disclosing {
    private final Stores stores;
    private final Clock clock;

    public Disclosing(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * @param asked the day as known at; when empty, the submission deadline of the meeting that receives the report, else
     *     today
     * @param all whether figures of every period are told of, and not only those the report is made for
     */
    public Disclosed of(Template template, Period period, Optional<LocalDate> asked, boolean all) {
        LocalDate asKnownAt = asked.or(() -> Deadlines.asKnown(stores.meetings().all(), template, period))
                .orElseGet(() -> LocalDate.now(clock));
        var masking = new Masking(stores, Audience.PUBLIC);
        return new Telling(template, period, all, masking.structure(), asKnownAt).of(masking.mask());
    }

    /** What is told of one report. */
    private record Telling(Template template, Period period, boolean all, Structure structure, LocalDate asKnownAt) {

        private record Kind(int order, IndicatorCode indicator, int depth, List<String> by) {}

        private static final Comparator<Kind> ORDER = Comparator.comparingInt(Kind::order)
                .thenComparing(Kind::indicator)
                .thenComparingInt(Kind::depth)
                .thenComparing(kind -> String.join("+", kind.by()));

        Disclosed of(Mask mask) {
            var tables = new TreeMap<Kind, Map<Optional<Hidden>, Integer>>(ORDER);
            mask.listed().stream()
                    .filter(listed -> asked(listed.row()))
                    .forEach(listed -> tables.computeIfAbsent(kind(listed.row().key()), _ -> new java.util.HashMap<>())
                            .merge(listed.why(), 1, Integer::sum));
            List<Disclosed.Told> hidden = mask.secrets(this::asked).stream()
                    .sorted(Comparator.comparing(
                                    (Mask.Secret secret) -> kind(secret.row().key()), ORDER)
                            .thenComparing(secret -> secret.row().key())
                            .thenComparing(secret -> secret.row().recordedAt()))
                    .map(secret -> new Disclosed.Told(
                            subject(secret.row().key()),
                            secret,
                            secret.protects().map(this::subject).stream().toList()))
                    .toList();
            return new Disclosed(
                    template,
                    period,
                    all,
                    asKnownAt,
                    tables.entrySet().stream()
                            .map(each -> table(each.getKey(), each.getValue()))
                            .toList(),
                    hidden,
                    mask.unprotected().stream()
                            .filter(key -> asked(key))
                            .map(this::subject)
                            .toList());
        }

        private Disclosed.Table table(Kind kind, Map<Optional<Hidden>, Integer> counts) {
            var reasons = new java.util.EnumMap<Hidden, Integer>(Hidden.class);
            counts.forEach((why, count) -> why.ifPresent(each -> reasons.put(each, count)));
            int figures = counts.values().stream().mapToInt(Integer::intValue).sum();
            return new Disclosed.Table(
                    indicator(kind.indicator()), kind.by(), kind.depth(), new Disclosed.Tally(figures, reasons));
        }

        private boolean asked(Observation row) {
            return !row.recordedAt().toLocalDate().isAfter(asKnownAt) && asked(row.key());
        }

        /** Of an indicator of the report's sections, and of a period within the report's or the last before its end. */
        private boolean asked(ObservationKey key) {
            Indicator indicator = structure.indicators().get(key.indicator());
            if (indicator == null || indicator.all().stream().noneMatch(this::inReport)) {
                return false;
            }
            Measurement measurement = indicator.at(key.period()).measurement();
            Period own = measurement.frequency().endedBy(period.end(), measurement.years());
            return all
                    || own.equals(key.period())
                    || (!key.period().end().isBefore(period.start())
                            && !key.period().end().isAfter(period.end()));
        }

        private boolean inReport(Version version) {
            return template.sections().isEmpty()
                    || template.sections().contains(version.ownership().section());
        }

        private Kind kind(ObservationKey key) {
            var by = new ArrayList<String>();
            if (!structure.councils().contains(key.area())) {
                structure.gazetteer().find(key.area()).map(Area::kind).ifPresent(by::add);
            }
            by.addAll(key.cohort().members().keySet());
            Version version = indicator(key.indicator()).at(key.period());
            return new Kind(
                    template.sections().indexOf(version.ownership().section()),
                    key.indicator(),
                    structure.depth(new Place(key.area(), key.cohort())),
                    by);
        }

        private Disclosed.Subject subject(ObservationKey key) {
            String place = structure.councils().contains(key.area())
                    ? ""
                    : structure.gazetteer().name(key.area());
            String group = key.cohort().members().entrySet().stream()
                    .map(member -> structure
                            .member(member.getKey(), member.getValue())
                            .map(CohortMember::name)
                            .orElse(member.getValue()))
                    .collect(Collectors.joining(", "));
            return new Disclosed.Subject(key, indicator(key.indicator()), place, group);
        }

        private Indicator indicator(IndicatorCode code) {
            return java.util.Objects.requireNonNull(structure.indicators().get(code));
        }
    }
}
