package org.waymark.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.Rule;
import org.waymark.intake.Sheet;

/**
 * A workbook of Excel 2007 or later that was looked through and found safe to read.
 *
 * @param styled whether it says how its cells are shown; without that, a date is a number like any other
 */
public record Workbook(Path path, String name, boolean styled) {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Whether a file begins as a zip file does, whatever it is called. */
    public static boolean isZip(Path path) throws IOException {
        return begins(path, ZIP);
    }

    /** Whether it is a zip file that holds a workbook. */
    public static boolean isWorkbook(Path path) throws IOException, Unsafe {
        if (!isZip(path)) {
            return false;
        }
        try (ZipFile zip = new Zips(Limits.USUAL).open(path)) {
            return zip.getEntry("xl/workbook.xml") != null || zip.getEntry("[Content_Types].xml") != null;
        }
    }

    /** @throws Unsafe when it is a workbook that is not opened, or no workbook at all */
    public static Workbook open(Path path, String name, Limits limits) throws IOException, Unsafe {
        kind(path, name);
        var zips = new Zips(limits);
        boolean styled;
        try (ZipFile zip = zips.open(path)) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw new Unsafe(
                        zip.getEntry("content.xml") != null
                                ? "This is an OpenDocument workbook. Save it as .xlsx or CSV, and send that."
                                : "This is no Excel workbook. Save it as .xlsx or CSV, and send that.");
            }
            zips.check(zip, path, entry -> look(entry.getName(), limits));
            styled = zip.getEntry("xl/styles.xml") != null;
        }
        return new Workbook(path, name, styled);
    }

    private static void kind(Path path, String name) throws IOException, Unsafe {
        String ending = name.toLowerCase(Locale.ROOT);
        if (begins(path, OLE)) {
            throw new Unsafe(
                    "This workbook is protected by a password, or of an older Excel. Take the password off and save it"
                            + " as .xlsx, and send that.");
        }
        if (ending.endsWith(".xlsm") || ending.endsWith(".xlsb") || ending.endsWith(".xltm")) {
            throw macros();
        }
        if (!begins(path, ZIP)) {
            throw new Unsafe("This file is called a workbook but is none. Save it as .xlsx or CSV, and send that.");
        }
    }

    private static Unsafe macros() {
        return new Unsafe(
                "This workbook holds macros, which are never run here. Save it as .xlsx, without them, and send that.");
    }

    private static Zips.Look look(String part, Limits limits) throws Unsafe {
        String name = part.toLowerCase(Locale.ROOT);
        if (name.contains("vbaproject")
                || name.contains("macrosheets")
                || name.endsWith(".bin") && name.contains("activex")) {
            throw macros();
        }
        if (name.startsWith("xl/externallinks/") && name.endsWith(".xml")) {
            return new Markup(part, limits.held(), limits);
        }
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            return (_, _) -> {};
        }
        boolean sheet =
                name.startsWith("xl/worksheets/sheet") || name.startsWith("xl/worksheets/") && name.endsWith(".xml");
        return sheet ? new SheetLook(new Markup(part, 0, limits), limits) : new Markup(part, limits.held(), limits);
    }

    private static boolean begins(Path path, byte[] magic) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return Arrays.equals(bytes.readNBytes(magic.length), magic);
        }
    }

    /**
     * Its sheets that hold something, each a sheet of rows as they stand, with no kind yet. What is hidden is read and said:
     * nobody should send without knowing it what others can then see.
     */
    public Checked<List<Sheet>> sheets() throws IOException, Unsafe {
        var findings = new Findings();
        var sheets = new ArrayList<Sheet>();
        try (ReadableWorkbook workbook = reading()) {
            for (org.dhatim.fastexcel.reader.Sheet page : workbook.getSheets().toList()) {
                String place = name + ", sheet " + page.getName();
                List<String> header = Page.first(page);
                if (header.isEmpty()) {
                    continue;
                }
                if (page.getVisibility() != SheetVisibility.VISIBLE) {
                    findings.add(Rule.named("hidden-sheet").at(Place.of(place), page.getName()));
                }
                var read = new Page(this, page.getName(), place, "", header);
                read.formulas(findings);
                sheets.add(read);
            }
        } catch (RuntimeException broken) {
            throw new Unsafe(
                    "This workbook is damaged and cannot be read. Open it in a spreadsheet program, save it afresh, and"
                            + " send that.");
        }
        return new Checked<>(List.copyOf(sheets), findings);
    }

    ReadableWorkbook reading() throws IOException {
        return new ReadableWorkbook(path.toFile(), new ReadingOptions(styled, false));
    }

    /** The rows of one sheet as they are read; the stream holds the file open. */
    static Stream<org.dhatim.fastexcel.reader.Row> rows(org.dhatim.fastexcel.reader.Sheet page) throws IOException {
        return page.openStream();
    }
}
