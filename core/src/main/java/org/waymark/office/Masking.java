package org.waymark.office;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.action.Promised;
import org.waymark.area.AreaCode;
import org.waymark.confidentiality.Audience;
import org.waymark.confidentiality.Rules;
import org.waymark.disclosure.Mask;
import org.waymark.disclosure.Quoting;
import org.waymark.disclosure.Structure;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.HeldObservations;
import org.waymark.observation.Observation;
import org.waymark.observation.Observations;
import org.waymark.snapshot.Snapshot;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;

/**
 * Takes snapshots of the record and hides in them what their readers must not see. The only way by which figures come from
 * the record to judgement, so that nothing downstream can show what is hidden: it never has it.
 */
public final class Masking {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.waymark.office.findings");

    /** Later than anything that was ever recorded. */
    private static final LocalDateTime END_OF_TIME = LocalDateTime.of(9999, 1, 1, 0, 0);

    private static SoftReference<Answer> last = new SoftReference<>(null);

    private final Stores stores;
    private final Audience audience;
    private final Set<Finding> findings = new java.util.LinkedHashSet<>();
    private @Nullable Whole whole;

    /**
     * What is decided once for the whole record, whatever the report and its date.
     *
     * @param shown every revision as it may be shown
     */
    private record Whole(Structure structure, Mask mask, Observations shown, Quoting quoting) {}

    /** @param audience the public and members see the mask; internal viewers see through it; the public sees no internal indicator */
    public Masking(Stores stores, Audience audience) {
        this.stores = stores;
        this.audience = audience;
    }

    /** What a report may be made of, as known at the end of a day. */
    public Snapshot take(Template template, LocalDate asKnownAt) {
        return take(template, asKnownAt, asKnownAt);
    }

    /** As known at the end of an earlier day, to stand beside a report of the later one. */
    Snapshot take(Template template, LocalDate asKnownAt, LocalDate reported) {
        return withheld(told(Snapshot.take(shown(), template, asKnownAt)), reported);
    }

    /** The same, with what each figure was before it was revised. */
    public Snapshot withHistory(Template template, LocalDate asKnownAt) {
        return withheld(told(bare(Snapshot.withHistory(shown(), template, asKnownAt))), asKnownAt);
    }

    /** What was found wrong on the way: texts that give a hidden number away. None for those who see through the mask. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Which figures are hidden, of the whole record. */
    public Mask mask() {
        return whole().mask();
    }

    /** What everybody knows of how the record hangs together. */
    Structure structure() {
        return whole().structure();
    }

    /** The template as such readers get it: a report that shows what others must not see says so on every page. */
    Template noticed(Template template) {
        String own = template.notice();
        String internal = WORDS.getString("internal.notice");
        return audience.seesThrough() ? template.noticed(own.isEmpty() ? internal : internal + " " + own) : template;
    }

    /** The record with the figures that these readers may see. */
    private Stores shown() {
        return audience.seesThrough()
                ? stores
                : new Stores(
                        stores.definitions(),
                        stores.templates(),
                        whole().shown(),
                        stores.targets(),
                        stores.commentaries(),
                        stores.actions(),
                        stores.meetings(),
                        stores.answers(),
                        stores.confidentiality(),
                        stores.cases());
    }

    /** What was promised and minuted, in words that such readers may see. */
    Promised promised() {
        var promised = Promised.of(stores.actions());
        return audience.seesThrough() ? promised : new Promising(whole().quoting(), this::told).of(promised);
    }

    private Snapshot withheld(Snapshot snapshot, LocalDate reported) {
        return audience == Audience.PUBLIC ? Withholding.from(snapshot, reported) : snapshot;
    }

    /** Whoever sees through the mask sees through that of casework. */
    private Snapshot bare(Snapshot snapshot) {
        if (!audience.seesThrough()) {
            return snapshot;
        }
        var bare = new LinkedHashMap<String, Snapshot.Kept>();
        snapshot.cases().forEach((code, kept) -> bare.put(code, kept.bare()));
        return snapshot.with(bare);
    }

    private Snapshot told(Snapshot snapshot) {
        if (audience.seesThrough()) {
            return snapshot;
        }
        Quoting quoting = whole().quoting();
        return snapshot.with(
                        snapshot.observations(),
                        snapshot.revisions(),
                        snapshot.commentaries().stream()
                                .map(words -> told(quoting.of(words)))
                                .toList(),
                        snapshot.annotations().stream()
                                .map(mark -> told(quoting.of(mark)))
                                .toList())
                .with(new Promising(quoting, this::told).of(snapshot.promised()))
                .answered(snapshot.answers().stream()
                        .map(answer -> told(quoting.of(answer)))
                        .toList());
    }

    private <T> T told(Checked<T> words) {
        findings.addAll(words.findings().shown());
        return words.value();
    }

    private Whole whole() {
        if (whole == null) {
            whole = decide();
        }
        return whole;
    }

    private Whole decide() {
        var indicators = new LinkedHashMap<IndicatorCode, Indicator>();
        stores.definitions().indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
        Set<AreaCode> councils =
                stores.templates().all().stream().map(Template::council).collect(Collectors.toSet());
        var structure = new Structure(
                stores.definitions().gazetteer(), stores.definitions().cohorts(), indicators, councils);
        var asked = new Asked(
                structure,
                stores.observations().revisionsBefore(END_OF_TIME),
                Rules.of(stores.confidentiality().all()));
        return decided(asked);
    }

    /** All that the mask depends on. */
    private record Asked(Structure structure, List<Observation> rows, Rules rules) {}

    private record Answer(Asked asked, Whole whole) {}

    /**
     * To decide takes seconds, and one record is asked after again and again: for each of its reports, and each time one is
     * made. The last answer is remembered for as long as there is room.
     */
    private static synchronized Whole decided(Asked asked) {
        Answer before = last.get();
        if (before != null && before.asked().equals(asked)) {
            return before.whole();
        }
        Whole decided = decide(asked);
        last = new SoftReference<>(new Answer(asked, decided));
        return decided;
    }

    private static Whole decide(Asked asked) {
        Mask mask = Mask.of(asked.rows(), asked.structure(), asked.rules());
        Map<Boolean, List<Observation>> hidden = mask.listed().stream()
                .collect(Collectors.partitioningBy(
                        each -> each.why().isPresent(), Collectors.mapping(Mask.Listed::row, Collectors.toList())));
        return new Whole(
                asked.structure(),
                mask,
                new HeldObservations(asked.rows().stream().map(mask::shown).toList()),
                Quoting.of(
                        asked.structure(),
                        java.util.Objects.requireNonNull(hidden.get(true)),
                        java.util.Objects.requireNonNull(hidden.get(false))));
    }
}
