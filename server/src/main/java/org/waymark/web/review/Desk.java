package org.waymark.web.review;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.office.ReceivingReturn;
import org.waymark.office.ReviewingYear;
import org.waymark.period.Period;
import org.waymark.period.YearType;
import org.waymark.signoff.Barred;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;
import org.waymark.web.Press;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** What the pages of the review share. */
record Desk(Room room, Press press) {
    static final String HOME = "/work/review";
    private static final ZoneId LOCAL = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    <T> T reading(Function<Stores, T> work) {
        return room.record().reading(work);
    }

    Optional<Indicator> indicator(ServerRequest request) {
        String code = request.pathVariable("code");
        Person who = Visitor.of(request);
        return reading(stores -> stores.definitions().indicators()).stream()
                .filter(indicator -> indicator.code().value().equals(code))
                .filter(indicator -> may(who, Right.SEE_DRAFTS, indicator))
                .findFirst();
    }

    static boolean may(Person who, Right right, Indicator indicator) {
        return who.may(right, ReceivingReturn.matter(indicator.latest().ownership()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(room.clock().instant(), LOCAL);
    }

    /** The report that comes first. */
    Optional<Template> template() {
        return reading(stores -> stores.templates().all().stream().findFirst());
    }

    /**
     * The newer year of the review: the one asked for, else the newest that has most of its targets, since a year’s review
     * is at hand from when its targets are set.
     */
    Period.Year year(ServerRequest request) {
        YearType years = template().map(Template::years).orElse(YearType.FINANCIAL);
        return request.param("year")
                .flatMap(text -> Period.parse(text.strip()))
                .filter(Period.Year.class::isInstance)
                .map(Period.Year.class::cast)
                .filter(year -> year.years() == years)
                .orElseGet(() -> new Period.Year(years, newest(years)));
    }

    private int newest(YearType years) {
        Map<Integer, Set<IndicatorCode>> set = new TreeMap<>();
        reading(stores -> stores.targets().newestBefore(today().plusDays(1).atStartOfDay()))
                .forEach(target -> set.computeIfAbsent(
                                years.yearOf(target.period().start()), _ -> new HashSet<>())
                        .add(target.indicator()));
        int most = set.values().stream().mapToInt(Set::size).max().orElse(0);
        return set.entrySet().stream()
                .filter(each -> each.getValue().size() * 2 >= most)
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElseGet(() -> years.yearOf(today()));
    }

    /** Empty where there is no report, or none of it is theirs to see. */
    Optional<ReviewingYear.Reviewed> reviewed(Person who, Period.Year to) {
        return reading(stores -> stores.templates().all().stream()
                .findFirst()
                .flatMap(template -> new ReviewingYear(stores, today())
                        .of(who, template, new Period.Year(to.years(), to.year() - 1), to)));
    }

    ServerResponse page(
            ServerRequest request, HttpStatus status, String template, String title, Map<String, Object> values) {
        var all = new HashMap<>(values);
        return press.page(request, status, "review/" + template, press.framing().site(request, title, HOME), all);
    }

    ServerResponse page(ServerRequest request, String template, String title, Map<String, Object> values) {
        return page(request, HttpStatus.OK, template, title, values);
    }

    static ServerResponse to(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }

    static String field(ServerRequest request, String name) {
        return request.param(name).orElse("").strip();
    }

    static String when(Instant at) {
        return WHEN.format(at.atZone(LOCAL));
    }

    /** A sentence for what barred a move. */
    static String barred(Barred because) {
        return Words.say("review.barred." + because.code());
    }
}
