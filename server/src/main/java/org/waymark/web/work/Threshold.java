package org.waymark.web.work;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.waymark.web.Addresses;

/** Turns a file away before it is taken in, where nobody is signed in who could have sent it. */
final class Threshold extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean file = type != null && type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
        if (file && request.getSession(false) == null) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", Addresses.SIGN_IN);
            return;
        }
        chain.doFilter(request, response);
    }
}
