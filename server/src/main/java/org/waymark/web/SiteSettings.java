package org.waymark.web;

import java.util.function.Supplier;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.edition.Editions;

/** What Spring is told: a server, the routes and the headers. Nothing is found by scanning. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
class SiteSettings {

    /** Of the council whose reports these are; empty while none is known. */
    interface Council extends Supplier<String> {}

    @Bean
    RouterFunction<ServerResponse> routes(Editions editions, Council council) {
        Shelf shelf = new Shelf(editions);
        Press press = new Press();
        return new Routes(shelf, new EditionPages(shelf, press, council), new SitePages(shelf, press, council)).all();
    }

    @Bean
    SafetyHeaders safetyHeaders() {
        return new SafetyHeaders();
    }
}
