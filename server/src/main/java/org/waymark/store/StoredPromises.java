package org.waymark.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waymark.intake.Pack;
import org.waymark.office.Load;
import org.waymark.office.StoringPromises;
import org.waymark.office.StoringRounds;
import org.waymark.snapshot.Stores;

/** Promises and minutes: the rows, the load that brought them and the audit entry, in one transaction. */
record StoredPromises(Session session, InstantSource clock) implements StoringPromises {

    @Override
    public Result keep(String who, String what, Function<Stores, Decision> decide) {
        return session.write(
                dsl -> switch (decide.apply(StoredRecord.of(session.within(dsl)))) {
                    case Decision.No(var because) -> new Result(Optional.empty(), Optional.of(because));
                    case Decision.Yes yes -> {
                        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                        var load = new Load(who, what + " " + yes.code(), List.of());
                        StoredLoads.put(dsl, now, new StoringRounds.Puts(load, Pack.of(yes.rows())));
                        Chain.append(dsl, now, who, what, yes.detail());
                        yield new Result(Optional.of(yes.code()), Optional.empty());
                    }
                },
                result -> !result.done());
    }
}
