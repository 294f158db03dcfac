package org.waymark.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.Rule;

/** One look through the bytes of a file: its hash and size, and whether it has the shape of a CSV file in UTF-8. */
final class FileScan {
    private static final int START = 4096;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final CsvShape shape = new CsvShape();
    private byte[] start = {};
    private String sha256 = "";
    private long size;

    private FileScan() {}

    static FileScan of(Path file) throws IOException {
        var scan = new FileScan();
        MessageDigest digest = digest();
        var buffer = new byte[1 << 16];
        try (InputStream bytes = Files.newInputStream(file)) {
            scan.start = bytes.readNBytes(START);
            digest.update(scan.start);
            scan.size = scan.start.length;
            scan.shape.look(scan.start, scan.start.length);
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                digest.update(buffer, 0, n);
                scan.size += n;
                scan.shape.look(buffer, n);
            }
        }
        scan.shape.end();
        scan.sha256 = HexFormat.of().formatHex(digest.digest());
        return scan;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    /** Whether rows can be read from it; the first thing that forbids it is complained of. */
    boolean sound(String file, Findings findings) {
        Place place = Place.of(file);
        if (startsWith(ZIP)) {
            findings.add(Rule.named("workbook").at(place, "", "what", "workbook (or another zip file)"));
        } else if (startsWith(OLE)) {
            findings.add(Rule.named("workbook").at(place, "", "what", "workbook of an older Excel"));
        } else if (utf16()) {
            findings.add(Rule.named("utf-16").at(place, ""));
        } else if (shape.wrongByteRow() > 0) {
            byte wrong = shape.wrongByte();
            findings.add(Rule.named("not-utf-8")
                    .at(
                            Place.of(file, shape.wrongByteRow()),
                            "",
                            "row",
                            shape.wrongByteRow(),
                            "byte",
                            "%02X".formatted(wrong),
                            "guess",
                            guess(wrong)));
        } else if (shape.endlessRow() > 0) {
            findings.add(Rule.named("endless-row")
                    .at(Place.of(file, shape.endlessRow()), "", "row", shape.endlessRow(), "most", "a million"));
        } else if (shape.strayQuoteRow() > 0) {
            findings.add(Rule.named("stray-quote")
                    .at(Place.of(file, shape.strayQuoteRow()), "", "row", shape.strayQuoteRow()));
        } else if (shape.unclosedQuoteRow() > 0) {
            findings.add(Rule.named("unclosed-quote")
                    .at(Place.of(file, shape.unclosedQuoteRow()), "", "row", shape.unclosedQuoteRow()));
        } else {
            return true;
        }
        return false;
    }

    private static String guess(byte wrong) {
        String character = new String(new byte[] {wrong}, Charset.forName("windows-1252"));
        return character.isBlank() || character.equals("\uFFFD") || Character.isISOControl(character.charAt(0))
                ? ""
                : ", which is \"" + character + "\" in Windows-1252";
    }

    private boolean startsWith(byte[] magic) {
        return start.length >= magic.length && Arrays.equals(start, 0, magic.length, magic, 0, magic.length);
    }

    /** By its mark; or, without one, because every other byte is nought, as plain letters are in UTF-16. */
    private boolean utf16() {
        if (start.length < 2) {
            return false;
        }
        int first = start[0] & 0xFF;
        int second = start[1] & 0xFF;
        if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
            return true;
        }
        int noughts = 0;
        for (byte b : start) {
            noughts += b == 0 ? 1 : 0;
        }
        return noughts * 3 >= start.length;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
