package org.waymark.web.entry;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.access.Person;
import org.waymark.access.Refused;
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

    /** What is done with an edition. */
    public enum Deed {
        PUBLISH,
        FREEZE;

        /** The word for it in addresses and the keys of sentences. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Makes, prints and stores an edition; refuses whoever may not. */
    @FunctionalInterface
    public interface Press {
        Edition make(Deed deed, Person who, String report, Period period);
    }

    /**
     * How far it is.
     *
     * @param edition when it is done
     * @param problem when it came to nothing
     */
    public record Going(
            Deed deed,
            String account,
            String report,
            Period period,
            Optional<Edition> edition,
            Optional<String> problem) {
        /** The key of a sentence about it. */
        public String key(String which) {
            return "entry." + deed.code() + "." + which;
        }

        public boolean isOver() {
            return edition.isPresent() || problem.isPresent();
        }
    }

    public Publishing(Press press) {
        this.press = press;
    }

    /** Begins one; the word by which it is asked after. Begins no second one of the same report and period meanwhile. */
    synchronized String begin(Deed deed, Person who, String report, Period period) {
        who.demand(Right.PUBLISH);
        for (Map.Entry<String, Going> other : going.entrySet()) {
            Going one = other.getValue();
            if (!one.isOver() && one.report().equals(report) && one.period().equals(period)) {
                return other.getKey();
            }
        }
        String word = UUID.randomUUID().toString();
        var begun = new Going(deed, who.account(), report, period, Optional.empty(), Optional.empty());
        keep(word, begun);
        Thread.ofVirtual().name("publishing").start(() -> keep(word, make(begun, who)));
        return word;
    }

    private Going make(Going begun, Person who) {
        try {
            Edition edition = press.make(begun.deed(), who, begun.report(), begun.period());
            return over(begun, Optional.of(edition), Optional.empty());
        } catch (Blocked blocked) {
            String why = Words.say("entry.publish.blocked", String.valueOf(blocked.getMessage()));
            return over(begun, Optional.empty(), Optional.of(why));
        } catch (Refused no) {
            return over(begun, Optional.empty(), Optional.of(Words.say("entry.publish.refused")));
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Not made: " + begun.report() + " for " + begun.period(), failed);
            return over(begun, Optional.empty(), Optional.of(Words.say(begun.key("failed"))));
        }
    }

    private static Going over(Going begun, Optional<Edition> edition, Optional<String> problem) {
        return new Going(begun.deed(), begun.account(), begun.report(), begun.period(), edition, problem);
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
