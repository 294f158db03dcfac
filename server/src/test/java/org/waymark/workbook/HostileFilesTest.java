package org.waymark.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm, from real bytes: each is refused in a sentence that says what to do. */
class HostileFilesTest {
    private static final Limits SMALL = new Limits(50, 20_000_000, 5_000_000, 100, 500, 32_767);
    private static final String BOOK = """
        <?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Figures" \
        sheetId="1" r:id="rId1"/></sheets></workbook>\
        """;
    private static final String RELS = """
        <?xml version="1.0" encoding="UTF-8"?><Relationships \
        xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
        Target="worksheets/sheet1.xml"/></Relationships>\
        """;
    private static final String TYPES = """
        <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override \
        PartName="/xl/workbook.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override \
        PartName="/xl/worksheets/sheet1.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>\
        """;
    private static final String ROOT = """
        <?xml version="1.0" encoding="UTF-8"?><Relationships \
        xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
        Target="xl/workbook.xml"/></Relationships>\
        """;

    @TempDir
    private Path folder;

    @Test
    void an_ordinary_workbook_is_read() throws Exception {
        Path file = workbook(sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>indicator</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>27</v></c></row>"));
        var sheets = Workbook.open(file, "return.xlsx", SMALL).sheets();
        assertThat(sheets.findings().isEmpty()).isTrue();
        assertThat(sheets.value()).hasSize(1);
        assertThat(sheets.value().getFirst().header()).containsExactly("indicator");
        assertThat(sheets.value().getFirst().file()).isEqualTo("return.xlsx, sheet Figures");
    }

    @Test
    void entities_are_refused_before_they_expand() throws IOException {
        String laughs = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;\">]>";
        assertThat(refused(workbook(
                        "<?xml version=\"1.0\"?>" + laughs + "<worksheet><sheetData>&lol2;</sheetData></worksheet>")))
                .startsWith("The workbook declares entities of its own (in xl/worksheets/sheet1.xml)");
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        assertThat(refused(workbook("<?xml version=\"1.0\"?>" + outside + "<worksheet/>")))
                .startsWith("The workbook declares entities of its own");
    }

    @Test
    void entities_hidden_in_another_encoding_are_refused_too() throws IOException {
        byte[] wide = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x [<!ENTITY e \"e\">]><worksheet/>")
                .getBytes(StandardCharsets.UTF_16);
        assertThat(refused(zip(
                        "xl/workbook.xml", BOOK.getBytes(StandardCharsets.UTF_8), "xl/worksheets/sheet1.xml", wide)))
                .startsWith("The workbook is not written in UTF-8");
        byte[] odd = "<?xml version=\"1.0\" encoding=\"IBM037\"?><worksheet/>".getBytes(StandardCharsets.UTF_8);
        assertThat(refused(
                        zip("xl/workbook.xml", BOOK.getBytes(StandardCharsets.UTF_8), "xl/worksheets/sheet1.xml", odd)))
                .startsWith("The workbook is not written in UTF-8");
        assertThat(refused(zip(
                        "xl/workbook.xml",
                        BOOK.getBytes(StandardCharsets.UTF_8),
                        "xl/worksheets/sheet1.xml",
                        "<?xml version=\"1.0\"?><worksheet/>".getBytes(Charset.forName("IBM037")))))
                .isNotEmpty();
    }

    @Test
    void a_bomb_is_refused_by_what_it_unpacks_to_and_not_by_what_it_says() throws IOException {
        assertThat(refused(zip(
                        "xl/workbook.xml", BOOK.getBytes(StandardCharsets.UTF_8), "xl/a.dat", new byte[30_000_000])))
                .startsWith("This file is small but unpacks to more than");
        Path lying = zip("xl/workbook.xml", BOOK.getBytes(StandardCharsets.UTF_8), "xl/a.dat", new byte[30_000_000]);
        byte[] bytes = Files.readAllBytes(lying);
        lie(bytes);
        Files.write(lying, bytes);
        assertThat(refused(lying)).containsAnyOf("unpacks to more than", "damaged");
    }

    @Test
    void many_entries_and_packed_files_within_packed_files_are_refused() throws IOException {
        var names = new Object[400];
        for (int i = 0; i < 400; i += 2) {
            names[i] = "observations/" + i + ".csv";
            names[i + 1] = new byte[0];
        }
        assertThat(unzipped(zip(names))).startsWith("This file holds 200 files; no more than 50 are unpacked.");
        assertThat(unzipped(zip("inner.zip", new byte[20])))
                .startsWith("The zip file holds another packed file (inner.zip)");
    }

    @Test
    void names_that_lead_outside_and_links_are_refused() throws IOException {
        assertThat(unzipped(zip("../../evil.csv", new byte[1])))
                .startsWith("The zip file names a place outside itself");
        assertThat(unzipped(zip("/etc/evil.csv", new byte[1]))).startsWith("The zip file names a place outside itself");
        assertThat(unzipped(zip("a\\..\\evil.csv", new byte[1])))
                .startsWith("The zip file names a place outside itself");
        assertThat(unzipped(zip("A.csv", new byte[1], "a.csv", new byte[1])))
                .startsWith("The zip file holds two files called");
        assertThat(unzipped(link())).startsWith("The zip file holds a link (observations.csv)");
        assertThat(folder.resolve("evil.csv")).doesNotExist();
    }

    @Test
    void macros_are_refused_under_whatever_name() throws IOException {
        byte[] book = BOOK.getBytes(StandardCharsets.UTF_8);
        assertThat(refused(zip("xl/workbook.xml", book, "xl/vbaProject.bin", new byte[10])))
                .startsWith("This workbook holds macros");
        Path plain = zip("xl/workbook.xml", book);
        Unsafe by = catchThrowableOfType(Unsafe.class, () -> Workbook.open(plain, "Return.XLSM", SMALL));
        assertThat(by.sentence()).startsWith("This workbook holds macros");
    }

    @Test
    void a_million_columns_are_refused_however_the_cell_is_written() throws IOException {
        for (String cell : List.of("<c r=\"BDWGN1\"><v>1</v></c>", "<c s=\"1\" r=\"ZZZZZZ1\"/>", "<c\nr=\"XFD1\"/>")) {
            assertThat(refused(workbook(sheet("<row r=\"1\">" + cell + "</row>"))))
                    .as(cell)
                    .startsWith("A sheet of the workbook is more than 500 columns wide.");
        }
    }

    @Test
    void an_endless_cell_is_refused_while_it_passes() throws IOException {
        var noise = new StringBuilder();
        var random = new java.util.Random(7);
        for (int i = 0; i < 300_000; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        assertThat(refused(workbook(
                        sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + noise + "</t></is></c></row>"))))
                .startsWith("A cell of the workbook is longer than the 32,767 characters");
    }

    @Test
    void what_is_encrypted_or_no_workbook_is_refused() throws IOException {
        Path old = Files.write(
                folder.resolve("old.xls"),
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0, 0});
        assertThat(refused(old)).startsWith("This workbook is protected by a password, or of an older Excel.");
        assertThat(refused(Files.writeString(folder.resolve("a.xlsx"), "indicator,period")))
                .startsWith("This file is called a workbook but is none.");
        assertThat(refused(zip("content.xml", new byte[3]))).startsWith("This is an OpenDocument workbook.");
        byte[] half = Files.readAllBytes(workbook(sheet("")));
        assertThat(refused(Files.write(folder.resolve("half.xlsx"), java.util.Arrays.copyOf(half, half.length / 2))))
                .startsWith("This zip file is damaged");
    }

