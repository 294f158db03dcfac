package org.waymark.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerResponse;

/** A page that is asked for again in a few seconds, with or without scripts. */
public record Refreshing(ServerResponse page) implements ServerResponse {
    @Override
    public HttpStatusCode statusCode() {
        return page.statusCode();
    }

    @Override
    public HttpHeaders headers() {
        return page.headers();
    }

    @Override
    public MultiValueMap<String, Cookie> cookies() {
        return page.cookies();
    }

    @Override
    public @Nullable ModelAndView writeTo(HttpServletRequest request, HttpServletResponse response, Context context)
            throws ServletException, IOException {
        response.setHeader("Refresh", "3");
        return page.writeTo(request, response, context);
    }
}
