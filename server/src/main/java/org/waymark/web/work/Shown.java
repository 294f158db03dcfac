package org.waymark.web.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;
import org.waymark.indicator.Indicator;
import org.waymark.observation.Observation;
import org.waymark.observation.Status;
import org.waymark.office.Arrived;
import org.waymark.office.Foreseen;
import org.waymark.office.Loaded;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.period.YearType;
import org.waymark.web.Words;
import org.waymark.web.work.Upload.Stage;

/**
 * Something sent, as its pages tell of it.
 *
 * @param why it was refused
 * @param what was stored
 * @param form it was typed into; empty for a file
 */
public record Shown(
        String name,
        String address,
        String begun,
        String stage,
        boolean busy,
        boolean refused,
        boolean stored,
        boolean moved,
        String why,
        String what,
        String form,
        @Nullable Foreseen foreseen,
        List<Findings.Group> groups,
        long refusedCount,
        long beyond) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy, H:mm", Locale.UK);

    /** A change, for a table; {@code from} is empty when it is new. */
    public record Line(String what, String from, String to) {}

    /** A row of a return with what is wrong with it. */
    public record Row(String where, String cells, List<Finding> findings) {}

    /** A revision of a figure. */
    public record Revision(
            String code,
            String period,
            String area,
            String cohort,
            String figure,
            String note,
            String known,
            String who,
            String when,
            String file,
            boolean newest,
            boolean first,
            boolean withdrawn) {}

    /** A revision of anything else. */
    public record Past(String what, String said, String why, String who, String when) {}

    /** What a form shows of itself: what is in its boxes, and what is on record. */
    public record Form(
            Map<String, String> fields,
            Map<String, String> onRecord,
            String began,
            String draft,
            boolean conflict,
            boolean done,
            String problem,
            List<Finding> findings) {
        public String field(String name) {
            return fields.getOrDefault(name, "");
        }

        public String held(String name) {
            return onRecord.getOrDefault(name, "");
        }
    }

    static Shown of(Upload upload) {
        Stage stage = upload.stage;
        Loaded loaded = upload.loaded;
        return new Shown(
                upload.name,
                upload.address(),
                when(upload.begun),
                Words.say("work.stage." + stage.name().toLowerCase(Locale.ROOT)),
                upload.busy(),
                stage == Stage.REFUSED,
                stage == Stage.STORED,
                upload.moved && stage == Stage.PREVIEW,
                upload.refused,
                loaded == null ? "" : loaded.words(),
                upload.form,
                upload.foreseen,
                upload.findings.groups(),
                upload.flagged.refused(),
                upload.flagged.beyond());
    }

    static Row of(Flagged.Row row) {
        String place = row.findings().getFirst().place().toString();
        return new Row(
                row.findings().size() == 1 ? place : row.file() + ", " + Words.say("work.rows.row", row.number()),
                String.join(
                        " · ",
                        row.cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .map(Shown::brief)
                                .toList()),
                row.findings());
    }

    static Revision of(RecordPages.Revision shown) {
        Arrived<Observation> arrived = shown.arrived();
        Observation figure = arrived.item();
        return new Revision(
                figure.key().period().toString(),
                PeriodNames.full(figure.key().period()),
                figure.key().area().value(),
                figure.key().cohort().isAll() ? "" : figure.key().cohort().toString(),
                Worded.figure(figure),
                figure.note(),
                PeriodNames.day(figure.recordedAt().toLocalDate()),
                arrived.who(),
                when(arrived.at()),
                figure.provenance().file() + ", "
                        + Words.say("work.rows.row", figure.provenance().row()),
                shown.newest(),
                shown.first(),
                figure.status() == Status.WITHDRAWN);
    }

    static String when(Instant instant) {
        return WHEN.format(instant.atZone(Desk.LOCAL));
    }

    /** As many rows as were refused, for a person. */
    public String refusedRows() {
        return count(refusedCount) + (beyond > 0 ? " " + Words.say("work.upload.more") : "");
    }

    public static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    public static String slug(String service) {
        return DuePages.slug(service);
    }

    public static String cell(List<String> cells, int place) {
        return place < cells.size() ? brief(cells.get(place)) : "";
    }

    public static boolean may(Person person, Right right, Indicator indicator) {
        return Desk.may(person, right, indicator);
    }

    /** The quarter that had ended last on a day. */
    public static String quarter(LocalDate today) {
        int year = YearType.FINANCIAL.yearOf(today);
        Period.Quarter quarter = new Period.Quarter(YearType.FINANCIAL, year, 1);
        Period last = quarter.previous();
        for (Period each = quarter; each.end().isBefore(today); each = each.next()) {
            last = each;
        }
        return last.toString();
    }

    public static String tag(Finding finding) {
        return finding.severity() == Severity.ERROR
                ? "govuk-tag--red"
                : finding.severity() == Severity.WARNING ? "govuk-tag--yellow" : "govuk-tag--grey";
    }

    private static String brief(String cell) {
        return cell.length() > 60 ? cell.substring(0, 60) + "…" : cell;
    }
}
