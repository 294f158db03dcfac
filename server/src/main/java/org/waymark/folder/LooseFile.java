package org.waymark.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.intake.PackFile;
import org.waymark.intake.Sheet;

/**
 * One CSV file that is no part of a folder, whatever it is called.
 *
 * @param sheets itself; none when it has not the shape of a CSV file, which is a finding
 */
public record LooseFile(PackFile file, List<Sheet> sheets) {

    /** @param name as its sender called it */
    public static Checked<LooseFile> open(Path path, String name) throws IOException {
        var findings = new Findings();
        FileScan scan = FileScan.of(path);
        var file = new PackFile(name, scan.sha256(), scan.size());
        List<Sheet> sheets = scan.sound(name, findings) ? List.of(CsvSheet.of(name, "", path)) : List.of();
        return new Checked<>(new LooseFile(file, sheets), findings);
    }

    /** The hash and size of any file. */
    public static PackFile particulars(Path path, String name) throws IOException {
        FileScan scan = FileScan.of(path);
        return new PackFile(name, scan.sha256(), scan.size());
    }
}
