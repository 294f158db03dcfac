package org.waymark.web.entry;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Person;
import org.waymark.office.SigningIn;
import org.waymark.web.Events;
import org.waymark.web.Framing;
import org.waymark.web.Press;
import org.waymark.web.Visitor;
import org.waymark.web.Words;

/** The door itself. */
final class SignInPages {
    private static final String PASSWORD_PAGE = "/sign-in/password";
    private static final int MOST_TYPED = 200;

    private final Entry entry;
    private final Brakes brakes;
    private final Press press;

    SignInPages(Entry entry, Brakes brakes, Press press) {
        this.entry = entry;
        this.brakes = brakes;
        this.press = press;
    }

    ServerResponse form(ServerRequest request) {
        String to = request.param("to").orElse("");
        return Visitor.of(request).isPublic() ? form(request, HttpStatus.OK, "", "", to) : on(Local.path(to));
    }

    private ServerResponse form(ServerRequest request, HttpStatus status, String fault, String name, String to) {
        var frame = press.framing().site(request, Words.say("entry.title"), Framing.ELSEWHERE);
        return press.page(
                request,
                status,
                "entry/sign-in",
                frame,
                Map.of(
                        "fault",
                        fault,
                        "name",
                        name,
                        "to",
                        to,
                        "council",
                        entry.council().map(CouncilSignIn::name).orElse("")));
    }

    ServerResponse enter(ServerRequest request) {
        String name = typed(request, "name").strip().toLowerCase(Locale.ROOT);
        String password = typed(request, "password");
        String to = request.param("to").orElse("");
        String address = String.valueOf(request.servletRequest().getRemoteAddr());
        Optional<Duration> wait = brakes.tries(name, address);
        if (wait.isPresent()) {
            Events.tell("sign-in-held-back", Events.Outcome.FAILURE, "");
            String fault = Words.say("entry.wait", seconds(wait.get()));
            return form(request, HttpStatus.TOO_MANY_REQUESTS, fault, name, to);
        }
        Optional<SigningIn.Known> known = entry.signingIn().enter(name, password);
        if (known.isEmpty()) {
            // The name may be a password in the wrong box, so it is not told, not even hashed.
            Events.tell("sign-in", Events.Outcome.FAILURE, "");
            return form(request, HttpStatus.UNPROCESSABLE_CONTENT, Words.say("entry.wrong"), name, to);
        }
        brakes.right(name, address);
        Events.tell("sign-in", Events.Outcome.SUCCESS, known.get().person().account());
        boolean mustChoose = known.get().mustChoose();
        new Inside(known.get().person(), true, mustChoose, Instant.now(), "").enter(request.servletRequest());
        return on(mustChoose ? PASSWORD_PAGE : Local.path(to));
    }

    /** What the council's own sign-in leads to when it cannot be reached, or there is none. */
    ServerResponse unreachable(ServerRequest request) {
        return entry.council().isPresent()
                ? press.problem(request, HttpStatus.SERVICE_UNAVAILABLE, "entry.unreachable")
                : press.notFound(request);
    }

    /** The council's own sign-in did not vouch for them, or what it vouches for comes to nothing here. */
    ServerResponse refused(ServerRequest request) {
        String why = "entry.refused." + request.param("why").orElse("");
        return press.problem(request, HttpStatus.FORBIDDEN, Words.has(why) ? why : "entry.refused.failed");
    }

    ServerResponse passwordForm(ServerRequest request) {
        return Inside.of(request.servletRequest())
                .filter(Inside::account)
                .map(inside -> passwordForm(request, HttpStatus.OK, inside, ""))
                .orElseGet(() -> on("/sign-in?to=" + PASSWORD_PAGE));
    }

    private ServerResponse passwordForm(ServerRequest request, HttpStatus status, Inside inside, String fault) {
        var frame = press.framing().site(request, Words.say("entry.password.title"), Framing.ELSEWHERE);
        var values = new HashMap<String, Object>(Map.of("fault", fault));
        values.put("name", inside.person().account());
        values.put("first", inside.mustChoose());
        return press.page(request, status, "entry/password", frame, values);
    }

    ServerResponse choosePassword(ServerRequest request) {
        Optional<Inside> here = Inside.of(request.servletRequest()).filter(Inside::account);
        if (here.isEmpty()) {
            return on("/sign-in");
        }
        Inside inside = here.get();
        Person person = inside.person();
        String address = String.valueOf(request.servletRequest().getRemoteAddr());
        Optional<Duration> wait = brakes.tries(person.account(), address);
        if (wait.isPresent()) {
            String fault = Words.say("entry.wait", seconds(wait.get()));
            return passwordForm(request, HttpStatus.TOO_MANY_REQUESTS, inside, fault);
        }
        var choice = typed(request, "wanted").equals(typed(request, "again"))
                ? entry.signingIn()
                        .choose(person.account(), typed(request, "before"), typed(request, "wanted"))
                        .name()
                : "DIFFERENT";
        if (!choice.equals(SigningIn.Choice.WRONG_BEFORE.name())) {
            brakes.right(person.account(), address);
        }
        if (!choice.equals(SigningIn.Choice.DONE.name())) {
            String key = "entry.password." + choice.toLowerCase(Locale.ROOT).replace('_', '-');
            return passwordForm(request, HttpStatus.UNPROCESSABLE_CONTENT, inside, Words.say(key));
        }
        new Inside(person, true, false, Instant.now(), "").enter(request.servletRequest());
        return on("/work");
    }

    ServerResponse leave(ServerRequest request) {
        var session = request.servletRequest().getSession(false);
        Optional<Inside> inside = Inside.of(request.servletRequest());
        Optional<String> out = entry.council()
                .flatMap(council -> inside.filter(here -> !here.account())
                        .flatMap(here -> council.outAddress(here.idToken(), request.uri())));
        if (session != null) {
            session.invalidate();
        }
        inside.ifPresent(here ->
                Events.tell("sign-out", Events.Outcome.SUCCESS, here.person().account()));
        Visitor.is(Person.PUBLIC, request.servletRequest());
        if (out.isEmpty()) {
            return on("/");
        }
        var frame = press.framing().site(request, Words.say("entry.out.title"), Framing.ELSEWHERE);
        return press.page(
                request,
                HttpStatus.OK,
                "entry/out",
                frame,
                Map.of(
                        "out",
                        out.get(),
                        "council",
                        entry.council().map(CouncilSignIn::name).orElse("")));
    }

    private static String typed(ServerRequest request, String field) {
        String typed = request.param(field).orElse("");
        return typed.length() > MOST_TYPED ? typed.substring(0, MOST_TYPED) : typed;
    }

    private static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    static ServerResponse on(String path) {
        return ServerResponse.seeOther(URI.create(path))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
