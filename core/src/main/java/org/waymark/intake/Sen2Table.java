package org.waymark.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads one of the Department’s tables into the requests it tells of. */
final class Sen2Table implements Consumer<Reading> {
    private static final String PERSON = "PersonTableID";

    private final Sen2Module module;
    private final Sen2Requests requests;
    private final Sen2Cells cells;
    private final Reading row;
    private final int file;

    Sen2Table(Sen2Module module, CaseDoor door, CaseRows rows, Sen2Requests requests, Reading reading) {
        this.module = module;
        this.requests = requests;
        this.cells = new Sen2Cells(door, reading);
        this.row = reading;
        this.file = rows.file(reading.file(), module.days());
    }

    @Override
    public void accept(Reading reading) {
        switch (module) {
            case PERSON -> person();
            case REQUESTS -> request();
            case ASSESSMENT, NAMED_PLAN, PLAN_DETAIL, ACTIVE_PLANS, PLACEMENT_DETAIL, SEN_NEED -> {
                String key = owner();
                if (key != null) {
                    requests.get(key).ifPresent(this::belonging);
                }
            }
        }
    }

    private void belonging(Sen2Request request) {
        switch (module) {
            case PERSON, REQUESTS -> throw new IllegalStateException(module.kind());
            case ASSESSMENT -> assessment(request);
            case NAMED_PLAN -> {
                plan(request);
                placed(request);
            }
            case ACTIVE_PLANS -> {
                activePlan(request);
                placed(request);
                need(request);
            }
            case PLAN_DETAIL, PLACEMENT_DETAIL -> placed(request);
            case SEN_NEED -> need(request);
        }
    }

    private void person() {
        String key = cells.key(PERSON);
        var breakdown = new LinkedHashMap<String, String>();
        cells.divide(cells.given("Sex") ? "Sex" : "GenderCurrent", Sen2Codes.Divides.SEX, breakdown);
        cells.divide("Ethnicity", Sen2Codes.Divides.ETHNICITY, breakdown);
        if (key == null) {
            cells.missing(PERSON);
        } else if (row.sound()) {
            requests.person(key, breakdown);
        }
    }

    private void request() {
        String key = cells.key("RequestsTableID");
        String person = cells.key(PERSON);
        String outcome = cells.outcome("RequestOutcome", Sen2Codes.OUTCOMES);
        int received = cells.day("ReceivedDate");
        int decided = cells.day("RequestOutcomeDate");
        boolean historical = outcome.equals("H");
        if (key == null) {
            cells.missing("RequestsTableID");
            return;
        }
        if (!cells.given("ReceivedDate") && !historical) {
            cells.missing("ReceivedDate");
        }
        if (!row.sound()) {
            // Kept, so that what belongs to it is not complained of too.
            requests.of(key, () -> new Sen2Request(Map.of(), CaseRows.UNDATED, false, file, row.row()))
                    .endUnknown();
            return;
        }
        int begun = cells.past("ReceivedDate", received);
        int on = cells.past("RequestOutcomeDate", decided);
        Map<String, String> whose = requests.person(person);
        Sen2Request request = requests.of(key, () -> new Sen2Request(whose, begun, historical, file, row.row()));
        tell(request, "request-received", begun);
        switch (outcome) {
            case "Y", "H" -> tell(request, "decided-to-assess", on);
            case "N" -> tell(request, "request-refused", on);
            case "W" -> tell(request, "request-withdrawn", on);
            default -> {}
        }
        undated(request, "RequestOutcome", outcome);
        disputed(request, "RequestMediation", "RequestTribunal", decided == CaseRows.UNDATED ? begun : on);
        cells.divide("RequestSource", Sen2Codes.Divides.SOURCE, request.breakdown);
        if (cells.given("Exported") && !cells.cell("Exported").equals("0")) {
            request.left();
        }
    }

    private void assessment(Sen2Request request) {
        String outcome = cells.outcome("AssessmentOutcome", Sen2Codes.OUTCOMES);
        int decided = cells.day("AssessmentOutcomeDate");
        boolean excepted = cells.yes("Week20");
        if (!row.sound()) {
            return;
        }
        int on = cells.past("AssessmentOutcomeDate", decided);
        request.assessed(outcome.equals("H"));
        switch (outcome) {
            case "N" -> tell(request, "no-plan-made", on);
            case "W" -> tell(request, "request-withdrawn", on);
            default -> {}
        }
        if (!outcome.equals("Y")) {
            undated(request, "AssessmentOutcome", outcome);
        }
        if (excepted) {
            tell(request, "exception-applies", request.received);
        }
        int told = decided == CaseRows.UNDATED ? request.received : on;
        disputed(request, "AssessmentMediation", "AssessmentTribunal", told);
    }

