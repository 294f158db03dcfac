package org.waymark.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * What Spring Security does: the forms' tokens, the dance with the council's own sign-in, and turning away malformed
 * requests. Who may do what is no business of it: addresses say what they ask, and use cases ask it.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class EntrySettings {

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Entry entry) throws Exception {
        http.headers(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .exceptionHandling(handling -> handling.accessDeniedHandler(oldForm()))
                .addFilterBefore(
                        new Recognising(entry.signingIn(), entry.council().map(CouncilSignIn::belief)),
                        CsrfFilter.class);
        if (entry.council().isPresent()) {
            entry.council().get().open(http);
        }
        return http.build();
    }

    /** A form without its token: the page that says so is asked for in place of what the form wanted. */
    private static AccessDeniedHandler oldForm() {
        return (request, response, _) ->
                request.getRequestDispatcher(Entry.OLD_FORM).forward(new Asking(request), response);
    }

    private static final class Asking extends HttpServletRequestWrapper {
        Asking(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }
}
