package org.waymark.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.area.AreaCode;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.Kind;
import org.waymark.indicator.Version;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.period.YearType;
import org.waymark.target.Origin;
import org.waymark.target.Target;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** Targets of the financial year beside those of the academic and calendar years: this year’s and next year’s. */
record YearPages(Desk desk) {

    void at(Addresses addresses) {
        addresses.get(Desk.HOME + "/years", Addresses.right(Right.SEE_DRAFTS), this::show);
    }

    private ServerResponse show(ServerRequest request) {
        Person who = Visitor.of(request);
        int year = desk.year(request).year();
        Map<YearType, List<Indicator>> kinds = new LinkedHashMap<>();
        List<Target> targets = new ArrayList<>();
        desk.reading(stores -> {
            stores.definitions().indicators().stream()
                    .filter(indicator -> indicator.latest().kind() == Kind.KPI)
                    .filter(indicator -> Desk.may(who, Right.SEE_DRAFTS, indicator))
                    .forEach(indicator -> kinds.computeIfAbsent(
                                    indicator.latest().measurement().years(), _ -> new ArrayList<>())
                            .add(indicator));
            targets.addAll(
                    stores.targets().newestBefore(desk.today().plusDays(1).atStartOfDay()));
            return kinds.size();
        });
        Optional<AreaCode> council = desk.template().map(template -> template.council());
        List<Target> own = targets.stream()
                .filter(target -> target.origin() == Origin.LOCAL
                        && target.cohort().isAll()
                        && council.filter(target.area()::equals).isPresent())
                .toList();
        var shown = new ArrayList<Shown.Kind>();
        kinds.forEach((type, indicators) ->
                shown.add(kinds(new Period.Year(type, year - 1), new Period.Year(type, year), indicators, own)));
        var values = new HashMap<String, Object>();
        values.put("kinds", shown);
        return desk.page(request, "years", Words.say("review.years.title"), values);
    }

    private static Shown.Kind kinds(Period.Year now, Period.Year next, List<Indicator> indicators, List<Target> own) {
        List<Shown.Row> rows = indicators.stream()
                .filter(indicator ->
                        indicator.versions().stream().map(Version::life).noneMatch(life -> life.retiredBy(next)))
                .map(indicator -> row(indicator, now, next, own))
                .toList();
        return new Shown.Kind(
                Words.say("review.years." + now.years().code(), PeriodNames.dates(next)),
                PeriodNames.full(now),
                PeriodNames.full(next),
                rows.stream().filter(row -> !row.lacking().isEmpty()).count(),
                rows);
    }

    private static Shown.Row row(Indicator indicator, Period.Year now, Period.Year next, List<Target> own) {
        var said = new Said(indicator.at(next));
        Optional<Target> after = lines(indicator, next, own);
        return new Shown.Row(
                indicator.latest().wording().name(),
                Desk.HOME + "/target/" + indicator.code() + "?period=" + next,
                Desk.HOME + "/definition/" + indicator.code(),
                indicator.latest().ownership().section(),
                "",
                lines(indicator, now, own)
                        .map(target -> set(said, target, now))
                        .orElseGet(() -> Words.say("review.none")),
                after.map(target -> set(said, target, next)).orElseGet(() -> Words.say("review.none")),
                after.isEmpty() ? List.of(Words.say("review.lacking.target")) : List.of());
    }

    private static String set(Said said, Target target, Period.Year year) {
        return said.lines(target)
                + (target.period().equals(year)
                        ? ""
                        : " " + Words.say("review.years.part", PeriodNames.full(target.period())));
    }

    private static Optional<Target> lines(Indicator indicator, Period.Year year, List<Target> own) {
        List<Target> within = own.stream()
                .filter(target -> target.indicator().equals(indicator.code()) && year.contains(target.period()))
                .toList();
        return within.stream()
                .filter(target -> target.period().equals(year))
                .findFirst()
                .or(() -> within.stream()
                        .max(Comparator.comparing(target -> target.period().end())));
    }
}
