package org.waymark.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.finding.Findings;

/**
 * A table of small packs and what is said of each, in a text file. A case is a title, changes to the table's sound pack,
 * and the findings expected. {@code = file} gives a file anew, {@code + file} adds lines to it, {@code - file} takes it
 * away, {@code @ file words} makes it in a way that plain lines cannot, {@code >} is what is found.
 */
record FindingsTable(List<Case> cases) {

    /** One line of the table: its title, the pack's files by name, and the findings it should have. */
    record Case(String title, Map<String, byte[]> files, Map<String, String> links, List<String> expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    /** What came of a pack. */
    record Outcome(List<String> sentences, Set<String> rules, int accepted) {}

    static FindingsTable read(String resource) throws IOException {
        String text;
        try (var file = Objects.requireNonNull(FindingsTable.class.getResourceAsStream(resource))) {
            text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> parts = List.of(text.split("(?m)^## "));
        Map<String, byte[]> sound = new LinkedHashMap<>();
        apply(parts.getFirst(), sound, new LinkedHashMap<>());
        var cases = new ArrayList<Case>();
        for (String part : parts.subList(1, parts.size())) {
            var files = new LinkedHashMap<>(sound);
            var links = new LinkedHashMap<String, String>();
            apply(part, files, links);
            List<String> expected = part.lines()
                    .filter(line -> line.startsWith("> "))
                    .map(line -> line.substring(2))
                    .toList();
            cases.add(new Case(part.lines().findFirst().orElseThrow(), files, links, expected));
        }
        return new FindingsTable(cases);
    }

    private static void apply(String part, Map<String, byte[]> files, Map<String, String> links) {
        String file = "";
        for (String line : part.lines().toList()) {
            List<String> words = Arrays.asList(line.split(" ", 3));
            switch (line.length() > 1 && line.charAt(1) == ' ' ? line.charAt(0) : 'x') {
                case '=' -> {
                    file = words.get(1);
                    files.put(file, new byte[0]);
                }
                case '+' -> file = words.get(1);
                case '-' -> files.remove(words.get(1));
                case '@' -> make(words.get(1), words.get(2), files, links);
                case '>', '#' -> file = "";
                default -> {
                    if (!file.isEmpty() && !line.isEmpty()) {
                        files.merge(file, (line + "\n").getBytes(StandardCharsets.UTF_8), FindingsTable::joined);
                    }
                }
            }
        }
    }

    private static void make(String file, String how, Map<String, byte[]> files, Map<String, String> links) {
        String text = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        if (how.startsWith("links to ")) {
            links.put(file, how.substring("links to ".length()));
            return;
        }
        files.put(
                file,
                switch (how) {
                    case "in UTF-16" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
                    case "in UTF-16 without mark" -> text.getBytes(StandardCharsets.UTF_16BE);
                    case "in Windows-1252" -> text.getBytes(Charset.forName("windows-1252"));
                    case "with mark and CRLF" ->
                        ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
                    case "as a workbook" -> new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8};
                    case "as an old workbook" ->
                        new byte[] {
                            (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
                        };
                    case "of no bytes" -> new byte[0];
                    case "with escapes" -> text.translateEscapes().getBytes(StandardCharsets.UTF_8);
                    case "with a long cell" ->
                        text.replace("LONG", "x".repeat(10_001)).getBytes(StandardCharsets.UTF_8);
                    case "with an endless row" ->
                        text.replace("LONG", "x".repeat(1_000_001)).getBytes(StandardCharsets.UTF_8);
                    default -> throw new IllegalArgumentException(how);
                });
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    static Outcome judge(Case of, Path folder) throws IOException {
        for (var file : of.files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue());
        }
        for (var link : of.links.entrySet()) {
            Path path = folder.resolve(link.getKey());
            Files.deleteIfExists(path);
            Files.createSymbolicLink(path, Path.of(link.getValue()));
        }
        var findings = new Findings();
        var opened = Folder.open(folder);
        int[] accepted = {0};
        findings.addAll(opened.findings());
        try {
            findings.addAll(opened.value().read(_ -> accepted[0]++).findings());
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        var rules = new TreeSet<String>();
        findings.shown().forEach(finding -> rules.add(finding.rule()));
        return new Outcome(findings.shown().stream().map(Object::toString).toList(), rules, accepted[0]);
    }
}
