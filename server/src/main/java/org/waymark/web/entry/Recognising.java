package org.waymark.web.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.office.SigningIn;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;

/** Knows people by their session, before any page is asked. */
final class Recognising extends OncePerRequestFilter {
    private final SigningIn signingIn;
    private final Optional<Inside.Belief> belief;

    /** @param belief in what a provider vouched for; empty where there is none */
    Recognising(SigningIn signingIn, Optional<Inside.Belief> belief) {
        this.signingIn = signingIn;
        this.belief = belief;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Inside> inside = Inside.of(request);
        if (inside.isPresent() && belief.isPresent()) {
            Instant now = Instant.now();
            if (inside.get().isToBeAskedAgain(belief.get(), now) && isPageTurned(request)) {
                response.sendRedirect(CouncilSignIn.ADDRESS + "?to=" + URLEncoder.encode(whole(request), UTF_8));
                return;
            }
            inside = inside.filter(here -> !here.isNoLongerBelieved(belief.get(), now));
        }
        inside.flatMap(here -> here.stillPerson(signingIn)).ifPresent(person -> Visitor.is(person, request));
        chain.doFilter(request, response);
    }

    /** A person going to a page, not a form on its way or a script: only that can go round by the provider unharmed. */
    private static boolean isPageTurned(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return request.getMethod().equals("GET")
                && (mode == null || mode.equals("navigate"))
                && !request.getRequestURI().startsWith(Addresses.SIGN_IN)
                && !request.getRequestURI().startsWith("/health");
    }

    private static String whole(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }
}
