package org.waymark.web;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** What Spring is told: a server, the routes and the headers. Nothing is found by scanning. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class SiteSettings {

    @Bean
    Routes addresses(House house) {
        return new Routes(house);
    }

    @Bean
    RouterFunction<ServerResponse> routes(Routes addresses) {
        return addresses.all();
    }

    /** The first of all filters, so that what a later one answers has them too. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SafetyHeaders safetyHeaders() {
        return new SafetyHeaders();
    }
}
