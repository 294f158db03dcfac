package org.waymark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.folder.Folder;
import org.waymark.folder.LooseFile;
import org.waymark.intake.PackFile;
import org.waymark.intake.Sheet;
import org.waymark.tidy.TidySheets;

/** A pack's own files, and with them the Department's data that its mapping files explain. */
final class PackFolder {
    private PackFolder() {}

    static Checked<Folder> open(Path root) {
        Checked<Folder> own = Folder.open(root);
        try {
            var findings = new Findings();
            TidySheets.Found tidy = TidySheets.in(root, areas(own.value()), findings);
            if (tidy.files().isEmpty()) {
                return own;
            }
            var sheets = new ArrayList<>(own.value().sheets());
            sheets.addAll(tidy.sheets());
            var files = new ArrayList<PackFile>(own.value().files());
            for (String file : tidy.files()) {
                files.add(LooseFile.particulars(root.resolve(file), file));
            }
            findings.addAll(
                    tidy.sheets().isEmpty()
                            ? own.findings()
                            : own.findings().without("missing-file", "observations.csv"));
            return new Checked<>(
                    new Folder(
                            root,
                            sheets,
                            own.value().templates(),
                            files.stream().distinct().toList()),
                    findings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> areas(Folder folder) {
        var codes = new HashSet<String>();
        for (Sheet sheet : folder.sheets()) {
            int at = sheet.header().indexOf("code");
            if (sheet.kind().equals("areas") && at >= 0) {
                sheet.forEachRow(row -> {
                    if (at < row.cells().size()) {
                        codes.add(row.cells().get(at).strip());
                    }
                });
            }
        }
        return codes;
    }
}
