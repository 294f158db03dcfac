package org.waymark.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;

/** Puts the frame around a page. */
public final class Framing {
    /** Not a page the navigation leads to. */
    public static final String ELSEWHERE = "elsewhere";

    private final House house;
    private final List<Tab> tabs;

    Framing(House house) {
        this.house = house;
        this.tabs = house.pages().stream()
                .flatMap(pages -> pages.tabs().stream())
                .sorted(Comparator.comparingInt(Tab::order))
                .toList();
    }

    /** Of a page of the site at large. */
    public Frame site(ServerRequest request, String title, String current) {
        return of(request, title, current, house.shelf().latest());
    }

    /** Of a page of an edition. */
    public Frame edition(ServerRequest request, String title, String current, Shown shown) {
        return of(request, title, current, Optional.of(shown));
    }

    /** Asks no store for anything: it may be the store that failed. */
    Frame bare(ServerRequest request, String title) {
        return new Frame(
                "",
                house.language(),
                title,
                ELSEWHERE,
                Optional.empty(),
                false,
                List.of(),
                Visitor.of(request),
                FormToken.of(request),
                false,
                house.plain());
    }

    private Frame of(ServerRequest request, String title, String current, Optional<Shown> shown) {
        var person = Visitor.of(request);
        return new Frame(
                house.council().get(),
                house.language(),
                title,
                current,
                shown,
                false,
                tabs.stream()
                        .filter(tab -> tab.asks().metBy(person) && tab.standsBeside(shown))
                        .toList(),
                person,
                FormToken.of(request),
                house.pages().stream().anyMatch(Pages::canSignIn),
                house.plain());
    }
}