    private void plan(Sen2Request request) {
        int start = cells.day("StartDate");
        if (!cells.given("StartDate")) {
            cells.missing("StartDate");
        }
        if (row.sound()) {
            tell(request, "plan-issued", cells.past("StartDate", start));
        }
    }

    private void activePlan(Sen2Request request) {
        int meeting = cells.day("ReviewMeeting");
        int decided = cells.day("LastReview");
        String outcome = cells.outcome("ReviewOutcome", Sen2Codes.REVIEWS);
        if (!row.sound()) {
            return;
        }
        if (cells.given("TransferLA")) {
            tell(request, "transferred-in", request.received);
        }
        int met = cells.past("ReviewMeeting", meeting);
        String of = meeting == CaseRows.UNDATED ? "undated" : String.valueOf(LocalDate.ofEpochDay(meeting));
        String key = cells.door().joined(cells.cell(module.key()), of);
        request.review(key, "review-meeting", met, file, row.row());
        if (!outcome.isEmpty() && !cells.given("LastReview")) {
            undated("sen2-undated", "ReviewOutcome", "LastReview", outcome);
        } else if (!outcome.isEmpty()) {
            request.review(key, Sen2Codes.reviewed(outcome), cells.past("LastReview", decided), file, row.row());
        }
    }

    /** The first in rank is what the case is counted under. */
    private void placed(Sen2Request request) {
        if (!first("PlacementRank")) {
            return;
        }
        if (!cells.given("SENsetting") && (cells.given("URN") || cells.given("UKPRN"))) {
            request.breakdown.putIfAbsent(Sen2Codes.Divides.SETTING.dimension(), Sen2Codes.ESTABLISHMENT);
        } else {
            cells.divide("SENsetting", Sen2Codes.Divides.SETTING, request.breakdown);
        }
    }

    private void need(Sen2Request request) {
        if (first("SENtypeRank")) {
            cells.divide("SENtype", Sen2Codes.Divides.NEED, request.breakdown);
        }
    }

    private boolean first(String rank) {
        String cell = cells.cell(rank);
        return cell.isEmpty() || cell.equals("1");
    }

    /** The key of the request the row belongs to; null where it belongs to none, which is complained of. */
    private @Nullable String owner() {
        boolean direct = module.otherKey().isEmpty() || cells.given(module.key());
        String item = direct ? module.key() : module.otherKey();
        String key = cells.key(item);
        if (key == null) {
            cells.missing(item);
            return null;
        }
        if (!row.sound()) {
            return null;
        }
        String of = direct ? key : requests.owner(item, key);
        if (of == null || requests.get(of).isEmpty()) {
            row.complain(Rule.named("sen2-no-request"), row.column(item), "");
            return null;
        }
        if (!module.own().isEmpty()) {
            requests.owns(module.own(), cells.key(module.own()), of);
        }
        return row.sound() ? of : null;
    }

    private void disputed(Sen2Request request, String mediation, String tribunal, int on) {
        if (cells.yes(mediation)) {
            tell(request, "mediation", on);
        }
        if (cells.yes(tribunal)) {
            tell(request, "tribunal", on);
        }
    }

    /** Complains of an outcome without its day: a case that ended nobody knows when is not counted at all. */
    private void undated(Sen2Request request, String item, String outcome) {
        if (cells.given(item + "Date")) {
            return;
        }
        if (outcome.equals("N") || outcome.equals("W")) {
            undated("sen2-undated-end", item, item + "Date", outcome);
            request.endUnknown();
        } else if (outcome.equals("Y")) {
            undated("sen2-undated", item, item + "Date", outcome);
        }
    }

    private void undated(String rule, String item, String date, String outcome) {
        row.complain(Rule.named(rule), row.column(item), outcome, "column", item, "date", date);
    }

    private void tell(Sen2Request request, String event, int on) {
        request.tell(event, on, file, row.row());
    }
}
