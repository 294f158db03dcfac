package org.waymark.web.round;

import java.time.Clock;
import java.util.List;
import org.waymark.access.Right;
import org.waymark.office.DecidingWords;
import org.waymark.office.Drafts;
import org.waymark.office.HoldingRounds;
import org.waymark.office.ReadingBoard;
import org.waymark.office.SigningFigures;
import org.waymark.office.WritingWords;
import org.waymark.web.Addresses;
import org.waymark.web.Pages;
import org.waymark.web.Press;
import org.waymark.web.Tab;

/** Where a round is held: its board, its words, its signatures, its lock. */
public record RoundPages(
        HoldingRounds holding,
        ReadingBoard reading,
        WritingWords writing,
        DecidingWords deciding,
        SigningFigures signing,
        Drafts drafts,
        Clock clock)
        implements Pages {

    @Override
    public List<Tab> tabs() {
        return List.of(new Tab(91, "/work/round", false, "round.nav", Addresses.right(Right.SEE_DRAFTS)));
    }

    @Override
    public void at(Addresses addresses, Press press) {
        new HoldingPages(holding, reading, press).at(addresses);
        new BoardPages(this, press).at(addresses);
        new WordingPages(this, press).at(addresses);
    }
}
