package org.waymark.web.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down whoever guesses: after five wrong passwords for one name, or twenty from one address, the next try has to
 * wait, first two seconds and twice as long after each further wrong one, a quarter of an hour at the most. A name that
 * nobody has is treated like any other. An hour without a try is forgotten, and so is all of it when the site stops.
 */
final class Brakes {
    private static final int FREE_BY_NAME = 5;
    private static final int FREE_BY_ADDRESS = 20;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private static final int MOST = 20_000;

    private final InstantSource clock;
    private final Map<String, Tally> tallies = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Tally> eldest) {
            return size() > MOST;
        }
    };

    private record Tally(int wrong, Instant last, Instant next) {}

    Brakes(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts a try as wrong before it is known to be, so that many at once are no way around; how long to wait instead, if so. */
    synchronized Optional<Duration> tries(String name, String address) {
        Instant now = clock.instant();
        Instant free = latest(next("name " + name, now), next("address " + address, now));
        if (free.isAfter(now)) {
            return Optional.of(Duration.between(now, free));
        }
        count("name " + name, FREE_BY_NAME, now);
        count("address " + address, FREE_BY_ADDRESS, now);
        return Optional.empty();
    }

    /** The try was right after all: the name's count begins anew, and the address has one wrong try less. */
    synchronized void right(String name, String address) {
        tallies.remove("name " + name);
        tallies.computeIfPresent(
                "address " + address,
                (_, tally) -> tally.wrong() <= 1 ? null : new Tally(tally.wrong() - 1, tally.last(), tally.last()));
    }

    private Instant next(String key, Instant now) {
        Tally tally = tallies.get(key);
        return tally == null || tally.last().plus(FORGOTTEN).isBefore(now) ? now : tally.next();
    }

    private void count(String key, int free, Instant now) {
        Tally before = tallies.get(key);
        int wrong = before == null || before.last().plus(FORGOTTEN).isBefore(now) ? 1 : before.wrong() + 1;
        tallies.put(key, new Tally(wrong, now, now.plus(wait(wrong - free))));
    }

    private static Duration wait(int beyond) {
        if (beyond < 0) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(2L << Math.min(beyond, 20));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
