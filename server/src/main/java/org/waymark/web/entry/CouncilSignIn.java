package org.waymark.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.waymark.office.SigningIn;
import org.waymark.web.Events;

/**
 * The council's own sign-in, by OpenID Connect: authorization code with PKCE, state and nonce. What the provider's groups
 * are here is settled when somebody comes in, and asked again every hour, so a group taken away is a right lost soon after.
 */
public final class CouncilSignIn {
    private static final System.Logger LOG = System.getLogger(CouncilSignIn.class.getName());
    private static final String TO = CouncilSignIn.class.getName() + ".to";

    /** The provider's place in our addresses: {@code /sign-in/with/council}. */
    private static final String PLACE = "council";

    /** Where the provider is asked. */
    static final String ADDRESS = "/sign-in/with/" + PLACE;

    /** So long a group that was taken away may still give its rights. */
    private static final Duration AGAIN = Duration.ofHours(1);

    private final CouncilSettings settings;
    private final SigningIn signingIn;
    private final Duration again;
    private @Nullable ClientRegistration found;

    public CouncilSignIn(CouncilSettings settings, SigningIn signingIn) {
        this(settings, signingIn, AGAIN);
    }

    /** @param again how long what the provider says is believed before it is asked again */
    public CouncilSignIn(CouncilSettings settings, SigningIn signingIn, Duration again) {
        this.settings = settings;
        this.signingIn = signingIn;
        this.again = again;
    }

    Inside.Belief belief() {
        return Inside.Belief.asked(again);
    }

    String name() {
        return settings.name();
    }

    /** What the provider says of itself; asked for when first needed and again until it answers, so that a site starts without it. */
    private synchronized Optional<ClientRegistration> registration() {
        if (found == null) {
            try {
                found = ClientRegistrations.fromOidcIssuerLocation(
                                settings.issuer().toString())
                        .registrationId(PLACE)
                        .clientId(settings.clientId())
                        .clientSecret(settings.clientSecret())
                        .redirectUri("{baseUrl}/sign-in/back/{registrationId}")
                        .scope("openid", "profile", "email")
                        .build();
            } catch (RuntimeException silent) {
                LOG.log(Level.WARNING, "The council's sign-in at " + settings.issuer() + " does not answer", silent);
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    void open(HttpSecurity http) throws Exception {
        var asking = new Asking(this::registration, TO);
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(
                        id -> id.equals(PLACE) ? registration().orElse(null) : null)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(ask -> ask.authorizationRequestResolver(asking))
                .redirectionEndpoint(back -> back.baseUri("/sign-in/back/*"))
                .userInfoEndpoint(info -> info.oidcUserService(request -> user(request.getIdToken())))
                .successHandler(this::vouched)
                .failureHandler((request, response, failure) -> {
                    LOG.log(Level.WARNING, "A sign-in was not vouched for: " + code(failure));
                    Events.tell("sign-in", Events.Outcome.FAILURE, "");
                    signingIn.vouched("", name(), false);
                    over(request);
                    response.sendRedirect("/sign-in/refused?why=failed");
                }));
    }

    /** The ID token says all that is asked; nothing more is fetched about anybody. */
    private static OidcUser user(OidcIdToken token) {
        return new DefaultOidcUser(Set.of(new OidcUserAuthority(token)), token);
    }

    private void vouched(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        OidcUser user = (OidcUser) java.util.Objects.requireNonNull(authentication.getPrincipal());
        Vouched vouched = Vouched.of(settings, user.getClaims());
        signingIn.vouched(vouched.account(), name(), vouched.person().isPresent());
        Events.tell(
                "sign-in",
                vouched.person().isPresent() ? Events.Outcome.SUCCESS : Events.Outcome.FAILURE,
                vouched.account());
        if (vouched.person().isEmpty()) {
            over(request);
            response.sendRedirect("/sign-in/refused?why=" + vouched.why());
            return;
        }
        Object to = request.getSession().getAttribute(TO);
        request.getSession().removeAttribute(TO);
        new Inside(
                        vouched.person().get(),
                        false,
                        false,
                        Instant.now(),
                        user.getIdToken().getTokenValue())
                .enter(request);
        response.sendRedirect(Local.path(to instanceof String path ? path : ""));
    }

    /** Its code alone: a message may hold what the provider says of somebody. */
    private static String code(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException named
                ? named.getError().getErrorCode()
                : failure.getClass().getSimpleName();
    }

    private static void over(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Where somebody signs out at the provider too; empty when it has no such address. */
    Optional<String> outAddress(String idToken, URI here) {
        Object end = registration()
                .map(known ->
                        known.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .orElse(null);
        if (end == null || idToken.isEmpty()) {
            return Optional.empty();
        }
        String home = here.resolve("/").toString();
        return Optional.of(end + "?id_token_hint=" + idToken + "&post_logout_redirect_uri="
                + URLEncoder.encode(home, StandardCharsets.UTF_8));
    }
}
