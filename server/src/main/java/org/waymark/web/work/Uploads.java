package org.waymark.web.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.waymark.access.Person;
import org.waymark.finding.Checked;
import org.waymark.finding.Findings;
import org.waymark.intake.FilledRows;
import org.waymark.intake.Layout;
import org.waymark.intake.Naming;
import org.waymark.intake.Sheet;
import org.waymark.intake.WideSheet;
import org.waymark.office.Foreseen;
import org.waymark.office.Loaded;
import org.waymark.office.Sent;
import org.waymark.office.Typed;
import org.waymark.web.Words;
import org.waymark.web.work.Upload.Stage;

/** Everything sent and not yet stored. Two are read at a time; a page asks again until its own is done. */
final class Uploads {
    private static final System.Logger LOG = System.getLogger(Uploads.class.getName());
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final int OF_ONE_PERSON = 20;

    private final Workplace place;
    private final Map<String, Upload> all = new ConcurrentHashMap<>();
    private final Semaphore readers = new Semaphore(2);
    private final SecureRandom random = new SecureRandom();

    Uploads(Workplace place) {
        this.place = place;
        delete(place.folder());
    }

    Optional<Upload> of(Person person, String id) {
        sweep();
        return Optional.ofNullable(all.get(id)).filter(upload -> upload.person.account().equals(person.account()));
    }

    /** Newest first. */
    List<Upload> of(Person person) {
        sweep();
        return all.values().stream()
                .filter(upload -> upload.person.account().equals(person.account()))
                .sorted(Comparator.comparing((Upload upload) -> upload.begun).reversed())
                .toList();
    }

    /** Takes a file in, and begins to read it. */
    Upload receive(Person person, String name, InputStream bytes) throws IOException {
        Upload upload = begin(person, name);
        Path file = upload.folder.resolve("sent");
        Files.copy(bytes, file);
        run(upload, () -> {
            Path scratch = Files.createDirectories(upload.folder.resolve("unpacked"));
            Opening.Opened opened = place.opening().open(file, name, scratch);
            if (!opened.refused().isEmpty()) {
                upload.refused = opened.refused();
                upload.stage = Stage.REFUSED;
                return;
            }
            upload.shape = opened.findings();
            upload.sent = opened.sent();
            upload.unknown = opened.unknown();
            if (opened.unknown().isEmpty() || laidOut(upload)) {
                foresee(upload);
            } else {
                upload.stage = Stage.LAYOUT;
            }
        });
        return upload;
    }

    /** Takes a form in, and reads it at once. */
    Upload typed(Person person, String name, Typed sheet) throws IOException {
        Upload upload = begin(person, name);
        upload.sent = sheet.sent(name);
        foresee(upload);
        return upload;
    }

    /** Reads the sheet of no known kind by a layout. */
    void lay(Upload upload, Sheet sheet, Layout layout) {
        upload.stage = Stage.READING;
        run(upload, () -> {
            place(upload, sheet, layout);
            upload.unknown = upload.unknown.stream().filter(other -> !other.equals(sheet)).toList();
            foresee(upload);
        });
    }

    /** Leaves out the sheets of no known kind. */
    void leave(Upload upload) {
        upload.unknown = List.of();
        upload.stage = Stage.READING;
        run(upload, () -> foresee(upload));
    }

    void store(Upload upload) {
        Foreseen foreseen = upload.foreseen;
        if (foreseen == null || upload.stage != Stage.PREVIEW) {
            return;
        }
        upload.stage = Stage.STORING;
        run(upload, () -> store(upload, foreseen));
    }

    /** For a form, which is one row. */
    void storeNow(Upload upload) {
        Foreseen foreseen = upload.foreseen;
        if (foreseen != null && upload.stage == Stage.PREVIEW) {
            store(upload, foreseen);
        }
    }

    private void store(Upload upload, Foreseen foreseen) {
        Checked<Optional<Loaded>> stored =
                place.receiving().store(upload.person, upload.sent, foreseen.fingerprint());
        if (stored.value().isPresent()) {
            upload.loaded = stored.value().get();
            upload.stage = Stage.STORED;
            delete(upload.folder);
        } else {
            upload.moved = true;
            foresee(upload);
        }
    }

    void discard(Upload upload) {
        all.remove(upload.id);
        delete(upload.folder);
    }

    private boolean laidOut(Upload upload) {
        var left = new ArrayList<Sheet>();
        for (Sheet sheet : upload.unknown) {
            Optional<Layout> known = place.layouts().all().stream()
                    .filter(layout -> layout.fits(header(sheet, layout.row())))
                    .findFirst();
            known.ifPresentOrElse(layout -> place(upload, sheet, layout), () -> left.add(sheet));
        }
        boolean some = left.size() < upload.unknown.size();
        upload.unknown = List.copyOf(left);
        return some || upload.unknown.isEmpty();
    }

    static List<String> header(Sheet sheet, int row) {
        List<List<String>> top = WideSheet.top(sheet, row);
        return row <= top.size() ? top.get(row - 1) : List.of();
    }

    private void place(Upload upload, Sheet sheet, Layout layout) {
        var naming = new Naming(place.stores().get().definitions().indicators());
        var sheets = new ArrayList<>(upload.sent.sheets());
        sheets.add(new WideSheet(sheet, layout, naming));
        upload.sent = new Sent(upload.name, upload.sent.files(), sheets, upload.sent.templates());
    }

    private void foresee(Upload upload) {
        var flagged = new Flagged();
        List<Sheet> sheets = upload.sent.sheets().stream().map(FilledRows::of).toList();
        upload.sent = new Sent(upload.name, upload.sent.files(), sheets, upload.sent.templates());
        Checked<Foreseen> foreseen = place.receiving().foresee(upload.person, upload.sent, flagged::add);
        flagged.fill(sheets);
        var findings = new Findings();
        findings.addAll(upload.shape);
        findings.addAll(foreseen.findings());
        upload.findings = findings;
        upload.flagged = flagged;
        upload.foreseen = foreseen.value();
        upload.stage = Stage.PREVIEW;
    }

    private Upload begin(Person person, String name) throws IOException {
        of(person).stream().skip(OF_ONE_PERSON - 1).forEach(this::discard);
        var bytes = new byte[12];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        var upload = new Upload(
                id, person, name, place.clock().instant(), Files.createDirectories(place.folder().resolve(id)));
        all.put(id, upload);
        return upload;
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Waits a moment, since most are done by then. */
    private void run(Upload upload, Step step) {
        Thread reading = Thread.ofVirtual().name("return " + upload.id).start(() -> {
            readers.acquireUninterruptibly();
            try {
                step.run();
            } catch (IOException | RuntimeException failed) {
                LOG.log(System.Logger.Level.ERROR, "A return could not be read", failed);
                upload.refused = Words.say("work.upload.failed");
                upload.stage = Stage.REFUSED;
            } finally {
                readers.release();
            }
        });
        try {
            reading.join(MOMENT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void sweep() {
        Instant oldest = place.clock().instant().minus(KEPT);
        all.values().stream()
                .filter(upload -> upload.begun.isBefore(oldest) && !upload.busy())
                .toList()
                .forEach(this::discard);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException inUse) {
            LOG.log(System.Logger.Level.WARNING, "A file that was sent could not be deleted: " + folder, inUse);
        }
    }
}
