package org.waymark.published;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Every head of an audit trail that a file states: in {@code report.json} by its key; in a document by the words before it;
 * in a zip, of whatever is in it, so that an edition’s files packed together serve as well as one of them.
 *
 * @param label the words that stand before it in a document
 * @param pdfText the text of a PDF
 */
public record Heads(String label, Function<byte[], String> pdfText) {
    private static final Pattern KEY = Pattern.compile("\"chain\"\\s*:\\s*\"([0-9a-f]{64})\"");
    private static final Pattern TAG = Pattern.compile("<[^>]{0,2000}>");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u00ad\\u200b]+");

    /** Of all pieces together, unpacked. */
    private static final long MOST = 400L << 20;

    /** A zip within a zip within a zip is nobody's edition. */
    private static final int DEEPEST = 3;

    /** @return none when there are none, or the file cannot be read */
    public Set<String> in(byte[] file) {
        var heads = new LinkedHashSet<String>();
        look(file, heads, new long[] {MOST}, 0);
        return heads;
    }

    private void look(byte[] file, Set<String> heads, long[] left, int depth) {
        if (starts(file, "PK")) {
            if (depth < DEEPEST) {
                unpack(file, heads, left, depth);
            }
        } else if (starts(file, "%PDF")) {
            labelled(pdfText.apply(file), heads);
        } else {
            String text = new String(file, StandardCharsets.UTF_8);
            Matcher key = KEY.matcher(text);
            while (key.find()) {
                heads.add(key.group(1));
            }
            labelled(TAG.matcher(text).replaceAll(""), heads);
        }
    }

    private void unpack(byte[] file, Set<String> heads, long[] left, int depth) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && left[0] > 0; entry = zip.getNextEntry()) {
                byte[] piece = zip.readNBytes((int) Math.min(left[0], Integer.MAX_VALUE - 8));
                left[0] -= piece.length;
                look(piece, heads, left, depth + 1);
            }
        } catch (IOException broken) {
            // What could be read of it stands.
            return;
        }
    }

    /** Lines may be broken within the head as well as before it. */
    private void labelled(String text, Set<String> heads) {
        String close = SPACE.matcher(text).replaceAll("");
        String words = SPACE.matcher(label).replaceAll("");
        for (int at = close.indexOf(words); at >= 0; at = close.indexOf(words, at + 1)) {
            int from = at + words.length();
            if (from < close.length() && close.charAt(from) == ':') {
                from++;
            }
            int to = Math.min(from + 64, close.length());
            String head = close.substring(from, to);
            if (head.matches("[0-9a-f]{64}")) {
                heads.add(head);
            }
        }
    }

    private static boolean starts(byte[] file, String mark) {
        return file.length > mark.length()
                && new String(file, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }
}
