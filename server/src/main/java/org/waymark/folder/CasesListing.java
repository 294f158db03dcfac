package org.waymark.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.CaseIntake;
import org.waymark.intake.PackFile;
import org.waymark.intake.Rule;
import org.waymark.intake.Sen2Module;
import org.waymark.intake.Sheet;

/** The files of cases in a folder, as sheets: event logs, and the tables of the Department's SEN2 return. */
record CasesListing(Path root, Findings findings) {

    private interface Opening {
        Optional<Sheet> of(String name, String kind, Path file) throws IOException;
    }

    /** To be read at once: what is plain, by its bytes. */
    List<Sheet> toRead() {
        return sheets(
                (name, kind, file) -> PlainCsvSheet.likely(file)
                        ? Optional.of(new PlainCsvSheet(CsvSheet.of(name, kind, file)))
                        : sheet(FileScan.of(file), name, kind, file),
                new ArrayList<>());
    }

    /** To be put on record: every file looked through for its shape and its hash. */
    List<Sheet> toTake(List<PackFile> particulars) {
        return sheets(
                (name, kind, file) -> {
                    FileScan scan = FileScan.of(file);
                    particulars.add(new PackFile(name, scan.sha256(), scan.size()));
                    return sheet(scan, name, kind, file);
                },
                particulars);
    }

    private Optional<Sheet> sheet(FileScan scan, String name, String kind, Path file) throws IOException {
        return scan.sound(name, findings) ? Optional.of(CsvSheet.of(name, kind, file)) : Optional.empty();
    }

    private List<Sheet> sheets(Opening opening, List<PackFile> particulars) {
        var sheets = new ArrayList<Sheet>();
        for (Path file : files(root, ".csv")) {
            String name = String.valueOf(file.getFileName());
            Optional<String> kind = kind(name);
            try {
                if (kind.isPresent()) {
                    opening.of(name, kind.get(), file).ifPresent(sheets::add);
                }
            } catch (IOException unreadable) {
                findings.add(Folder.unreadable(name, unreadable));
            }
        }
        for (Path file : files(root, ".xml")) {
            String name = String.valueOf(file.getFileName());
            if (name.toLowerCase(Locale.ROOT).startsWith("sen2")) {
                try {
                    particulars.add(LooseFile.particulars(file, name));
                    sheets.addAll(Sen2Xml.sheets(name, file, findings));
                } catch (IOException unreadable) {
                    findings.add(Folder.unreadable(name, unreadable));
                }
            }
        }
        if (sheets.isEmpty() && !findings.hasErrors()) {
            findings.add(Rule.named("missing-file").at(Place.of("events.csv"), "events"));
        }
        return sheets;
    }

    private static Optional<String> kind(String name) {
        return CaseIntake.KINDS.stream()
                .filter(kind -> name.equals(kind + ".csv") || name.startsWith(kind + "-"))
                .findFirst()
                .or(() -> Sen2Module.ofFile(name).map(Sen2Module::kind));
    }

    /** Those whose names end so, in order. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
