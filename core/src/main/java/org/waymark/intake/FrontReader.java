package org.waymark.intake;

import java.util.List;
import org.waymark.template.FrontSheet;

/** Reads {@code [front]} of report.toml: what officers add at the head of a report to members. */
final class FrontReader {
    /** The keys under {@code [front]}. */
    static final List<String> KEYS =
            List.of("author", "recommendations", "background_papers", "exempt", "why_urgent", "why_late");

    private static final String LEFT_OUT = "it is left out";

    private FrontReader() {}

    static FrontSheet read(Tree report) {
        return report.tree("front", "[front] and its settings below", LEFT_OUT)
                .map(FrontReader::of)
                .orElse(FrontSheet.NONE);
    }

    private static FrontSheet of(Tree front) {
        front.only(KEYS);
        return new FrontSheet(
                text(front, "author", "author = \"Corporate Director, Finance\""),
                texts(front, "recommendations", "recommendations = [\"Note the report.\"]"),
                texts(front, "background_papers", "background_papers = [\"Corporate plan\"]"),
                text(front, "exempt", "exempt = \"Not for publication: paragraph 3 of Schedule 12A …\""),
                text(front, "why_urgent", "why_urgent = \"A decision is needed before the next meeting.\""),
                text(front, "why_late", "why_late = \"The figures arrived after the papers were sent.\""));
    }

    private static String text(Tree front, String key, String example) {
        return front.text(key, example, LEFT_OUT).orElse("");
    }

    private static List<String> texts(Tree front, String key, String example) {
        return front.texts(key, example, LEFT_OUT).orElse(List.of()).stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
