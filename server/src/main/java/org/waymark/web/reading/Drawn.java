package org.waymark.web.reading;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.web.Shown;

/** The drawings that an edition was published with, by name. */
public record Drawn(Map<String, String> drawings) {
    private static final String FILE = "drawings.txt";

    /** By the file's own hash: what is published never changes. Forgotten when room is short. */
    private static final Map<String, SoftReference<Drawn>> READ = new ConcurrentHashMap<>();

    /** Empty for an edition published before there were such. */
    static Optional<Drawn> of(Shown shown) {
        return shown.file("parts/" + FILE).flatMap(file -> {
            SoftReference<Drawn> kept = READ.get(file.sha256());
            Drawn before = kept == null ? null : kept.get();
            return before != null ? Optional.of(before) : shown.part(FILE).map(text -> read(file.sha256(), text));
        });
    }

    private static Drawn read(String hash, String text) {
        Map<String, String> drawings = new HashMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                drawings.put(line.substring(0, tab), line.substring(tab + 1));
            }
        });
        var read = new Drawn(Map.copyOf(drawings));
        READ.values().removeIf(reference -> reference.get() == null);
        READ.put(hash, new SoftReference<>(read));
        return read;
    }

    /** Nothing where there is no such drawing. */
    public String of(String name) {
        return drawings.getOrDefault(name, "");
    }

    /** {@code red}, {@code up}. */
    public String glyph(String name) {
        return of("glyph/" + name);
    }
}
