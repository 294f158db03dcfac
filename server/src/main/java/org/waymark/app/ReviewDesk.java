package org.waymark.app;

import java.time.Clock;
import java.util.Set;
import org.waymark.office.DecidingDefinitions;
import org.waymark.office.DecidingTargets;
import org.waymark.office.ReadingFrameworks;
import org.waymark.office.WeighingTargets;
import org.waymark.store.Database;
import org.waymark.web.review.Reviewing;
import org.waymark.web.review.Room;

/** Where the yearly review meets the record and the printers. */
final class ReviewDesk {
    private ReviewDesk() {}

    static Reviewing of(Database record) {
        Clock clock = record.clock();
        return new Reviewing(new Room(
                record::reading,
                new DecidingTargets(
                        record::reading,
                        record.proposals(),
                        record.moves(),
                        record.proposalsKept(),
                        record.roundsKept(),
                        clock,
                        clock.getZone()),
                new DecidingDefinitions(record::reading, record.moves(), record.roundsKept(), clock, clock.getZone()),
                new WeighingTargets(record::reading, clock),
                new ReadingFrameworks(record::reading, clock),
                (reviewed, format) -> Appendix.files(reviewed, Set.of(format)),
                clock));
    }
}
