package org.waymark.web.entry;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** A real OpenID Connect provider on this machine, with people whose further claims a test says. */
final class Provider implements AutoCloseable {
    static final String CLIENT = "waymark-at-kent";
    static final String SECRET = UUID.randomUUID().toString();
    static final String PASSWORD = UUID.randomUUID().toString();

    /** Further claims by who signs in; who is not in it is not known. */
    final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();

    private final ServletWebServerApplicationContext context;

    private Provider() {
        SpringApplication spring = new SpringApplication(Settings.class);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        spring.setRegisterShutdownHook(false);
        spring.setDefaultProperties(Map.of(
                "server.address", "127.0.0.1", "server.port", 0, "server.servlet.session.cookie.name", "provider"));
        spring.addInitializers(beans -> ((GenericApplicationContext) beans).registerBean(Provider.class, () -> this));
        context = (ServletWebServerApplicationContext) spring.run();
    }

    static Provider start() {
        return new Provider();
    }

    String issuer() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** Where its people may be sent back to: known once the site has a port. */
    void knows(String site) {
        context.getBean(Clients.class)
                .save(RegisteredClient.withId(UUID.randomUUID().toString())
                        .clientId(CLIENT)
                        .clientSecret("{noop}" + SECRET)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(site + "sign-in/back/council")
                        .postLogoutRedirectUri(site)
                        .scopes(scopes -> scopes.addAll(java.util.List.of("openid", "profile", "email")))
                        .build());
    }

    @Override
    public void close() {
        context.close();
    }

    /** The clients it knows, the newest of an identifier only. */
    static final class Clients implements RegisteredClientRepository {
        private final Map<String, RegisteredClient> known = new TreeMap<>();

        @Override
        public void save(RegisteredClient client) {
            known.put(client.getClientId(), client);
        }

        @Override
        public @Nullable RegisteredClient findById(String id) {
            return known.values().stream()
                    .filter(client -> client.getId().equals(id))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public @Nullable RegisteredClient findByClientId(String id) {
            return known.get(id);
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableWebSecurity
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class Settings {

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(ask -> ask.anyRequest().authenticated())
                    .csrf(csrf -> csrf.ignoringRequestMatchers("/login"))
                    .exceptionHandling(handling ->
                            handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                    .formLogin(Customizer.withDefaults());
            return http.build();
        }

        @Bean
        UserDetailsService people(Provider provider) {
            return name -> {
                if (!provider.people.containsKey(name)) {
                    throw new UsernameNotFoundException(name);
                }
                return User.withUsername(name).password("{noop}" + PASSWORD).build();
            };
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(Provider provider) {
            return token -> {
                Authentication who = token.getPrincipal();
                if (who != null && token.getTokenType().getValue().equals("id_token")) {
                    token.getClaims()
                            .claims(claims -> claims.putAll(
                                    provider.people.getOrDefault(String.valueOf(who.getName()), Map.of())));
                }
            };
        }

        @Bean
        Clients clients() {
            return new Clients();
        }

        @Bean
        AuthorizationServerSettings server() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID(UUID.randomUUID().toString())
                    .build()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }
    }
}
