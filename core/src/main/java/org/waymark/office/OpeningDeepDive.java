package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.casefile.Process;
import org.waymark.confidentiality.Audience;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import org.waymark.scorecard.Dive;
import org.waymark.snapshot.Stores;
import org.waymark.template.CaseworkRule;
import org.waymark.template.ReportLayout;
import org.waymark.template.Template;

/**
 * Opens a deep dive: everything that can already be said of one indicator, in one document, so that a working group does
 * not begin with an empty page. Masked as every report is. It puts nothing on record.
 */
public final class OpeningDeepDive {
    /** The chapters it is printed with. */
    private static final List<String> PARTS = List.of("summary", "dive", "casework");

    private final Stores stores;
    private final Clock clock;

    public OpeningDeepDive(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /**
     * As the record stands now.
     *
     * @param who needs {@link Right#SEE_DRAFTS} over the indicator; sees hidden numbers with {@link Right#SEE_HIDDEN}
     * @return empty when no report has a line of it
     */
    public Optional<Report> of(Person who, String code) {
        who.demand(Right.SEE_DRAFTS);
        Optional<Indicator> indicator = stores.definitions().indicators().stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst();
        indicator.ifPresent(each -> who.demand(
                Right.SEE_DRAFTS, ReceivingReturn.matter(each.latest().ownership())));
        LocalDate today = LocalDate.now(clock);
        Audience audience = who.may(Right.SEE_HIDDEN) ? Audience.INTERNAL : Audience.MEMBERS;
        return indicator.flatMap(each -> reports(each)
                .flatMap(template ->
                        of(
                                template,
                                each.code(),
                                template.frequency().endedBy(today, template.years()),
                                today,
                                audience)
                                .stream())
                .findFirst());
    }

    /** As a report of a period, as known on a day, for those who will read it. */
    public Optional<Report> of(
            Template template, IndicatorCode code, Period period, LocalDate asKnownAt, Audience audience) {
        return new MakingReport(stores, List.of(), clock, audience)
                .dive(laid(template, code), period, asKnownAt, code)
                .map((Dive dive) -> Writing.of(dive));
    }

    private Stream<Template> reports(Indicator indicator) {
        String section = indicator.latest().ownership().section();
        return stores.templates().all().stream()
                .filter(template ->
                        template.sections().isEmpty() || template.sections().contains(section));
    }

    /** With casework where there is a process of the indicator, whether or not the report tells of it. */
    private Template laid(Template template, IndicatorCode code) {
        ReportLayout own = template.layout();
        List<String> processes = stores.cases().processes().stream()
                .filter(process -> process.including().equals(code))
                .map(Process::code)
                .toList();
        CaseworkRule rule = own.casework();
        return template.beside(new ReportLayout(
                "",
                PARTS,
                own.summary(),
                own.columns(),
                List.of(),
                ReportLayout.PANEL,
                own.panels(),
                new CaseworkRule(processes, rule.compare(), rule.months(), rule.notice()),
                java.util.Map.of(),
                own.headings()));
    }
}
