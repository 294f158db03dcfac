package org.waymark.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.waymark.cohort.Cohort;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.indicator.Indicator;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.observation.Provenance;
import org.waymark.observation.Status;
import org.waymark.period.Period;
import org.waymark.quantity.Absence;

/** Reads observations.csv and hands over each sound row as it comes. */
final class ObservationRows {
    private static final String STATUSES = Words.of(Status.values(), Status::code);

    private final References references;
    private final Held held;
    private final Findings findings;
    private final Consumer<Observation> accepted;
    private final Map<Indicator, Subject> subjects = new IdentityHashMap<>();
    private final List<Subject> inOrder = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final Map<String, Long> undated = new LinkedHashMap<>();

    ObservationRows(References references, Held held, Findings findings, Consumer<Observation> accepted) {
        this.references = references;
        this.held = held;
        this.findings = findings;
        this.accepted = accepted;
    }

    Consumer<Reading> rows(Reading reading) {
        files.add(reading.file());
        return new Rows(reading, files.size() - 1);
    }

    /** What can only be said once all rows are read. */
    void finish() {
        undated.forEach((file, count) -> findings.add(Rule.named("no-recorded-on")
                .at(Place.of(file, 0, "recorded_on"), "", "count", count == 1 ? "One row" : count + " rows")));
        for (Subject subject : inOrder) {
            subject.running().forEach(series -> JumpCheck.of(series.read(), series.held(), files, findings));
        }
    }

    private Subject subject(Indicator indicator) {
        Subject subject = subjects.get(indicator);
        if (subject == null) {
            subject = new Subject(indicator, held.figures().apply(indicator.code()));
            subjects.put(indicator, subject);
            inOrder.add(subject);
        }
        return subject;
    }

    /** The rows of one sheet, with the places of its columns. */
    private final class Rows implements Consumer<Reading> {
        private final int file;
        private final int indicatorAt;
        private final int areaAt;
        private final int cohortAt;
        private final int periodAt;
        private final int valueAt;
        private final int numeratorAt;
        private final int denominatorAt;
        private final int statusAt;
        private final int symbolAt;
        private final int recordedAt;
        private final int sourceAt;
        private final int noteAt;

        Rows(Reading reading, int file) {
            this.file = file;
            indicatorAt = reading.column("indicator");
            areaAt = reading.column("area");
            cohortAt = reading.column("cohort");
            periodAt = reading.column("period");
            valueAt = reading.column("value");
            numeratorAt = reading.column("numerator");
            denominatorAt = reading.column("denominator");
            statusAt = reading.column("status");
            symbolAt = reading.column("symbol");
            recordedAt = reading.column("recorded_on");
            sourceAt = reading.column("source");
            noteAt = reading.column("note");
        }

        @Override
        public void accept(Reading row) {
            Indicator indicator = references.indicator(row, indicatorAt);
            References.Site site = references.area(row, areaAt);
            Cohort cohort = references.cohort(row, cohortAt);
            if (indicator == null || site == null || cohort == null) {
                return;
            }
            Optional<Period> period =
                    row.period(periodAt, indicator.latest().measurement().years());
            if (period.isEmpty()) {
                return;
            }
            Subject subject = subject(indicator);
            Subject.Running series = subject.running(site.code(), cohort);
            Draft draft = draft(row, subject.at(period.get()), site, series.held());
            String source = row.text(sourceAt);
            String note = row.text(noteAt);
            if (!row.sound()) {
                return;
            }
            FigureCheck.all(row, draft);
            if (row.sound() && fits(row, draft, series)) {
                accepted.accept(new Observation(
                        new ObservationKey(indicator.code(), site.code(), cohort, period.get()),
                        draft.value(),
                        draft.numerator(),
                        draft.denominator(),
                        draft.status(),
                        draft.absence(),
                        draft.recordedAt(),
                        source,
                        note,
                        new Provenance(row.file(), row.row())));
            }
        }

