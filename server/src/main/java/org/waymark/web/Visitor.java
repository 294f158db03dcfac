package org.waymark.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;
import org.waymark.access.Person;

/** Who asks for a page: whoever the way in found them to be, else the public. */
public final class Visitor {
    private static final String ATTRIBUTE = Visitor.class.getName();

    private Visitor() {}

    public static Person of(ServerRequest request) {
        return request.servletRequest().getAttribute(ATTRIBUTE) instanceof Person person ? person : Person.PUBLIC;
    }

    /** Told by the way in, before any page is asked. */
    public static void is(Person person, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, person);
    }
}
