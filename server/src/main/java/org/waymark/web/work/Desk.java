package org.waymark.web.work;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.area.Area;
import org.waymark.area.AreaCode;
import org.waymark.indicator.Indicator;
import org.waymark.office.ReceivingReturn;
import org.waymark.snapshot.Stores;
import org.waymark.template.Template;
import org.waymark.web.Press;
import org.waymark.web.Visitor;

/** What the pages of the work share. */
record Desk(Workplace place, Uploads uploads, Press press) {
    static final ZoneId LOCAL = ZoneId.of("Europe/London");

    LocalDate today() {
        return LocalDate.ofInstant(place.clock().instant(), LOCAL);
    }

    Stores stores() {
        return place.stores().get();
    }

    Optional<Indicator> indicator(ServerRequest request) {
        String code = request.pathVariable("code");
        return stores().definitions().indicators().stream()
                .filter(indicator -> indicator.code().value().equals(code))
                .findFirst();
    }

    /** The council whose report comes first; empty while there is no report. */
    Optional<AreaCode> council() {
        return stores().templates().all().stream().map(Template::council).findFirst();
    }

    /** The council, and every place beneath it by name; other councils only where figures of them are asked for. */
    List<Area> areas() {
        List<Area> all = stores().definitions().gazetteer().areas();
        Optional<AreaCode> council = council();
        var areas = new ArrayList<Area>();
        all.stream()
                .filter(area -> council.filter(area.code()::equals).isPresent())
                .forEach(areas::add);
        all.stream()
                .filter(area -> council.isEmpty() || area.parent().equals(council))
                .forEach(areas::add);
        return areas;
    }

    static void demand(Person person, Right right, Indicator indicator) {
        person.demand(right, ReceivingReturn.matter(indicator.latest().ownership()));
    }

    static boolean may(Person person, Right right, Indicator indicator) {
        return person.may(right, ReceivingReturn.matter(indicator.latest().ownership()));
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(place.clock().instant(), LOCAL).withNano(0);
    }

    /** A moment as a pack writes it. */
    String stamp() {
        return java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss")
                .format(now());
    }

    ServerResponse page(
            ServerRequest request, HttpStatus status, String template, String title, Map<String, Object> values) {
        var all = new HashMap<>(values);
        boolean sending = List.of("bring", "upload", "layout").contains(template);
        boolean cases = List.of("cases", "casework").contains(template);
        var frame =
                press.framing().site(request, title, sending ? "/work/bring" : cases ? "/work/cases" : "/work/record");
        all.putIfAbsent("person", Visitor.of(request));
        return press.page(request, status, "work/" + template, frame, all);
    }

    static ServerResponse to(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }

    static String field(ServerRequest request, String name) {
        return request.param(name).orElse("").strip();
    }
}
