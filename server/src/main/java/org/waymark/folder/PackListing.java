package org.waymark.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.finding.Findings;
import org.waymark.finding.Place;
import org.waymark.intake.Form;
import org.waymark.intake.Intake;
import org.waymark.intake.Rule;
import tools.jackson.core.JacksonException;

/** Finds the files of a pack: those datapackage.json lists, and those whose names say what they are. */
final class PackListing {
    static final String PACKAGE = "datapackage";
    static final String REPORT = "report";
    private static final String PACKAGE_FILE = "datapackage.json";

    /**
     * A file of the pack.
     *
     * @param name relative to the pack, with forward slashes
     */
    record Found(Path path, String name, String kind) {}

    private final Path root;
    private final Path real;
    private final Findings findings;
    private final Map<String, Found> found = new LinkedHashMap<>();

    private PackListing(Path root, Findings findings) throws IOException {
        this.root = root;
        this.real = root.toRealPath();
        this.findings = findings;
    }

    /** In a stable order: by kind as they are read, {@code x.csv} before {@code x-part.csv} before {@code x/part.csv}. */
    static List<Found> of(Path root, Findings findings) throws IOException {
        var listing = new PackListing(root, findings);
        boolean listed = listing.listed();
        listing.named(listed);
        listing.missing();
        return listing.found.values().stream()
                .sorted(Comparator.comparingInt((Found file) -> rank(file.kind))
                        .thenComparingInt(file -> closeness(file))
                        .thenComparing(Found::name))
                .toList();
    }

    private void missing() {
        for (String kind : Intake.REQUIRED) {
            if (found.values().stream().noneMatch(file -> file.kind.equals(kind))) {
                findings.add(Rule.named("missing-file").at(Place.of(kind + ".csv"), kind));
            }
        }
    }

    private static int rank(String kind) {
        return switch (kind) {
            case PACKAGE -> -2;
            case REPORT -> -1;
            default -> {
                int place = Form.kinds().indexOf(kind);
                yield place < 0 ? Integer.MAX_VALUE : place;
            }
        };
    }

    private static int closeness(Found file) {
        return file.name.startsWith(file.kind + ".") ? 0 : file.name.contains("/") ? 2 : 1;
    }

    /** Takes what datapackage.json lists; whether it lists anything. */
    private boolean listed() throws IOException {
        Path file = root.resolve(PACKAGE_FILE);
        if (!Files.isRegularFile(file) || !inside(file, PACKAGE_FILE, Place.of(PACKAGE_FILE))) {
            return false;
        }
        found.put(PACKAGE_FILE, new Found(file, PACKAGE_FILE, PACKAGE));
        try {
            boolean any = false;
            if (Trees.json(file).get("resources") instanceof List<?> resources) {
                for (Object resource : resources) {
                    if (resource instanceof Map<?, ?> fields) {
                        any |= resource(String.valueOf(fields.get("name")), fields.get("path"));
                    }
                }
            }
            return any;
        } catch (JacksonException invalid) {
            findings.add(Rule.named("bad-json").at(Place.of(PACKAGE_FILE), "", "reason", Trees.reason(invalid)));
            return false;
        }
    }

    private boolean resource(String name, @Nullable Object paths) throws IOException {
        boolean any = false;
        for (Object path : paths instanceof List<?> several ? several : Collections.singletonList(paths)) {
            if (path instanceof String text) {
                resource(name, text);
                any = true;
            }
        }
        return any;
    }

    private void resource(String name, String text) throws IOException {
        Place place = Place.of(PACKAGE_FILE);
        Path relative;
        try {
            relative = Path.of(text).normalize();
        } catch (InvalidPathException notAPath) {
            findings.add(Rule.named("outside-folder").at(place, text));
            return;
        }
        if (text.contains("://") || text.contains("\\") || relative.isAbsolute() || relative.startsWith("..")) {
            findings.add(Rule.named("outside-folder").at(place, text));
            return;
        }
        Path file = root.resolve(relative);
        if (!Files.isRegularFile(file)) {
            findings.add(Rule.named("missing-resource").at(place, text));
        } else if (isCsv(relative) && inside(file, text, place)) {
            String key = slashed(relative);
            String byName = kind(name);
            found.put(key, new Found(file, key, Form.kinds().contains(byName) ? byName : kindOf(relative)));
        }
    }

    /** Takes what the names of the files say. */
    private void named(boolean listed) throws IOException {
        for (Path file : files(root)) {
            Path relative = root.relativize(file);
            if (Files.isDirectory(file)) {
                boolean reports = relative.toString().equals("reports");
                if (reports || Form.kinds().contains(relative.toString())) {
                    for (Path part : files(file)) {
                        if (Files.isRegularFile(part)) {
                            take(part, reports, listed);
                        }
                    }
                }
            } else {
                take(file, relative.toString().equals("report.toml"), listed);
            }
        }
    }

    private void take(Path file, boolean report, boolean listed) throws IOException {
        Path relative = root.relativize(file);
        String name = slashed(relative);
        if (found.containsKey(name)) {
            return;
        }
        if (report && name.endsWith(".toml")) {
            if (inside(file, name, Place.of(name))) {
                found.put(name, new Found(file, name, REPORT));
            }
        } else if (isCsv(relative) && inside(file, name, Place.of(name))) {
            String kind = kindOf(relative);
            if (!Form.kinds().contains(kind)) {
                findings.add(Rule.named("unknown-file").at(Place.of(name), kind, "nearest", Intake.nearest(kind)));
                return;
            }
            found.put(name, new Found(file, name, kind));
            if (listed) {
                findings.add(Rule.named("unlisted-file").at(Place.of(name), ""));
            }
        }
    }

    /** Whether a file, followed through all links, lies in the folder; one that does not is complained of. */
    private boolean inside(Path file, String seen, Place place) throws IOException {
        boolean inside = file.toRealPath().startsWith(real);
        if (!inside) {
            findings.add(Rule.named("outside-folder").at(place, seen));
        }
        return inside;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file -> {
                        String name = file.getFileName().toString();
                        return !name.startsWith(".") && !name.startsWith("~") && Files.exists(file);
                    })
                    .sorted()
                    .toList());
        }
    }

    private static boolean isCsv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static String kindOf(Path relative) {
        String folder = relative.getNameCount() > 1
                ? relative.getName(relative.getNameCount() - 2).toString()
                : "";
        if (Form.kinds().contains(folder)) {
            return folder;
        }
        String name = relative.getFileName().toString();
        return kind(name.substring(0, name.length() - ".csv".length()));
    }

    /** {@code observations} for {@code observations-2024}; the name itself when it begins with no kind. */
    private static String kind(String name) {
        return Form.kinds().stream()
                .filter(kind -> name.equals(kind) || name.startsWith(kind + "-"))
                .findFirst()
                .orElse(name);
    }

    private static String slashed(Path relative) {
        return relative.toString().replace('\\', '/');
    }
}
