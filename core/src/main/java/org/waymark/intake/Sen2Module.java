package org.waymark.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables of the Department’s SEN2 return at person level, in the order read, with the data items of each by the names that
 * the Department’s technical specification gives them. Each row names the row of another table that it belongs to.
 */
public enum Sen2Module {
    PERSON("1", "person", "PersonTableID", "", "Sex GenderCurrent Ethnicity UPNunknown"),
    REQUESTS(
            "2",
            "requests",
            "RequestsTableID",
            "",
            "PersonTableID ReceivedDate RequestSource RYA RequestOutcomeDate RequestOutcome RequestMediation"
                    + " RequestTribunal Exported"),
    ASSESSMENT(
            "3",
            "assessment",
            "RequestsTableID",
            "",
            "AssessmentTableID PersonTableID AssessmentOutcome AssessmentOutcomeDate AssessmentMediation"
                    + " AssessmentTribunal OtherMediation OtherTribunal Week20"),
    NAMED_PLAN(
            "4",
            "namedplan",
            "RequestsTableID",
            "AssessmentTableID",
            "NamedPlanTableID PersonTableID StartDate PlanRes PlanWBP PB OA DP CeaseDate CeaseReason" + Items.PLACED),
    PLAN_DETAIL(
            "4b",
            "plandetail",
            "RequestsTableID",
            "NamedPlanTableID",
            "PlanDetailTableID PersonTableID" + Items.PLACED),
    ACTIVE_PLANS(
            "5",
            "activeplans",
            "RequestsTableID",
            "",
            "ActivePlansTableID PersonTableID TransferLA RES WBP ReviewMeeting ReviewOutcome ReviewDraft"
                    + " PhaseTransferDueDate PhaseTransferFinalDate LastReview SENtype SENtypeRank" + Items.PLACED),
    PLACEMENT_DETAIL(
            "5b",
            "placementdetail",
            "RequestsTableID",
            "ActivePlansTableID",
            "PlacementDetailTableID PersonTableID" + Items.PLACED),
    SEN_NEED(
            "5c",
            "senneed",
            "RequestsTableID",
            "ActivePlansTableID",
            "SENneedTableID PersonTableID SENtype SENtypeRank");

    private static final class Items {
        /** What councils head the keys with when they write the tables by hand. */
        static final Map<String, String> OTHERWISE = Map.of(
                "person", "PersonTableID",
                "personid", "PersonTableID",
                "request", "RequestsTableID",
                "requestid", "RequestsTableID",
                "requestsid", "RequestsTableID",
                "requesttableid", "RequestsTableID",
                "assessmentid", "AssessmentTableID",
                "namedplanid", "NamedPlanTableID",
                "activeplansid", "ActivePlansTableID");

        static final String PLACED = " URN UKPRN SENsetting SENsettingOther PlacementRank EntryDate LeavingDate"
                + " AttendancePattern SENunitIndicator ResourcedProvisionIndicator RES WBP";
    }

    private final String number;
    private final String table;
    private final String key;
    private final String otherKey;
    private final Set<String> columns = new LinkedHashSet<>();
    private final Map<String, String> headings = new HashMap<>(Items.OTHERWISE);

    Sen2Module(String number, String table, String key, String otherKey, String items) {
        this.number = number;
        this.table = table;
        this.key = key;
        this.otherKey = otherKey;
        columns.add(key);
        if (!otherKey.isEmpty()) {
            columns.add(otherKey);
        }
        columns.addAll(Arrays.asList(items.split(" ")));
        columns.forEach(column -> headings.put(plain(column), column));
    }

    /** Of a sheet of this table. */
    public String kind() {
        return "sen2-" + table;
    }

    /** The column by which a row belongs to a request, or to a person in the table of these. */
    String key() {
        return key;
    }

    /** The column of another table’s key that may stand in its place; empty where none may. */
    String otherKey() {
        return otherKey;
    }

    /** The column of the rows’ own keys, by which others belong to them; empty where none do. */
    String own() {
        return switch (this) {
            case ASSESSMENT -> "AssessmentTableID";
            case NAMED_PLAN -> "NamedPlanTableID";
            case ACTIVE_PLANS -> "ActivePlansTableID";
            case PERSON, REQUESTS, PLAN_DETAIL, PLACEMENT_DETAIL, SEN_NEED -> "";
        };
    }

    /** In which column the day of each event stands. */
    Map<String, String> days() {
        return switch (this) {
            case REQUESTS ->
                Map.of(
                        "request-received", "ReceivedDate",
                        "decided-to-assess", "RequestOutcomeDate",
                        "request-refused", "RequestOutcomeDate",
                        "request-withdrawn", "RequestOutcomeDate");
            case ASSESSMENT ->
                Map.of("no-plan-made", "AssessmentOutcomeDate", "request-withdrawn", "AssessmentOutcomeDate");
            case NAMED_PLAN -> Map.of("plan-issued", "StartDate");
            case ACTIVE_PLANS ->
                Map.of(
                        "review-meeting", "ReviewMeeting",
                        "decided-to-maintain", "LastReview",
                        "decided-to-amend", "LastReview",
                        "decided-to-cease", "LastReview");
            case PERSON, PLAN_DETAIL, PLACEMENT_DETAIL, SEN_NEED -> Map.of();
        };
    }

    List<String> columns() {
        return List.copyOf(columns);
    }

    /** Of which table a file is, by its name: {@code sen2-module-2.csv}, {@code Blade-Export_14-01-2025_requests.csv}. */
    public static Optional<Sen2Module> ofFile(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.csv$", "");
        return Arrays.stream(values())
                .filter(module -> plain.matches("sen2-module-" + module.number + "a?([-_].*)?")
                        || plain.matches("(sen2|blade).*[-_]" + module.table))
                .findFirst();
    }

    /** The Department’s name of a heading, whatever its capitals and blanks; empty where the table has no such item. */
    Optional<String> item(String heading) {
        return Optional.ofNullable(headings.get(plain(heading)));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
