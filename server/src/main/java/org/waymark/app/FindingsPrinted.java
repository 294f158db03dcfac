package org.waymark.app;

import java.io.PrintWriter;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;

/** Findings as a person reads them: worst first, like ones together, and how many of each kind at the end. */
record FindingsPrinted(PrintWriter to, boolean colours) {
    private static final int OF_ONE_KIND = 3;
    private static final int WIDTH = 100;
    private static final String INDENT = " ".repeat(9);

    void print(Findings findings) {
        for (Findings.Group group : findings.groups()) {
            int shown = group.count() == OF_ONE_KIND + 1 ? OF_ONE_KIND + 1 : OF_ONE_KIND;
            group.shown().stream().limit(shown).forEach(this::print);
            long more = group.count() - Math.min(shown, group.shown().size());
            if (more > 0) {
                to.println(INDENT + Words.count("findings.more", more));
            }
        }
        if (!findings.isEmpty()) {
            to.println();
            to.println(Words.say(
                    "findings.count",
                    Words.count("findings.errors", findings.count(Severity.ERROR)),
                    Words.count("findings.warnings", findings.count(Severity.WARNING)),
                    Words.count("findings.notes", findings.count(Severity.NOTE))));
        }
        to.flush();
    }

    private void print(Finding finding) {
        String severity = Words.say("severity." + finding.severity().code());
        String gap = " ".repeat(Math.max(1, INDENT.length() - severity.length()));
        to.println(coloured(finding.severity(), severity)
                + gap
                + printable(finding.place().toString()));
        to.println(wrapped(printable(finding.sentence() + " " + finding.remedy())));
    }

    private String coloured(Severity severity, String word) {
        String colour = switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "33";
            case NOTE -> "36";
        };
        return colours ? "\u001b[" + colour + "m" + word + "\u001b[0m" : word;
    }

    /** What stands in a file must not move the cursor or colour the screen. */
    static String printable(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String wrapped(String text) {
        var lines = new StringBuilder();
        int width = WIDTH;
        for (String word : text.strip().split(" +")) {
            if (width + 1 + word.length() > WIDTH) {
                lines.append(lines.isEmpty() ? "" : System.lineSeparator()).append(INDENT);
                width = INDENT.length();
            } else {
                lines.append(' ');
                width++;
            }
            lines.append(word);
            width += word.length();
        }
        return lines.toString();
    }
}