    @Test
    void formulas_give_their_last_value_and_hidden_sheets_are_told_of() throws Exception {
        String hidden = BOOK.replace("sheetId=\"1\"", "state=\"hidden\" sheetId=\"1\"");
        Path file = zip(
                "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8),
                "_rels/.rels", ROOT.getBytes(StandardCharsets.UTF_8),
                "xl/workbook.xml", hidden.getBytes(StandardCharsets.UTF_8),
                "xl/_rels/workbook.xml.rels", RELS.getBytes(StandardCharsets.UTF_8),
                "xl/worksheets/sheet1.xml",
                        sheet("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\"><f>1+2</f></c></row>")
                                .getBytes(StandardCharsets.UTF_8));
        var sheets = Workbook.open(file, "return.xlsx", SMALL).sheets();
        assertThat(sheets.value().getFirst().header()).containsExactly("2", "");
        assertThat(sheets.findings().shown().stream().map(Object::toString))
                .anyMatch(said -> said.startsWith("warning: return.xlsx, sheet Figures: The sheet Figures is hidden"))
                .anyMatch(said -> said.contains("The cell A1 holds a formula; its last value, 2, was taken."))
                .anyMatch(said -> said.contains("The cell B1 holds a formula without a value."));
    }

    private String refused(Path file) {
        Unsafe by = catchThrowableOfType(
                Unsafe.class,
                () -> Workbook.open(file, file.getFileName().toString(), SMALL).sheets());
        assertThat(by).isNotNull();
        return by.sentence();
    }

    private String unzipped(Path file) throws IOException {
        Path into = Files.createTempDirectory(folder, "into");
        Unsafe by = catchThrowableOfType(Unsafe.class, () -> Unzipped.into(into, file, SMALL));
        assertThat(by).isNotNull();
        return by.sentence();
    }

    private static String sheet(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet"
                + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private Path workbook(String sheet) throws IOException {
        return zip(
                "[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8),
                "_rels/.rels", ROOT.getBytes(StandardCharsets.UTF_8),
                "xl/workbook.xml", BOOK.getBytes(StandardCharsets.UTF_8),
                "xl/_rels/workbook.xml.rels", RELS.getBytes(StandardCharsets.UTF_8),
                "xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
    }

    private Path zip(Object... namesAndBytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndBytes.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndBytes[i]));
                zip.write((byte[]) namesAndBytes[i + 1]);
                zip.closeEntry();
            }
        }
        return Files.write(Files.createTempFile(folder, "sent", ".xlsx"), bytes.toByteArray());
    }

    private Path link() throws IOException {
        Path file = Files.createTempFile(folder, "link", ".zip");
        try (var zip = new ZipArchiveOutputStream(file)) {
            var entry = new ZipArchiveEntry("observations.csv");
            entry.setUnixMode(0120777);
            byte[] to = "/etc/passwd".getBytes(StandardCharsets.UTF_8);
            entry.setSize(to.length);
            var sum = new CRC32();
            sum.update(to);
            entry.setCrc(sum.getValue());
            zip.putArchiveEntry(entry);
            zip.write(to);
            zip.closeArchiveEntry();
        }
        return file;
    }

    /** Says in the directory that the second entry is a thousand bytes long. */
    private static void lie(byte[] zip) {
        int met = 0;
        for (int i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2 && ++met == 2) {
                zip[i + 24] = (byte) 0xE8;
                zip[i + 25] = 3;
                zip[i + 26] = 0;
                zip[i + 27] = 0;
            }
        }
    }
}
