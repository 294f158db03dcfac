package org.waymark.office;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.calendar.AnswerKind;
import org.waymark.finding.Finding;
import org.waymark.finding.Severity;
import org.waymark.indicator.Indicator;
import org.waymark.period.Period;

/** Takes the answer that there is nothing new, where a figure is due. It is a return like any other, and checked like one. */
public final class Answering {
    private static final ZoneId LOCAL = ZoneId.of("Europe/London");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** Somebody else may store something between looking and storing, and again. */
    private static final int TRIES = 5;

    private final ReceivingReturn receiving;
    private final InstantSource clock;

    public Answering(ReceivingReturn receiving, InstantSource clock) {
        this.receiving = receiving;
        this.clock = clock;
    }

    /**
     * @param period of the report
     * @param why in words that readers are shown
     * @return what is wrong with it; when that is nothing, it is on record
     */
    public List<Finding> nothingNew(Person who, Indicator indicator, Period period, String why) {
        who.demand(
                Right.ENTER_FIGURES, ReceivingReturn.matter(indicator.latest().ownership()));
        Map<String, String> row = new LinkedHashMap<>();
        row.put("indicator", indicator.code().value());
        row.put("period", period.toString());
        row.put("answer", AnswerKind.NOTHING_NEW.code());
        row.put("why", why.replace("\r\n", "\n").strip());
        row.put("said_by", who.account());
        row.put("recorded_on", STAMP.format(LocalDateTime.ofInstant(clock.instant(), LOCAL)));
        Sent sent = Typed.of("form/answers", "answers", List.of(row)).sent("Nothing new: " + indicator.code());
        for (int tried = 0; tried < TRIES; tried++) {
            var foreseen = receiving.foresee(who, sent, _ -> {});
            List<Finding> wrong = foreseen.findings().shown().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .toList();
            if (!wrong.isEmpty() || foreseen.value().nothing()) {
                return wrong;
            }
            if (receiving
                    .store(who, sent, foreseen.value().fingerprint())
                    .value()
                    .isPresent()) {
                return List.of();
            }
        }
        throw new IllegalStateException("the record changes faster than an answer can be stored");
    }
}
