package org.waymark.web.promise;

import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.access.Right;
import org.waymark.web.Addresses;
import org.waymark.web.Visitor;

/** A deep dive opened: everything that can already be said of an indicator, on one page. */
record DivePages(Desk desk) {
    private static final String AT = Desk.LIST + "/dive/{code}";

    void at(Addresses addresses) {
        var asks = Addresses.right(Right.SEE_DRAFTS);
        addresses.get(AT, asks, this::page);
        addresses.get(AT + "/report.css", asks, this::dress);
    }

    private ServerResponse page(ServerRequest request) {
        String code = request.pathVariable("code");
        return desk.keep()
                .dives()
                .of(Visitor.of(request), code)
                .map(dive ->
                        desk.page(request, "dive", dive.title(), Map.of("fragment", dive.fragment(), "code", code)))
                .orElseGet(() -> desk.press().notFound(request));
    }

    /** The dress a fragment is written for, which is the same for each. */
    private ServerResponse dress(ServerRequest request) {
        return ServerResponse.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(desk.keep().dress());
    }
}
