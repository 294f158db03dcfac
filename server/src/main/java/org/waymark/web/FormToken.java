package org.waymark.web;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a form must send back so that no other site can send it in a person's name: a hidden field.
 *
 * @param name of the field; both are empty where nobody can sign in
 */
public record FormToken(String name, String value) {
    public static FormToken of(ServerRequest request) {
        return request.servletRequest().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new FormToken(token.getParameterName(), token.getToken())
                : new FormToken("", "");
    }
}
