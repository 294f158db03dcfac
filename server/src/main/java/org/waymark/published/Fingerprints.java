package org.waymark.published;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Every fingerprint that stands in a file: in its text, or in the text of any piece of a document that is a zip, as Word,
 * Excel, OpenDocument and PowerPoint files are. Marks that a word processor puts between letters are looked through.
 */
public final class Fingerprints {
    private static final Pattern STATED = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");

    /** Of a document's pieces, unpacked: more is no report. */
    private static final long MOST = 400L << 20;

    private Fingerprints() {}

    /** @return none when there are none, or when it is a zip that cannot be read */
    public static Set<String> in(byte[] file) {
        var stated = new TreeSet<String>();
        if (file.length > 3 && file[0] == 'P' && file[1] == 'K') {
            zipped(file, stated);
        } else {
            add(file, stated);
        }
        return stated;
    }

    private static void zipped(byte[] file, Set<String> stated) {
        long left = MOST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
                byte[] piece = zip.readNBytes((int) Math.min(left, Integer.MAX_VALUE - 8));
                left -= piece.length;
                if (entry.getName().endsWith(".xml")) {
                    add(piece, stated);
                }
            }
        } catch (IOException broken) {
            // What could be read of it stands; a broken file is no output of ours in any case.
            return;
        }
    }

    private static void add(byte[] bytes, Set<String> stated) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        STATED.matcher(text).results().forEach(found -> stated.add(found.group()));
        if (text.indexOf('<') >= 0) {
            STATED.matcher(TAG.matcher(text).replaceAll("")).results().forEach(found -> stated.add(found.group()));
        }
    }
}
