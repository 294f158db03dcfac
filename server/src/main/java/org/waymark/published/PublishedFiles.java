package org.waymark.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.disclosure.attack.Evidence;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.finding.Severity;
import org.waymark.intake.Form;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Any set of published files, read for what they say. */
public final class PublishedFiles {
    /** What a publication without definitions or names of its own borrows from another. */
    private static final List<String> BORROWED = List.of("areas", "cohorts", "indicators");

    private final Findings findings = new Findings();
    private final List<Evidence> reports = new ArrayList<>();
    private final Map<String, List<HeldSheet>> publications = new LinkedHashMap<>();
    private int files;

    private PublishedFiles() {}

    /**
     * What was read.
     *
     * @param files how many could be
     * @param findings what is wrong with the others, and with rows of these
     */
    public record Read(Evidence evidence, int files, Findings findings) {}

    /**
     * Reads reports for machines, workbooks and CSV files, and folders of them. Every folder and every workbook is one
     * publication, and so are all single CSV files together.
     */
    public static Read read(List<Path> paths) {
        return new PublishedFiles().all(paths);
    }

    private Read all(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path);
            } else {
                file(path, path.toString(), "");
            }
        }
        var evidence = new ArrayList<>(reports);
        publications.forEach((name, sheets) -> {
            if (sheets.stream().anyMatch(sheet -> sheet.kind().equals("observations"))) {
                evidence.add(OpenData.read(name, whole(sheets), findings));
            }
        });
        return new Read(Evidence.of(evidence), files, findings);
    }

    private List<HeldSheet> whole(List<HeldSheet> own) {
        var whole = new ArrayList<>(own);
        for (String kind : BORROWED) {
            if (own.stream().noneMatch(sheet -> sheet.kind().equals(kind))) {
                publications.values().stream()
                        .map(other -> other.stream()
                                .filter(sheet -> sheet.kind().equals(kind))
                                .toList())
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .ifPresent(whole::addAll);
            }
        }
        return whole;
    }

    /** What is in a folder, and in the folders within it that are named after kinds of sheet; all else is left alone. */
    private void folder(Path folder) {
        try (Stream<Path> within = Files.list(folder)) {
            for (Path each : within.sorted().toList()) {
                String name = each.getFileName().toString();
                if (Files.isDirectory(each)) {
                    if (Form.kinds().contains(name)) {
                        try (Stream<Path> parts = Files.list(each)) {
                            parts.sorted()
                                    .filter(PublishedFiles::readable)
                                    .forEach(part -> file(part, part.toString(), folder.toString()));
                        }
                    }
                } else if (readable(each) && !name.equals("datapackage.json")) {
                    file(each, each.toString(), folder.toString());
                }
            }
        } catch (IOException unreadable) {
            complain(folder.toString(), "unreadable", String.valueOf(unreadable.getMessage()));
        }
    }

    private static boolean readable(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && (name.endsWith(".json") || name.endsWith(".csv") || name.endsWith(".xlsx"));
    }

    private void file(Path file, String name, String publication) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            if (lower.endsWith(".json")) {
                JsonNode document = JsonMapper.shared().readTree(Files.readAllBytes(file));
                if (ReportFile.is(document)) {
                    reports.add(ReportFile.read(name, document));
                    files++;
                } else if (publication.isEmpty()) {
                    complain(name, "no-report", "");
                }
            } else if (lower.endsWith(".csv")) {
                take(publication, List.of(CsvFile.read(file, name)));
            } else if (lower.endsWith(".xlsx")) {
                List<HeldSheet> pages = WorkbookFile.read(file, name);
                if (pages.stream().noneMatch(page -> Form.kinds().contains(page.kind()))) {
                    complain(name, "no-sheet", "");
                    return;
                }
                take(publication.isEmpty() ? name : publication, pages);
            } else {
                complain(name, "unknown-kind", "");
            }
        } catch (IOException | de.siegmar.fastcsv.reader.CsvParseException | JacksonException unreadable) {
            complain(
                    name,
                    "unreadable",
                    String.valueOf(unreadable.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private void take(String publication, List<HeldSheet> sheets) {
        publications.computeIfAbsent(publication, _ -> new ArrayList<>()).addAll(sheets);
        files++;
    }

    private void complain(String file, String rule, String why) {
        findings.add(new Finding(
                Severity.ERROR,
                rule,
                Place.of(file),
                "",
                Sentences.of(rule, why),
                Sentences.of(rule + ".remedy", why)));
    }
}
