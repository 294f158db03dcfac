package org.waymark.web.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.area.AreaCode;
import org.waymark.cohort.Cohort;
import org.waymark.indicator.Calculation;
import org.waymark.indicator.Indicator;
import org.waymark.intake.FilledRows;
import org.waymark.observation.Observation;
import org.waymark.office.Arrived;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.scorecard.Due;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** Workbooks with the rows due from a service, to be filled in and sent back. */
record DuePages(Desk desk) {
    private static final List<String> HEADER = List.of(
            "indicator",
            FilledRows.REMINDER + "name",
            "period",
            FilledRows.REMINDER + "when",
            "area",
            "cohort",
            FilledRows.REMINDER + "last period",
            FilledRows.REMINDER + "last figure",
            "value",
            "numerator",
            "denominator",
            "status",
            "note");

    void at(Addresses addresses) {
        addresses.get("/work/template/{service}", Addresses.right(Right.ENTER_FIGURES), this::workbook);
    }

    /** A service's word in an address. */
    static String slug(String service) {
        return service.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The services of which somebody may send figures. */
    static Set<String> services(Desk desk, Person person) {
        var services = new TreeSet<String>();
        desk.stores().definitions().indicators().stream()
                .filter(indicator -> supplied(person, indicator))
                .forEach(indicator -> services.add(service(indicator)));
        return services;
    }

    private static String service(Indicator indicator) {
        var ownership = indicator.latest().ownership();
        return ownership.service().isEmpty() ? ownership.section() : ownership.service();
    }

    private static boolean supplied(Person person, Indicator indicator) {
        return !service(indicator).isEmpty()
                && indicator.latest().measurement().calculation() != Calculation.FROM_INDICATORS
                && indicator.latest().life().retiredFrom().isEmpty()
                && Desk.may(person, Right.ENTER_FIGURES, indicator);
    }

    private ServerResponse workbook(ServerRequest request) {
        Person person = Visitor.of(request);
        String wanted = request.pathVariable("service").replaceAll("\\.xlsx$", "");
        List<Indicator> due = desk.stores().definitions().indicators().stream()
                .filter(indicator ->
                        supplied(person, indicator) && slug(service(indicator)).equals(wanted))
                .toList();
        Optional<AreaCode> council = desk.council();
        if (due.isEmpty() || council.isEmpty()) {
            return desk.press().notFound(request);
        }
        List<List<String>> rows = due.stream()
                .flatMap(indicator -> rows(person, indicator, council.get()).stream())
                .toList();
        var figures = new Spreadsheets.Tab(
                "observations", HEADER, List.of(26, 40, 14, 26, 14, 12, 16, 18, 12, 12, 12, 12, 30), rows);
        var notes = new Spreadsheets.Tab(
                "Notes",
                List.of(),
                List.of(),
                Words.say("work.template.notes").lines().map(List::of).toList());
        return BringPages.file(
                wanted + ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                desk.place().spreadsheets().of(List.of(figures, notes)));
    }

    /** The figures due and not held: from the one after the last held to the last due; at most twelve of one indicator. */
    private List<List<String>> rows(Person person, Indicator indicator, AreaCode council) {
        LocalDate today = desk.now().toLocalDate();
        Period due = Due.latest(indicator, new Period.Day(today), today);
        Optional<Observation> last = desk.place().histories().figures(person, indicator, council, Cohort.ALL).stream()
                .map(Arrived::item)
                .filter(figure -> !figure.key().period().end().isAfter(due.end()))
                .max(Comparator.comparing((Observation figure) -> figure.key().period())
                        .thenComparing(Observation::recordedAt));
        var periods = new ArrayList<Period>();
        Period from = last.map(figure -> figure.key().period()).orElse(due.previous());
        Period next = from.next();
        while (!next.end().isAfter(due.end()) && periods.size() < 12) {
            periods.add(next);
            next = next.next();
        }
        return periods.stream()
                .map(period -> List.of(
                        indicator.code().value(),
                        indicator.latest().wording().name(),
                        period.toString(),
                        PeriodNames.full(period),
                        council.value(),
                        "all",
                        last.map(figure -> PeriodNames.full(figure.key().period()))
                                .orElse(""),
                        last.map(Worded::figure).orElse(""),
                        "",
                        "",
                        "",
                        "",
                        ""))
                .toList();
    }
}
