package org.waymark.web;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Refused;
import org.waymark.access.Right;

/**
 * Every address of the site with what it asks of whoever calls: one table, from which the server routes and along which
 * tests walk. What is refused here is refused again by the use case; here it is only refused sooner.
 */
public final class Addresses {
    /** Where somebody who is not signed in is sent. */
    public static final String SIGN_IN = "/sign-in";

    private final List<Address> all = new ArrayList<>();
    private final HandlerFunction<ServerResponse> refused;
    private final RememberedPages remembered;

    /**
     * One method at one address.
     *
     * @param pattern as {@code /indicator/{code}}
     */
    public record Address(HttpMethod method, String pattern, Asks asks, HandlerFunction<ServerResponse> handler) {}

    /**
     * @param refused the page that says somebody may not
     * @param remembered what the public was last answered
     */
    Addresses(HandlerFunction<ServerResponse> refused, RememberedPages remembered) {
        this.refused = refused;
        this.remembered = remembered;
    }

    /** Pages and files to be read. HEAD comes with it. */
    public Addresses get(String pattern, Asks asks, HandlerFunction<ServerResponse> handler) {
        return add(HttpMethod.GET, pattern, asks, handler);
    }

    /** For everybody. */
    public Addresses get(String pattern, HandlerFunction<ServerResponse> handler) {
        return get(pattern, Asks.NOTHING, handler);
    }

    /** What is made of published editions and of nothing else, so that the public may be answered from memory. */
    public Addresses published(String pattern, Asks asks, HandlerFunction<ServerResponse> handler) {
        return get(pattern, asks, request -> remembered.of(request, handler));
    }

    /** Something that is done. */
    public Addresses post(String pattern, Asks asks, HandlerFunction<ServerResponse> handler) {
        return add(HttpMethod.POST, pattern, asks, handler);
    }

    private Addresses add(HttpMethod method, String pattern, Asks asks, HandlerFunction<ServerResponse> handler) {
        all.add(new Address(method, pattern, asks, handler));
        return this;
    }

    public List<Address> all() {
        return List.copyOf(all);
    }

    void routes(RouterFunctions.Builder routes) {
        for (Address address : all) {
            var method = address.method().equals(HttpMethod.GET)
                    ? methods(HttpMethod.GET, HttpMethod.HEAD)
                    : methods(address.method());
            routes.route(method.and(path(address.pattern())), request -> answer(address, request));
        }
    }

    private ServerResponse answer(Address address, ServerRequest request) throws Exception {
        if (!address.asks().metBy(Visitor.of(request))) {
            return refuse(address, request);
        }
        try {
            return address.handler().handle(request);
        } catch (Refused no) {
            return refuse(address, request);
        }
    }

    private ServerResponse refuse(Address address, ServerRequest request) throws Exception {
        if (!Visitor.of(request).isPublic()) {
            Events.tell(
                    "refusal",
                    Events.Outcome.FAILURE,
                    Visitor.of(request).account(),
                    address.method() + " " + address.pattern());
            return refused.handle(request);
        }
        boolean reads =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        String back = reads ? "?to=" + URLEncoder.encode(whole(request.uri()), StandardCharsets.UTF_8) : "";
        return ServerResponse.seeOther(URI.create(SIGN_IN + back)).build();
    }

    private static String whole(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    /** For pages that name the rights they ask for. */
    public static Asks right(Right right) {
        return new Asks(true, java.util.Optional.of(right));
    }
}
