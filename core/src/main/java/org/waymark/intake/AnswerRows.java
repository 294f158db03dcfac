package org.waymark.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.calendar.Answer;
import org.waymark.calendar.AnswerKind;
import org.waymark.indicator.Indicator;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/** Reads answers.csv, what was said where a figure was due and none came. */
final class AnswerRows {
    final List<Answer> answers = new ArrayList<>();
    private final References references;
    private final YearType years;

    /** @param years the council’s, by which a bare {@code 2024-25} is read: the period is the report’s */
    AnswerRows(References references, YearType years) {
        this.references = references;
        this.years = years;
    }

    Consumer<Reading> rows(Reading reading) {
        int of = reading.column("indicator");
        int when = reading.column("period");
        int recorded = reading.column("recorded_on");
        return row -> {
            Indicator indicator = references.indicator(row, of);
            Optional<Period> period = row.period(when, years);
            Optional<AnswerKind> kind =
                    row.choice("answer", AnswerKind::parse, Words.of(AnswerKind.values(), AnswerKind::code));
            String why = row.text("why");
            String saidBy = row.text("said_by");
            Optional<LocalDateTime> at = row.moment(recorded);
            String source = row.text("source");
            if (row.sound() && indicator != null && period.isPresent()) {
                answers.add(new Answer(
                        indicator.code(),
                        period.get(),
                        kind.orElse(AnswerKind.NOTHING_NEW),
                        why,
                        saidBy,
                        at.orElseGet(() -> period.get().end().plusDays(1).atStartOfDay()),
                        source));
            }
        };
    }
}
