package org.waymark.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.benchmark.Proposal;
import org.waymark.benchmark.Standing;
import org.waymark.office.ProposingTargets;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Figure;
import org.waymark.quantity.Scale;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Shown;
import org.waymark.target.Origin;

/** Proposed targets as rows of targets.csv, each with the rationale that should stand there. */
record TargetRowsPrinted(ProposingTargets.Proposed proposed) {
    private static final List<String> COLUMNS = List.of(
            "indicator",
            "area",
            "cohort",
            "period",
            "target",
            "floor",
            "lower",
            "upper",
            "origin",
            "rationale",
            "approved_by",
            "approved_on",
            "recorded_on",
            "source");

    /** Why nothing is proposed, in a sentence; empty when something is. */
    Optional<String> refusal() {
        return switch (proposed.proposal()) {
            case Proposal.Path _ -> Optional.empty();
            case Proposal.Refused(Proposal.Because because) ->
                Optional.of(Words.say("targets.refused." + because.code(), line().name(), reason()));
        };
    }

    /** The header and a row for each year. */
    List<String> lines() {
        return switch (proposed.proposal()) {
            case Proposal.Path path -> lines(path);
            case Proposal.Refused _ -> List.of();
        };
    }

    private List<String> lines(Proposal.Path path) {
        var lines = new ArrayList<String>();
        lines.add(String.join(",", COLUMNS));
        for (int i = 0; i < path.steps().size(); i++) {
            Proposal.Step step = path.steps().get(i);
            lines.add(String.join(
                    ",",
                    line().code().value(),
                    "",
                    "",
                    step.year().toString(),
                    step.target().toPlainString(),
                    "",
                    "",
                    "",
                    Origin.BENCHMARK.code(),
                    quoted(rationale(path, i + 1)),
                    "",
                    "",
                    proposed.scorecard().asKnownAt().toString(),
                    quoted(Words.say(
                            "targets.source",
                            groupName(path.standing()),
                            path.standing().version()))));
        }
        return lines;
    }

    private String rationale(Proposal.Path path, int year) {
        Standing standing = path.standing();
        Shown shown = line().shown().orElseThrow();
        String missing = standing.missing().isEmpty()
                ? ""
                : Words.say(
                        "targets.missing",
                        standing.missing().stream()
                                .map(proposed.scorecard().gazetteer()::name)
                                .collect(Collectors.joining(", ")));
        return Words.say(
                "targets.rationale",
                Words.say("targets.goal." + path.goal().code()),
                groupName(standing).toLowerCase(java.util.Locale.ROOT),
                standing.version(),
                PeriodNames.full(standing.period()),
                scale().print(path.end().stripTrailingZeros()),
                standing.members(),
                standing.members() + standing.missing().size(),
                missing,
                scale().print(Figure.of(path.start())),
                PeriodNames.full(shown.period()),
                year,
                path.steps().size());
    }

    private Scale scale() {
        return line().version().measurement().scale();
    }

    private Line line() {
        return proposed.line();
    }

    private String reason() {
        return line().version().life().reason();
    }

    private static String groupName(Standing standing) {
        String words = standing.group().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
