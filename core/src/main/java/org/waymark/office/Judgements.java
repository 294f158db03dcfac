package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.waymark.calendar.Round;
import org.waymark.confidentiality.Audience;
import org.waymark.period.Period;
import org.waymark.scorecard.Scorecard;
import org.waymark.snapshot.Stores;

/**
 * What a round’s report would say. It is judged once until something is put on record that could change a judgement,
 * since everybody in the round asks for it again and again; words do not change one.
 */
public final class Judgements {
    private static final int REMEMBERED = 4;

    private final Moment record;
    private final Supplier<String> head;
    private final Clock clock;
    private final Map<Asked, Optional<Scorecard>> made = new LinkedHashMap<>();

    private record Asked(String report, Period period, String head, LocalDate knownAt) {}

    /** @param head another word whenever something is put on record besides words */
    public Judgements(Moment record, Supplier<String> head, Clock clock) {
        this.record = record;
        this.head = head;
        this.clock = clock;
    }

    /** As members would get it, so that nobody meets a hidden number here; empty when there is no such report or period. */
    synchronized Optional<Scorecard> of(Round round) {
        LocalDate day = RoundGate.knownAt(round, LocalDate.now(clock));
        var asked = new Asked(round.report(), round.period(), head.get(), day);
        Optional<Scorecard> known = made.get(asked);
        if (known == null) {
            known = record.reading(stores -> judge(stores, asked));
            made.put(asked, known);
            if (made.size() > REMEMBERED) {
                made.remove(made.keySet().iterator().next());
            }
        }
        return known;
    }

    private Optional<Scorecard> judge(Stores stores, Asked asked) {
        return stores.templates().all().stream()
                .filter(template -> template.report().equals(asked.report())
                        && template.frequency() == asked.period().frequency())
                .findFirst()
                .map(template -> new MakingReport(stores, java.util.List.of(), clock, Audience.MEMBERS)
                        .narrowed(template, asked.period(), asked.knownAt(), Narrowing.none(), true));
    }
}
