package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.finding.Severity;

class FindingsPrintedTest {

    @Test
    void the_worst_come_first_and_each_kind_is_counted() {
        var findings = new Findings();
        findings.add(finding(Severity.NOTE, "odd", Place.of("areas.csv"), "This is odd."));
        findings.add(finding(Severity.ERROR, "dressed", Place.of("a.csv", 12, "value"), "85% is not plain."));
        assertThat(printed(findings, false)).isEqualTo("""
            error    a.csv, row 12, column value
                     85% is not plain. Mend it.
            note     areas.csv
                     This is odd. Mend it.

            1 error, 0 warnings, 1 note.
            """);
    }

    @Test
    void of_many_alike_three_are_shown_and_the_rest_counted() {
        var findings = new Findings();
        for (int row = 2; row < 10_001; row++) {
            findings.add(finding(Severity.ERROR, "dressed", Place.of("a.csv", row, "value"), "Not plain."));
        }
        assertThat(printed(findings, false))
                .contains("a.csv, row 4, column value")
                .doesNotContain("row 5")
                .contains("         … and 9,996 more like it\n")
                .endsWith("9,999 errors, 0 warnings, 0 notes.\n");
    }

    @Test
    void a_fourth_is_shown_rather_than_counted() {
        var findings = new Findings();
        for (int row = 2; row < 6; row++) {
            findings.add(finding(Severity.WARNING, "jump", Place.of("a.csv", row, "value"), "Far off."));
        }
        assertThat(printed(findings, false)).contains("row 5").doesNotContain("more like it");
    }

    @Test
    void colours_are_for_those_who_look() {
        var findings = new Findings();
        findings.add(finding(Severity.ERROR, "dressed", Place.of("a.csv"), "Not plain."));
        assertThat(printed(findings, true)).startsWith("\u001b[1;31merror\u001b[0m    a.csv");
        assertThat(printed(findings, false)).doesNotContain("\u001b");
    }

    @Test
    void a_long_sentence_is_folded_under_itself() {
        var findings = new Findings();
        findings.add(finding(
                Severity.ERROR, "long", Place.of("a.csv"), "Word ".repeat(40).strip() + "."));
        assertThat(printed(findings, false).lines().skip(1).limit(3))
                .allSatisfy(line -> assertThat(line).startsWith("         W").hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void what_stands_in_a_file_cannot_move_the_cursor() {
        var findings = new Findings();
        findings.add(finding(Severity.ERROR, "odd", Place.of("a\u001b[2J.csv"), "\u001b]0;gone\u0007 \u202Ebad."));
        assertThat(printed(findings, false))
                .doesNotContain("\u001b", "\u0007", "\u202E")
                .contains("\uFFFD");
    }

    private static Finding finding(Severity severity, String rule, Place place, String sentence) {
        return new Finding(severity, rule, place, "", sentence, "Mend it.");
    }

    private static String printed(Findings findings, boolean colours) {
        var written = new StringWriter();
        new FindingsPrinted(new PrintWriter(written), colours).print(findings);
        return written.toString().replace(System.lineSeparator(), "\n");
    }
}
