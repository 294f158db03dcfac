package org.waymark.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What the provider is asked when somebody follows the link to it; nothing while it does not answer. */
final class Asking implements OAuth2AuthorizationRequestResolver {
    private static final String PREFIX = "/sign-in/with";

    private final Supplier<Optional<ClientRegistration>> registration;
    private final DefaultOAuth2AuthorizationRequestResolver resolver;
    private final String to;

    /** @param to the session's word for where somebody wanted to go */
    Asking(Supplier<Optional<ClientRegistration>> registration, String to) {
        this.registration = registration;
        this.to = to;
        resolver = new DefaultOAuth2AuthorizationRequestResolver(
                id -> registration
                        .get()
                        .filter(known -> known.getRegistrationId().equals(id))
                        .orElse(null),
                PREFIX);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        boolean asked = request.getRequestURI().equals(PREFIX + "/council");
        if (!asked || registration.get().isEmpty()) {
            return null;
        }
        String wanted = request.getParameter("to");
        request.getSession().setAttribute(to, wanted == null ? "" : wanted);
        return resolver.resolve(request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
        return resolver.resolve(request, id);
    }
}
