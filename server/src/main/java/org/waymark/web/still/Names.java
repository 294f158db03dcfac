package org.waymark.web.still;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.edition.PublishedFile;

/**
 * Names of files for addresses of the site. They are of letters, digits, hyphens and points, which every host and every
 * file system takes; whatever else an address holds is written as an underscore and its bytes in hexadecimal. Different
 * addresses have different names.
 */
final class Names {
    /** Long enough to be read, short enough that a whole path stays below what Windows bears. */
    private static final int LONGEST = 110;

    private static final int KEPT = 70;

    /** What Windows takes for a device, whatever follows a point. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private Names() {}

    /** What kind of file stands for an address. */
    enum Kind {
        /** The first page of a folder. */
        FOLDER,
        PAGE,
        /** A file that is handed out as it is, under its own name. */
        FILE
    }

    /** A name and a value of a question. */
    record Asked(String name, String value) {}

    /**
     * @param path as {@code /editions/qpr/FY2024-25-Q1/1/compare}
     * @param asked in the order asked
     */
    static String of(String path, Kind kind, List<Asked> asked) {
        List<String> segments =
                path.equals("/") ? List.of() : List.of(path.substring(1).split("/"));
        var name = new StringBuilder();
        int folders = kind == Kind.FOLDER ? segments.size() : segments.size() - 1;
        segments.subList(0, folders)
                .forEach(segment -> name.append(segment(segment)).append('/'));
        if (kind == Kind.FILE) {
            return name.append(file(segments.getLast())).toString();
        }
        var last = new StringBuilder(kind == Kind.FOLDER ? "index" : escaped(segments.getLast(), ""));
        asked.forEach(each ->
                last.append('.').append(escaped(each.name(), "")).append('.').append(escaped(each.value(), "")));
        return name.append(borne(last.toString())).append(".html").toString();
    }

    private static String segment(String segment) {
        return borne(escaped(segment, ""));
    }

    /** A file's own name, with its ending. */
    private static String file(String name) {
        String own = escaped(name, "._");
        String led = own.startsWith(".") ? "_2e" + own.substring(1) : own;
        String whole = led.endsWith(".") ? led.substring(0, led.length() - 1) + "_2e" : led;
        int ending = whole.lastIndexOf('.');
        return ending < 0 ? borne(whole) : borne(whole.substring(0, ending)) + whole.substring(ending);
    }

    private static String escaped(String text, String besides) {
        var escaped = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (each & 0xff);
            boolean plain = letter >= 'a' && letter <= 'z'
                    || letter >= 'A' && letter <= 'Z'
                    || letter >= '0' && letter <= '9'
                    || letter == '-'
                    || besides.indexOf(letter) >= 0;
            if (plain) {
                escaped.append(letter);
            } else {
                escaped.append(String.format(Locale.ROOT, "_%02x", each & 0xff));
            }
        }
        return escaped.toString();
    }

    /** Shortened with a hash where it is too long, and told apart from a device where it is named like one. */
    private static String borne(String name) {
        String shorter = name.length() <= LONGEST
                ? name
                : name.substring(0, KEPT)
                        + "-"
                        + PublishedFile.sha256(name.getBytes(StandardCharsets.UTF_8))
                                .substring(0, 16);
        int point = shorter.indexOf('.');
        String stem = (point < 0 ? shorter : shorter.substring(0, point)).toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem) || stem.matches("(com|lpt)[0-9]")
                ? stem(shorter, point) + "_" + (point < 0 ? "" : shorter.substring(point))
                : shorter;
    }

    private static String stem(String name, int point) {
        return point < 0 ? name : name.substring(0, point);
    }
}
