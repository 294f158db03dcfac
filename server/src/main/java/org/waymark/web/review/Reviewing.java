package org.waymark.web.review;

import java.util.List;
import org.waymark.access.Right;
import org.waymark.web.Addresses;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.Tab;

/** Where targets and definitions are proposed and decided, and the year’s review is read. */
public final class Reviewing implements Pages {
    private final Room room;

    public Reviewing(Room room) {
        this.room = room;
    }

    @Override
    public List<Tab> tabs() {
        return List.of(new Tab(94, Desk.HOME, false, "review.nav", Addresses.right(Right.SET_TARGETS)));
    }

    @Override
    public void at(Addresses addresses, Press press) {
        var desk = new Desk(room, press);
        new OverviewPages(desk).at(addresses);
        new YearPages(desk).at(addresses);
        new FrameworkPages(desk).at(addresses);
        new AppendixPages(desk).at(addresses);
        new DefinitionPages(desk).at(addresses);
        new TargetPages(desk).at(addresses);
    }
}
