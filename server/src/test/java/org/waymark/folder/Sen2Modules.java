package org.waymark.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.casefile.CaseFile;
import org.waymark.casefile.Event;

/** Cases written as the modules of the Department’s SEN2 return, as far as these carry what happened. */
final class Sen2Modules {
    private static final Map<String, String> SOURCES =
            Map.of("parent-or-young-person", "1", "school", "2", "health", "3", "social-care", "4", "other", "5");

    private final StringBuilder persons = new StringBuilder("PersonTableID,Sex\n");
    private final StringBuilder requests = new StringBuilder(
            "RequestsTableID,PersonTableID,ReceivedDate,RequestSource,RequestOutcomeDate,RequestOutcome\n");
    private final StringBuilder assessments =
            new StringBuilder("AssessmentTableID,RequestsTableID,AssessmentOutcome,AssessmentOutcomeDate,Week20\n");
    private final StringBuilder plans = new StringBuilder("AssessmentTableID,StartDate\n");
    private final StringBuilder active = new StringBuilder("RequestsTableID,SENtype,SENtypeRank\n");

    private Sen2Modules() {}

    static void write(List<CaseFile> cases, Path folder) throws IOException {
        var modules = new Sen2Modules();
        cases.forEach(modules::add);
        Files.writeString(folder.resolve("sen2-module-1.csv"), modules.persons);
        Files.writeString(folder.resolve("sen2-module-2.csv"), modules.requests);
        Files.writeString(folder.resolve("sen2-module-3.csv"), modules.assessments);
        Files.writeString(folder.resolve("sen2-module-4.csv"), modules.plans);
        Files.writeString(folder.resolve("sen2-module-5.csv"), modules.active);
    }

    private void add(CaseFile file) {
        String key = file.key();
        Optional<LocalDate> decided = on(file, "decided-to-assess");
        Optional<LocalDate> refused = on(file, "request-refused");
        Optional<LocalDate> withdrawn = on(file, "request-withdrawn");
        String outcome = decided.isPresent() ? "Y" : refused.isPresent() ? "N" : withdrawn.isPresent() ? "W" : "A";
        String when = decided.or(() -> refused)
                .or(() -> withdrawn)
                .map(LocalDate::toString)
                .orElse("");
        line(persons, "p-" + key, "female".equals(file.breakdown().get("sex")) ? "F" : "M");
        line(
                requests,
                key,
                "p-" + key,
                on(file, "request-received").orElseThrow().toString(),
                SOURCES.getOrDefault(file.breakdown().getOrDefault("request-source", ""), ""),
                when,
                outcome);
        boolean excepted = on(file, "exception-applies").isPresent();
        Optional<LocalDate> unplanned = on(file, "no-plan-made");
        if (decided.isPresent() || excepted || unplanned.isPresent()) {
            Optional<LocalDate> issued = on(file, "plan-issued");
            Optional<LocalDate> none = unplanned.or(() -> withdrawn);
            String assessed =
                    issued.isPresent() ? "Y" : unplanned.isPresent() ? "N" : withdrawn.isPresent() ? "W" : "A";
            line(
                    assessments,
                    "a-" + key,
                    key,
                    assessed,
                    none.map(LocalDate::toString).orElse(""),
                    excepted ? "1" : "0");
            issued.ifPresent(day -> line(plans, "a-" + key, day.toString()));
        }
        line(active, key, file.breakdown().getOrDefault("need", "").toUpperCase(Locale.ROOT), "1");
    }

    private static Optional<LocalDate> on(CaseFile file, String event) {
        return file.events().stream()
                .filter(each -> each.what().equals(event))
                .map(Event::on)
                .findFirst();
    }

    private static void line(StringBuilder to, String... cells) {
        to.append(String.join(",", cells)).append('\n');
    }
}
