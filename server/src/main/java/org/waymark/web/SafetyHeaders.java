package org.waymark.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the browser what a page of the site never does, so that it need not be trusted not to. */
final class SafetyHeaders extends OncePerRequestFilter {
    private static final String PAGE = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /**
     * For a page that is a plain file: it asks nobody for anything. Who may frame it only a header can say. A page opened
     * from a disk is of no origin to some browsers, so the files beside it are named by their scheme as well; from a host
     * no page can reach those.
     */
    static final String IN_THE_PAGE = "default-src 'none'; script-src 'self' file:; style-src 'self' file:; "
            + "img-src 'self' file: data:; form-action 'self' file:; base-uri 'none'";

    /** A whole report carries its style sheet and pictures inside it, and may do nothing else. */
    private static final String FILE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean wholeFile = request.getRequestURI().contains("/files/");
        response.setHeader("Content-Security-Policy", wholeFile ? FILE : PAGE);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader(
                "Cross-Origin-Resource-Policy",
                request.getRequestURI().startsWith("/api/") ? "cross-origin" : "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }
}
