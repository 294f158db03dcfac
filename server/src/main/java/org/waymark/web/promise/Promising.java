package org.waymark.web.promise;

import java.util.List;
import org.waymark.access.Right;
import org.waymark.web.Addresses;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.Tab;

/** The part of the site where promises are kept, and where what came of a meeting is recorded. */
public record Promising(Keep keep) implements Pages {

    @Override
    public List<Tab> tabs() {
        return List.of(new Tab(94, Desk.LIST, false, "promise.nav", Addresses.right(Right.SEE_DRAFTS)));
    }

    @Override
    public void at(Addresses addresses, Press press) {
        var desk = new Desk(keep, press);
        new DivePages(desk).at(addresses);
        new RaisePages(desk).at(addresses);
        new ListPages(desk).at(addresses);
        new ActionPages(desk).at(addresses);
        new MeetingPages(desk).at(addresses);
    }
}
