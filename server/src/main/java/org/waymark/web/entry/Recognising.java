package org.waymark.web.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.office.SigningIn;
import org.waymark.web.Visitor;

/** Knows people by their session, before any page is asked. */
final class Recognising extends OncePerRequestFilter {
    private final SigningIn signingIn;

    Recognising(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Inside.of(request)
                .flatMap(inside -> inside.stillPerson(signingIn))
                .ifPresent(person -> Visitor.is(person, request));
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }
}
