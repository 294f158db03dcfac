package org.waymark.web.calendar;

import java.util.List;
import org.waymark.access.Right;
import org.waymark.web.Addresses;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.Tab;

/** Meetings and what is due before them. */
public final class Calendar implements Pages {
    static final String HOME = "/work/calendar";

    private final Diary diary;

    public Calendar(Diary diary) {
        this.diary = diary;
    }

    @Override
    public List<Tab> tabs() {
        return List.of(new Tab(94, HOME, false, "calendar.nav", Addresses.right(Right.SEE_DRAFTS)));
    }

    @Override
    public void at(Addresses addresses, Press press) {
        new CalendarPages(diary, press).at(addresses);
        new MeetingForm(diary, press).at(addresses);
        addresses.get("/calendar.ics", request -> Feed.answer(diary));
    }
}
