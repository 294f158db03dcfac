package org.waymark.methods;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A worked example as a page of {@code docs/methods} prints it: a fenced block opened by {@code ```text example NAME} of
 * lines {@code name: value}. The test of the method reads what goes in and what comes out from the page, so that the page
 * cannot be wrong.
 */
public record WorkedExample(String page, String name, Map<String, String> lines) {
    private static final Path PAGES = Path.of("../docs/methods");
    private static final String OPENING = "```text example ";

    /** The example of that name on the page ({@code rating} for {@code docs/methods/rating.md}). */
    public static WorkedExample of(String page, String name) throws IOException {
        return all(PAGES.resolve(page + ".md")).stream()
                .filter(example -> example.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no example " + name + " on the page " + page));
    }

    /** The pages themselves. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static List<WorkedExample> all(Path file) throws IOException {
        String page = file.getFileName().toString().replaceFirst("\\.md$", "");
        var examples = new ArrayList<WorkedExample>();
        Map<String, String> open = null;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(OPENING)) {
                open = new LinkedHashMap<>();
                examples.add(
                        new WorkedExample(page, line.substring(OPENING.length()).strip(), open));
            } else if (line.startsWith("```")) {
                open = null;
            } else if (open != null && line.contains(":")) {
                open.put(
                        line.substring(0, line.indexOf(':')).strip(),
                        line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return examples;
    }

    public String text(String line) {
        String text = lines.get(line);
        if (text == null) {
            throw new AssertionError("no line \"" + line + "\" in the example " + name + " of " + page);
        }
        return text;
    }

    public double number(String line) {
        return Double.parseDouble(text(line));
    }

    /** Numbers apart by commas. */
    public double[] numbers(String line) {
        return Stream.of(text(line).split(","))
                .mapToDouble(number -> Double.parseDouble(number.strip()))
                .toArray();
    }
}