        private Draft draft(Reading row, Subject.Facts facts, References.Site site, Ledger onRecord) {
            Optional<LocalDateTime> recorded = row.moment(recordedAt);
            Draft draft = draft(row, facts, site, recorded);
            if (recorded.isPresent() || !row.cell(recordedAt).isEmpty()) {
                return draft;
            }
            int held = onRecord.last(facts.period().ordinal());
            if (held < 0) {
                undated.merge(row.file(), 1L, Long::sum);
                return draft;
            }
            // What is on record just so was known since then; what differs becomes known now.
            return draft.recorded(
                    onRecord.says(held, draft) ? onRecord.recordedAt(held) : ObservationRows.this.held.now());
        }

        private Draft draft(Reading row, Subject.Facts facts, References.Site site, Optional<LocalDateTime> recorded) {
            return new Draft(
                    facts,
                    site,
                    row.number(valueAt),
                    row.number(numeratorAt),
                    row.number(denominatorAt),
                    absence(row),
                    row.cell(statusAt).isEmpty()
                            ? Status.FINAL
                            : row.choice(statusAt, Status::parse, STATUSES).orElse(Status.FINAL),
                    recorded.orElse(facts.assumed()),
                    recorded.isPresent(),
                    !row.cell(noteAt).isEmpty());
        }

        private @Nullable Absence absence(Reading row) {
            String cell = row.cell(symbolAt);
            if (cell.isEmpty()) {
                return null;
            }
            Optional<Absence> absence = Absence.ofSymbol(cell);
            if (absence.isEmpty()) {
                row.complain(Rule.named("unknown-symbol"), symbolAt, cell, "allowed", FigureCheck.SYMBOLS);
            }
            return absence.orElse(null);
        }

        /** Whether a row can stand beside the rows of its series that came before it. */
        private boolean fits(Reading row, Draft draft, Subject.Running series) {
            Ledger ledger = series.read();
            Ledger begun = series.begun();
            Period first = begun.first();
            if (first != null && !first.sameKind(draft.facts().period())) {
                row.complain(
                        Rule.named("mixed-frequency"),
                        periodAt,
                        row.cell(periodAt),
                        "given",
                        Kinds.of(draft.facts().period()),
                        "began",
                        Kinds.of(first),
                        "row",
                        begun.row(0),
                        "file",
                        begun == ledger ? files.get(ledger.file(0)) : Held.PLACE);
                return false;
            }
            Ledger.Clash clash = ledger.enter(draft, file, row.row());
            if (clash != null) {
                complain(row, draft, ledger, clash);
            }
            return clash == null;
        }

        private void complain(Reading row, Draft draft, Ledger ledger, Ledger.Clash clash) {
            String where = "row " + ledger.row(clash.earlier()) + " of " + files.get(ledger.file(clash.earlier()));
            String theirs = "the " + ledger.status(clash.earlier()).code() + " figure in " + where;
            String ours = "this " + draft.status().code() + " figure";
            boolean weAreEarlier = draft.recordedAt().isBefore(ledger.recordedAt(clash.earlier()));
            row.complain(
                    Rule.named(clash.rule()),
                    clash.rule().equals("revision-before-original") ? recordedAt : -1,
                    row.cell(recordedAt),
                    "row",
                    ledger.row(clash.earlier()),
                    "file",
                    files.get(ledger.file(clash.earlier())),
                    "revision",
                    capital(weAreEarlier ? ours : theirs),
                    "date",
                    day(weAreEarlier ? draft.recordedAt() : ledger.recordedAt(clash.earlier())),
                    "original",
                    weAreEarlier ? theirs : ours,
                    "originalDate",
                    day(weAreEarlier ? ledger.recordedAt(clash.earlier()) : draft.recordedAt()));
        }
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Object day(LocalDateTime moment) {
        return moment.toLocalTime().toSecondOfDay() == 0 ? moment.toLocalDate() : moment;
    }
}
