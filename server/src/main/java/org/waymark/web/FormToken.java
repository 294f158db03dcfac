package org.waymark.web;

import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a form must send back so that no other site can send it in a person's name: a hidden field. Both of its words are
 * empty where nobody can sign in. To ask for one begins a session, so pages without a form for it do not ask.
 */
public final class FormToken {
    private final Optional<CsrfToken> token;

    private FormToken(Optional<CsrfToken> token) {
        this.token = token;
    }

    public static FormToken of(ServerRequest request) {
        return new FormToken(
                request.servletRequest().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                        ? Optional.of(token)
                        : Optional.empty());
    }

    /** Of the field. */
    public String name() {
        return token.map(CsrfToken::getParameterName).orElse("");
    }

    public String value() {
        return token.map(CsrfToken::getToken).orElse("");
    }
}
