package org.waymark.web.running;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Right;
import org.waymark.office.CheckingTrail;
import org.waymark.web.Addresses;
import org.waymark.web.Events;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/**
 * What monitors and auditors ask of a site.
 *
 * @param checks what must be well for pages to be answered
 * @param measures of the record and the machine
 * @param checking of the audit log
 * @param token that whoever asks for measures must bring; without one, they are for this machine alone
 */
public record Running(
        Supplier<List<Wellness>> checks,
        Supplier<List<Measure>> measures,
        CheckingTrail checking,
        Optional<String> token,
        Counting counting)
        implements Pages {
    /** Headers by which a proxy says that it asks for somebody else. */
    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via");

    public Running(
            Supplier<List<Wellness>> checks,
            Supplier<List<Measure>> measures,
            CheckingTrail checking,
            Optional<String> token) {
        this(checks, measures, checking, token, new Counting());
    }

    @Override
    public void at(Addresses addresses, Press press) {
        addresses.get("/health/ready", _ -> ready());
        addresses.get("/metrics", request -> metrics(request, press));
        addresses.get("/audit/check", Addresses.right(Right.READ_TRAIL), request -> check(request, press));
    }

    @Override
    public void prepare(GenericApplicationContext context) {
        context.registerBean(Counting.class, () -> counting);
    }

    /** For a balancer or a container: 200 when pages can be answered, 503 when not. */
    private ServerResponse ready() {
        List<Wellness> all = checks.get();
        boolean well = all.stream().allMatch(Wellness::well);
        var body = new StringBuilder("{\"status\": \"" + (well ? "ready" : "not ready") + "\"");
        all.forEach(each -> body.append(", \"")
                .append(each.name())
                .append("\": \"")
                .append(each.said())
                .append('"'));
        return ServerResponse.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .header("Content-Type", "application/json")
                .header("Cache-Control", "no-store")
                .body(body.append("}\n").toString());
    }

    private ServerResponse metrics(ServerRequest request, Press press) {
        if (!mayMeasure(request)) {
            return press.notFound(request);
        }
        var all = new ArrayList<>(measures.get());
        all.addAll(counting.measures());
        Events.counts().forEach((what, count) -> {
            String[] words = what.split(" ", 2);
            all.add(Measure.counter(
                    "waymark_events_total",
                    "What was told to the log, by what it was and what came of it.",
                    "action=\"" + words[0] + "\",outcome=\"" + words[1] + "\"",
                    count));
        });
        return ServerResponse.ok()
                .header("Content-Type", Exposition.TYPE)
                .header("Cache-Control", "no-store")
                .body(Exposition.of(all));
    }

    /** With a token, whoever brings it; without, this machine, asking for itself. */
    private boolean mayMeasure(ServerRequest request) {
        if (token.isPresent()) {
            String brought = String.valueOf(request.headers().firstHeader("Authorization"));
            return MessageDigest.isEqual(
                    brought.getBytes(StandardCharsets.UTF_8),
                    ("Bearer " + token.get()).getBytes(StandardCharsets.UTF_8));
        }
        return FORWARDED.stream()
                        .allMatch(header -> request.headers().header(header).isEmpty())
                && isThisMachine(request.servletRequest().getRemoteAddr());
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    private ServerResponse check(ServerRequest request, Press press) {
        var frame = press.framing().site(request, Words.say("running.check.title"), "/audit");
        return press.page(
                request, HttpStatus.OK, "running/check", frame, Map.of("checked", checking.check(Visitor.of(request))));
    }
}
