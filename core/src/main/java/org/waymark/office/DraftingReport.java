package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.audit.Trail;
import org.waymark.confidentiality.Audience;
import org.waymark.edition.Edition;
import org.waymark.edition.PublishedFile;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.report.Printed;
import org.waymark.report.Printer;
import org.waymark.report.Report;
import org.waymark.report.Seal;
import org.waymark.report.Writing;
import org.waymark.scorecard.Scorecard;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;

/**
 * Makes the report as the record stands now, or stood on a day, for one person: members' copy unless they may see hidden
 * numbers, and no more of it than their right reaches. What was made is remembered until something is put on record.
 */
public final class DraftingReport {
    private static final int REMEMBERED = 12;
    private static final int LOOKS = 10_000;

    private final Moment record;
    private final Trail trail;
    private final Noting noting;
    private final Seal seal;
    private final List<Printer> printers;
    private final Clock clock;
    private final Map<Asked, Optional<Draft>> made = Collections.synchronizedMap(bounded(REMEMBERED));
    private final Set<String> looked = Collections.newSetFromMap(Collections.synchronizedMap(bounded(LOOKS)));

    /** All that a draft depends on. */
    private record Asked(
            String report,
            Period period,
            LocalDate known,
            Optional<IndicatorCode> only,
            Audience audience,
            Set<String> sections,
            Set<String> posts,
            String head) {}

    public DraftingReport(Moment record, Trail trail, Noting noting, Seal seal, List<Printer> printers, Clock clock) {
        this.record = record;
        this.trail = trail;
        this.noting = noting;
        this.seal = seal;
        this.printers = List.copyOf(printers);
        this.clock = clock;
    }

    /**
     * @param who needs {@link Right#SEE_DRAFTS}; with {@link Right#SEE_HIDDEN} it is the internal copy, and the first look of
     *     a session at each is put on record
     * @param session theirs
     * @param known empty for now
     * @return empty when there is no such report, it is not made for such a period, or none of it is theirs
     */
    public Optional<Draft> of(Person who, String session, String report, Period period, Optional<LocalDate> known) {
        return of(who, session, report, period, known, Optional.empty());
    }

    /** Of one indicator alone, with no earlier report beside it: soon after something of it was put on record. */
    public Optional<Draft> of(
            Person who,
            String session,
            String report,
            Period period,
            Optional<LocalDate> known,
            Optional<IndicatorCode> only) {
        who.demand(Right.SEE_DRAFTS);
        Audience audience = who.may(Right.SEE_HIDDEN) ? Audience.INTERNAL : Audience.MEMBERS;
        LocalDate today = today();
        LocalDate day = known.filter(asked -> asked.isBefore(today)).orElse(today);
        String head = trail.seal("load") + trail.seal(StoringCases.ERASING);
        var asked = new Asked(report, period, day, only, audience, who.sections(), who.posts(), head);
        Optional<Draft> draft = made.get(asked);
        if (draft == null) {
            draft = record.reading(stores -> make(stores, who, asked));
            made.put(asked, draft);
        }
        draft.filter(Draft::seesThrough).ifPresent(_ -> look(who, session, report, period));
        return draft;
    }

    /** The day it is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Every report on record, for whoever may see drafts of it. */
    public List<Template> reports(Person who) {
        who.demand(Right.SEE_DRAFTS);
        return record.reading(stores -> {
            List<Indicator> indicators = stores.definitions().indicators();
            return stores.templates().all().stream()
                    .filter(template ->
                            Narrowing.to(who).template(template, indicators).isPresent())
                    .toList();
        });
    }

    private void look(Person who, String session, String report, Period period) {
        if (looked.add(session + " " + who.account() + " " + report + " " + period)) {
            noting.note(who.account(), "looked at hidden numbers", "draft of " + report + " for " + period);
        }
    }

    private Optional<Draft> make(Stores stores, Person who, Asked asked) {
        Narrowing theirs = asked.only()
                .map(one -> Narrowing.to(who).and(Narrowing.to(one)))
                .orElseGet(() -> Narrowing.to(who));
        return stores.templates().all().stream()
                .filter(template -> template.report().equals(asked.report())
                        && template.frequency() == asked.period().frequency())
                .findFirst()
                .flatMap(template ->
                        theirs.template(template, stores.definitions().indicators()))
                .map(template -> make(stores, template, theirs, asked));
    }

    private Draft make(Stores stores, Template template, Narrowing theirs, Asked asked) {
        Scorecard scorecard = new MakingReport(stores, List.of(), clock, asked.audience())
                .narrowed(
                        template,
                        asked.period(),
                        asked.known(),
                        theirs,
                        asked.only().isPresent());
        Report report = Writing.of(scorecard).sealed(seal);
        var files = new LinkedHashMap<String, byte[]>();
        var listed = new ArrayList<PublishedFile>();
        for (Printer printer : printers) {
            for (Printed file : printer.print(report)) {
                files.put(file.name(), file.content());
                listed.add(new PublishedFile(
                        file.name(), file.mediaType(), PublishedFile.sha256(file.content()), file.content().length));
            }
        }
        var edition = new Edition(
                asked.report(),
                asked.period(),
                0,
                template.title(),
                asked.known(),
                clock.instant(),
                "",
                report.hash(),
                List.copyOf(listed),
                List.of());
        return new Draft(edition, asked.audience().seesThrough(), files);
    }

    private static <K, V> Map<K, V> bounded(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
