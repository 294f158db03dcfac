package org.waymark.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the checks say of one data set. The stages are gone through in order, and the one in which a check fails is the last,
 * since later checks take for granted what earlier ones found.
 *
 * @param stopped the stage with a failure; empty when all were passed
 * @param departures what is wrong although the Department's screener lets it through
 */
public record Screening(List<Answer> answers, Optional<Stage> stopped, List<Answer> departures) {

    /** Every check, those of one stage in order. */
    static final List<Check> CHECKS = checks();

    public static Screening of(DataSet set) {
        return of(set, List.of());
    }

    /** @param notUtf8 those of the two files whose letters are not UTF-8 */
    public static Screening of(DataSet set, List<String> notUtf8) {
        List<Answer> departures = Departures.of(set, notUtf8);
        var answers = new ArrayList<Answer>();
        for (Stage stage : Stage.values()) {
            CHECKS.stream().filter(check -> check.stage() == stage).forEach(check -> answers.add(check.of(set)));
            if (answers.stream().anyMatch(answer -> answer.result() == Result.FAIL)) {
                return new Screening(List.copyOf(answers), Optional.of(stage), departures);
            }
        }
        return new Screening(List.copyOf(answers), Optional.empty(), departures);
    }

    /** Of files that could not be read: the one check that was made. */
    public static Screening unread(String sentence, Spot spot) {
        return new Screening(
                List.of(new Answer(Stage.FILE_READ, "file_read", Result.FAIL, sentence, List.of(spot))),
                Optional.of(Stage.FILE_READ),
                List.of());
    }

    public boolean passed() {
        return stopped.isEmpty();
    }

    /** Whether it may also be published through the Department's programming interface. */
    public boolean apiSuitable() {
        return passed()
                && answers.stream()
                        .filter(answer -> answer.stage() == Stage.API)
                        .allMatch(answer -> answer.result() == Result.PASS);
    }

    /** {@code Passed}, or the stage that stopped it, as the Department's screener says it. */
    public String reached() {
        return stopped.map(stage -> stage == Stage.FILE_READ ? stage.title() : stage.title() + " checks")
                .orElse("Passed");
    }

    public long count(Result result) {
        return answers.stream().filter(answer -> answer.result() == result).count();
    }

    public List<Answer> nonPasses() {
        return answers.stream().filter(answer -> answer.result() != Result.PASS).toList();
    }

    private static List<Check> checks() {
        var all = new ArrayList<Check>();
        all.addAll(FilenameChecks.ALL);
        all.addAll(ColumnChecks.ALL);
        all.addAll(VariableChecks.ALL);
        all.addAll(MetaChecks.ALL);
        all.addAll(TimeChecks.ALL);
        all.addAll(FilterChecks.ALL);
        all.addAll(PlaceListChecks.ALL);
        all.addAll(GeographyChecks.ALL);
        all.addAll(CellChecks.ALL);
        all.addAll(HarmonisedChecks.ALL);
        all.addAll(ApiChecks.ALL);
        return List.copyOf(all);
    }
}
