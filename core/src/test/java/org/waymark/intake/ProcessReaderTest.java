package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Counting;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Process;
import org.waymark.finding.Findings;

class ProcessReaderTest {
    private static final Map<String, Object> LEAST = Map.of(
            "process", "potholes", "name", "Potholes", "start", "reported", "end", "repaired", "limit", "28 days");

    /** What is put beside the least a file needs, in place of it, and what is said. */
    record Told(String key, Object value, String said, boolean read) {
        @Override
        public String toString() {
            return key + " = " + value;
        }
    }

    static Stream<Told> told() {
        return Stream.of(
                new Told("source", "a rule", "", true),
                new Told(
                        "limits",
                        "28 days",
                        "warning: processes/potholes.toml, column limits: The key limits is no setting of a process,"
                            + " so it was not read. Use process, name, source, start, end, limit, holidays, rolls_on,"
                            + " count, aim, leaving, bands, indicators, stage, exception.",
                        true),
                new Told(
                        "start",
                        "",
                        "error: processes/potholes.toml, column start: The file of this process lacks start, so the"
                                + " process is not read. Add it, as in: start = \"reported\"",
                        false),
                new Told(
                        "end",
                        "Repaired!",
                        "error: processes/potholes.toml, column end: \"Repaired!\" cannot stand for end, so the"
                                + " process is not read. Write lower-case letters, digits and hyphens, such as"
                                + " plan-issued.",
                        false),
                new Told(
                        "limit",
                        "a month",
                        "error: processes/potholes.toml, column limit: \"a month\" cannot stand for limit. Write a"
                                + " number and what is counted: \"28 days\", \"20 weeks\", \"20 working days\", \"1"
                                + " month\".",
                        false),
                new Told(
                        "count",
                        "by-moon",
                        "error: processes/potholes.toml, column count: \"by-moon\" is not a word for count;"
                                + " by-completion is used. Use one of: by-completion, by-due-date, by-start.",
                        true),
                new Told(
                        "exception",
                        List.of(Map.of("event", "stopped", "effect", "pause")),
                        "error: processes/potholes.toml, column exception.until: The exception \"stopped\" is a pause"
                                + " that no event ends, so it is left out. Give a pause the event that ends it (until ="
                                + " \"…\"), and no other effect one.",
                        true));
    }

    @ParameterizedTest
    @MethodSource("told")
    void a_file_is_judged_in_these_words(Told told) {
        var tree = new LinkedHashMap<String, Object>(LEAST);
        tree.put(told.key(), told.value());
        var findings = new Findings();
        List<Process> read = read(findings, List.of(tree));
        assertThat(findings.shown().stream().map(Object::toString))
                .isEqualTo(told.said().isEmpty() ? List.of() : List.of(told.said()));
        assertThat(read).hasSize(told.read() ? 1 : 0);
    }

    @Test
    void every_rule_of_processes_can_fire() {
        var findings = new Findings();
        told().forEach(told -> {
            var tree = new LinkedHashMap<String, Object>(LEAST);
            tree.put(told.key(), told.value());
            read(findings, List.of(tree));
        });
        read(findings, List.of(LEAST, LEAST));
        var many = new LinkedHashMap<String, Object>(LEAST);
        var leaving = new ArrayList<String>();
        for (int i = 0; i < 130; i++) {
            leaving.add("way-" + i);
        }
        many.put("leaving", leaving);
        read(findings, List.of(many));
        var fired = new TreeSet<String>();
        findings.groups().forEach(group -> fired.add(group.first().rule()));
        assertThat(fired)
                .containsAll(Rule.all().stream()
                        .map(Rule::name)
                        .filter(rule -> rule.startsWith("process-"))
                        .toList());
    }

    @Test
    void what_is_not_said_is_the_usual() {
        var findings = new Findings();
        Process process = read(findings, List.of(LEAST)).getFirst();
        assertThat(findings.isEmpty()).isTrue();
        assertThat(process.counting()).isEqualTo(Counting.BY_COMPLETION);
        assertThat(process.aim()).isEqualTo(Aim.END);
        assertThat(process.including()).hasToString("potholes-in-time");
        assertThat(process.bands().stream().map(Limit::days)).containsExactly(14, 28, 42, 56, 84);
        assertThat(process.events()).containsExactly("reported", "repaired");
    }

    private static List<Process> read(Findings findings, List<Map<String, Object>> trees) {
        return ProcessReader.read(
                trees.stream()
                        .map(tree -> TemplateFile.of("processes/potholes.toml", tree))
                        .toList(),
                findings);
    }
}
