package org.waymark.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.folder.Folder;
import org.waymark.folder.LooseFile;
import org.waymark.intake.Form;
import org.waymark.intake.Kinded;
import org.waymark.intake.PackFile;
import org.waymark.intake.Prefaced;
import org.waymark.intake.Rule;
import org.waymark.intake.Sheet;
import org.waymark.office.ReadingHistory;
import org.waymark.office.ReceivingReturn;
import org.waymark.office.Sent;
import org.waymark.store.Database;
import org.waymark.web.work.Opening;
import org.waymark.web.work.Work;
import org.waymark.web.work.Workplace;
import org.waymark.workbook.Limits;
import org.waymark.workbook.Unsafe;
import org.waymark.workbook.Unzipped;
import org.waymark.workbook.Workbook;
import org.waymark.workbook.Written;

/** Where what officers send meets the doors that open it. */
final class Receiving implements Opening {
    private static final String MISSING = "missing-file";

    /** @param folder where files wait that were sent */
    static Work work(Database record, Path folder) {
        return new Work(new Workplace(
                new Receiving(),
                tabs -> Written.of(tabs.stream()
                        .map(tab -> new Written.Tab(tab.title(), tab.header(), tab.widths(), tab.rows()))
                        .toList()),
                new ReceivingReturn(record.register(), RoundRoom.inRounds(record)),
                record::stores,
                new ReadingHistory(record.histories()),
                record.drafts(),
                RoundRoom.inRounds(record),
                record.layouts(),
                new CasesShown(record),
                folder,
                record.clock()));
    }

    @Override
    public Opened open(Path file, String name, Path scratch) throws IOException {
        try {
            String ending = name.toLowerCase(Locale.ROOT);
            if (ending.endsWith(".zip") && !Workbook.isWorkbook(file)) {
                return pack(file, name, scratch);
            }
            boolean csv = ending.endsWith(".csv") && !Workbook.isZip(file);
            return csv || ending.endsWith(".txt") ? table(file, name) : workbook(file, name);
        } catch (Unsafe not) {
            return new Opened(
                    new Sent(name, List.of(), List.of(), List.of()), List.of(), new Findings(), not.sentence());
        }
    }

    private static Opened table(Path file, String name) throws IOException {
        Checked<LooseFile> opened = LooseFile.open(file, name);
        return sorted(name, opened.value().file(), opened.value().sheets(), opened.findings());
    }

    private static Opened workbook(Path file, String name) throws IOException, Unsafe {
        Checked<List<Sheet>> sheets = Workbook.open(file, name, Limits.USUAL).sheets();
        return sorted(name, LooseFile.particulars(file, name), sheets.value(), sheets.findings());
    }

    /** Sheets by what their headings say they are. */
    private static Opened sorted(String name, PackFile file, List<Sheet> all, Findings findings) {
        var files = new ArrayList<PackFile>();
        var known = new ArrayList<Sheet>();
        var unknown = new ArrayList<Sheet>();
        for (Sheet sent : all) {
            Sheet sheet = Prefaced.of(sent);
            Form.guess(sheet.header())
                    .ifPresentOrElse(kind -> known.add(new Kinded(sheet, kind)), () -> unknown.add(sheet));
            files.add(new PackFile(sheet.file(), file.sha256(), file.size()));
        }
        if (files.isEmpty()) {
            files.add(file);
        }
        // Notes beside sheets that are known are notes; alone, a strange sheet may be a wide one.
        List<Sheet> wide = known.isEmpty() ? unknown : List.of();
        if (wide.isEmpty()) {
            unknown.forEach(
                    sheet -> findings.add(Rule.named("sheet-passed-over").at(Place.of(sheet.file()), "")));
        }
        return new Opened(new Sent(name, files, known, List.of()), wide, findings, "");
    }

    private static Opened pack(Path file, String name, Path scratch) throws IOException, Unsafe {
        Path root = Unzipped.into(scratch, file, Limits.USUAL);
        Checked<Folder> folder = PackFolder.open(root);
        Folder opened = folder.value();
        return new Opened(
                new Sent(name, opened.files(), opened.sheets(), opened.templates()),
                List.of(),
                folder.findings().without(MISSING),
                "");
    }
}
