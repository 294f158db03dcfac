package org.waymark.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.commentary.Annotation;
import org.waymark.commentary.Commentary;
import org.waymark.commentary.CommentaryKind;
import org.waymark.indicator.Indicator;
import org.waymark.period.Period;
import org.waymark.period.YearType;

/** Reads commentary.csv, what services say, and annotations.csv, what happened when. */
final class WordRows {
    final List<Commentary> commentaries = new ArrayList<>();
    final List<Annotation> annotations = new ArrayList<>();
    private final References references;
    private final YearType years;

    /** @param years the council's, by which a bare {@code 2024-25} is read where no indicator says */
    WordRows(References references, YearType years) {
        this.references = references;
        this.years = years;
    }

    Consumer<Reading> commentaries(Reading reading) {
        int of = reading.column("indicator");
        int when = reading.column("period");
        int recorded = reading.column("recorded_on");
        return row -> {
            Indicator indicator = references.indicator(row, of);
            Optional<Period> period = row.period(when, years);
            Optional<CommentaryKind> kind =
                    row.choice("kind", CommentaryKind::parse, Words.of(CommentaryKind.values(), CommentaryKind::code));
            String text = row.text("text");
            String author = references.post(row, "author");
            Optional<LocalDateTime> at = row.moment(recorded);
            String source = row.text("source");
            if (row.sound()
                    && indicator != null
                    && period.isPresent()
                    && kind.isPresent()
                    && references.speaks(row, of, indicator, period.get())) {
                commentaries.add(new Commentary(
                        indicator.code(),
                        period.get(),
                        kind.get(),
                        text,
                        author,
                        at.orElseGet(() -> period.get().end().plusDays(1).atStartOfDay()),
                        source));
            }
        };
    }

    Consumer<Reading> annotations(Reading reading) {
        int from = reading.column("from");
        int to = reading.column("to");
        int of = reading.column("indicator");
        return row -> {
            Indicator indicator = references.indicator(row, of);
            YearType by =
                    indicator == null ? years : indicator.latest().measurement().years();
            Optional<Period> start = row.period(from, by);
            Optional<Period> end = row.period(to, by);
            String section = row.text("section");
            String text = row.text("text");
            boolean rebase = row.yes("rebase", false);
            String source = row.text("source");
            boolean inOrder = AreaRows.inOrder(row, "from", "to", start.map(Period::start), end.map(Period::end));
            if (inOrder && row.sound() && start.isPresent()) {
                annotations.add(new Annotation(
                        start.get(),
                        end,
                        Optional.ofNullable(indicator).map(Indicator::code),
                        section,
                        text,
                        rebase,
                        source));
            }
        };
    }
}
