package org.waymark.web.entry;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.edition.Edition;
import org.waymark.office.Blocked;
import org.waymark.period.Period;
import org.waymark.web.Words;

/** Publications on their way: each takes some seconds, which nobody should spend looking at a blank page. */
public final class Publishing {
    private static final System.Logger LOG = System.getLogger(Publishing.class.getName());
    private static final int REMEMBERED = 100;

    private final Press press;
    private final Map<String, Going> going = new LinkedHashMap<>();

    /** Makes, prints and stores an edition; refuses whoever may not. */
    @FunctionalInterface
    public interface Press {
        Edition publish(Person who, String report, Period period);
    }

    /**
     * How far it is.
     *
     * @param edition when it is done
     * @param problem when it came to nothing
     */
    public record Going(
            String account, String report, Period period, Optional<Edition> edition, Optional<String> problem) {
        public boolean isOver() {
            return edition.isPresent() || problem.isPresent();
        }
    }

    public Publishing(Press press) {
        this.press = press;
    }

    /** Begins one; the word by which it is asked after. Begins no second one of the same report and period meanwhile. */
    synchronized String begin(Person who, String report, Period period) {
        who.demand(Right.PUBLISH);
        for (Map.Entry<String, Going> other : going.entrySet()) {
            Going one = other.getValue();
            if (!one.isOver() && one.report().equals(report) && one.period().equals(period)) {
                return other.getKey();
            }
        }
        String word = UUID.randomUUID().toString();
        keep(word, new Going(who.account(), report, period, Optional.empty(), Optional.empty()));
        Thread.ofVirtual().name("publishing").start(() -> keep(word, publish(who, report, period)));
        return word;
    }

    private Going publish(Person who, String report, Period period) {
        try {
            Edition edition = press.publish(who, report, period);
            return new Going(who.account(), report, period, Optional.of(edition), Optional.empty());
        } catch (Blocked blocked) {
            return new Going(
                    who.account(),
                    report,
                    period,
                    Optional.empty(),
                    Optional.of(Words.say("entry.publish.blocked", String.valueOf(blocked.getMessage()))));
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Not published: " + report + " for " + period, failed);
            return new Going(
                    who.account(), report, period, Optional.empty(), Optional.of(Words.say("entry.publish.failed")));
        }
    }

    private synchronized void keep(String word, Going how) {
        going.put(word, how);
        if (going.size() > REMEMBERED) {
            going.remove(going.keySet().iterator().next());
        }
    }

    synchronized Optional<Going> of(String word) {
        return Optional.ofNullable(going.get(word));
    }
}
