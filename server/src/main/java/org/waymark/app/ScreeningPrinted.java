package org.waymark.app;

import java.io.PrintWriter;
import java.util.List;
import org.waymark.screening.Answer;
import org.waymark.screening.Result;
import org.waymark.screening.Screening;
import org.waymark.screening.Stage;

/** A screening as a person reads it: stage by stage how many checks passed, those that did not, and the verdict. */
record ScreeningPrinted(PrintWriter to) {

    void print(Screening screening) {
        for (Stage stage : Stage.values()) {
            List<Answer> answers = screening.answers().stream()
                    .filter(answer -> answer.stage() == stage)
                    .toList();
            if (!answers.isEmpty()) {
                print(stage, answers);
            }
        }
        if (!screening.departures().isEmpty()) {
            to.println(Words.say("screen.departures"));
            screening.departures().forEach(this::print);
        }
        to.println();
        to.println(verdict(screening));
        to.flush();
    }

    private void print(Stage stage, List<Answer> answers) {
        long passed = answers.stream()
                .filter(answer -> answer.result() == Result.PASS || answer.result() == Result.IGNORE)
                .count();
        to.println(Words.say("screen.stage", stage.title(), passed, answers.size()));
        answers.stream().filter(answer -> answer.result() != Result.PASS).forEach(this::print);
    }

    private void print(Answer answer) {
        to.println("  " + Words.say("screen.result." + answer.result().name()) + " " + answer.check());
        to.println(FindingsPrinted.wrapped(FindingsPrinted.printable(answer.sentence())));
    }

    private static String verdict(Screening screening) {
        String counts = Words.say(
                "screen.counts",
                screening.answers().size(),
                screening.count(Result.FAIL),
                screening.count(Result.WARNING),
                screening.count(Result.IGNORE));
        String verdict = screening
                .stopped()
                .map(stage -> Words.say("screen.failed", stage.title()))
                .orElseGet(() -> Words.say("screen.passed"));
        String api = screening.passed() ? " " + Words.say(api(screening)) : "";
        return counts + " " + verdict + api;
    }

    private static String api(Screening screening) {
        boolean looked = screening.answers().stream()
                .noneMatch(answer -> answer.stage() == Stage.API && answer.result() == Result.IGNORE);
        return screening.apiSuitable() ? "screen.api" : looked ? "screen.api.not" : "screen.api.unknown";
    }
}
