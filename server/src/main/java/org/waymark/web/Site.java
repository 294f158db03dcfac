package org.waymark.web;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The site, running on 127.0.0.1 until it is closed. */
public final class Site implements AutoCloseable {
    private static final int TRIES = 50;

    private final ServletWebServerApplicationContext context;

    private Site(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts the site.
     *
     * @param house what it is made of
     * @param port wanted; when something else answers there, the next free one is taken; 0 for any
     * @throws SiteUnavailable when no port could be had
     */
    public static Site start(House house, int port) {
        Words.speak(house.language());
        SpringApplication spring = new SpringApplication(SiteSettings.class);
        spring.setWebApplicationType(WebApplicationType.SERVLET);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        spring.setRegisterShutdownHook(false);
        spring.setDefaultProperties(Map.of(
                "server.address",
                "127.0.0.1",
                "server.port",
                free(port),
                "server.shutdown",
                "graceful",
                "spring.lifecycle.timeout-per-shutdown-phase",
                "3s",
                "server.compression.enabled",
                true,
                "server.compression.mime-types",
                "text/html,text/css,image/svg+xml,application/json",
                "spring.threads.virtual.enabled",
                true,
                "spring.web.resources.add-mappings",
                false));
        spring.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(House.class, () -> house);
            house.pages().forEach(pages -> pages.prepare(beans));
        });
        return new Site((ServletWebServerApplicationContext) spring.run());
    }

    public int port() {
        var server = context.getWebServer();
        return server == null ? 0 : server.getPort();
    }

    /** {@code http://127.0.0.1:8080/}. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    /** Every address it answers, with what each asks. */
    public List<Addresses.Address> addresses() {
        return context.getBean(Routes.class).addresses();
    }

    @Override
    public void close() {
        context.close();
    }

    private static int free(int wanted) {
        for (int port = wanted; wanted > 0 && port < Math.min(wanted + TRIES, 65_536); port++) {
            try (ServerSocket probe = new ServerSocket()) {
                probe.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
                return port;
            } catch (BindException taken) {
                if (String.valueOf(taken.getMessage()).contains("Permission denied")) {
                    throw new SiteUnavailable(Words.say("port.forbidden", port), taken);
                }
            } catch (IOException refused) {
                throw new SiteUnavailable(
                        Words.say("port.refused", port, String.valueOf(refused.getMessage())), refused);
            }
        }
        if (wanted > 0) {
            throw new SiteUnavailable(Words.say("port.none-free", wanted, wanted + TRIES - 1), null);
        }
        return 0;
    }
}
