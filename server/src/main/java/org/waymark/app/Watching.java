package org.waymark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.audit.Entry;
import org.waymark.audit.Search;
import org.waymark.office.CheckingTrail;
import org.waymark.store.Database;
import org.waymark.store.Pulse;
import org.waymark.web.Events;
import org.waymark.web.running.Measure;
import org.waymark.web.running.Running;
import org.waymark.web.running.Wellness;

/** What a site says of itself to those who watch over it: pages for monitors, and its log. */
final class Watching {
    private static final int SHORTEST_TOKEN = 20;

    /** Less room than this on the disk of the data folder, and the site calls itself not ready. */
    private static final long LEAST_ROOM = 500_000_000;

    private Watching() {}

    /** @param waiting a folder on the disk of the data folder */
    static Running running(Database record, Path waiting, Optional<String> token) {
        Path data = Optional.ofNullable(waiting.toAbsolutePath().getParent()).orElse(waiting);
        return new Running(
                () -> checks(record.pulse(), room(data)),
                () -> measures(record, room(data)),
                new CheckingTrail(record.trail(), record.press(), record.editions()),
                token);
    }

    private static List<Wellness> checks(Pulse pulse, long room) {
        return List.of(
                new Wellness("database", pulse.answers(), pulse.answers() ? "answers" : "does not answer"),
                new Wellness("schema", pulse.ours(), pulse.ours() ? "ours" : "not ours"),
                new Wellness("disk", room >= LEAST_ROOM, room >= LEAST_ROOM ? "has room" : "nearly full"));
    }

    private static List<Measure> measures(Database record, long room) {
        Pulse pulse = record.pulse();
        var all = new ArrayList<Measure>();
        all.add(Measure.gauge("waymark_info", "Which version this is.", 1)
                .of("version=\"" + Version.label() + "\",schema=\"" + pulse.schema() + "\""));
        all.add(Measure.gauge("waymark_database_up", "Whether the database answers.", pulse.answers() ? 1 : 0));
        String connections = "Connections to the database, by what they do.";
        all.add(Measure.gauge("waymark_database_connections", connections, pulse.busy())
                .of("state=\"busy\""));
        all.add(Measure.gauge("waymark_database_connections", connections, pulse.idle())
                .of("state=\"idle\""));
        all.add(Measure.gauge("waymark_database_waiting", "Pages that wait for a connection.", pulse.waiting()));
        all.add(Measure.gauge("waymark_disk_free_bytes", "Room on the disk of the data folder.", room));
        if (pulse.answers()) {
            all.add(Measure.gauge(
                    "waymark_audit_entries",
                    "Entries of the audit log.",
                    record.trail().head().map(Entry::number).orElse(0L)));
            all.add(Measure.gauge(
                    "waymark_editions",
                    "Editions published.",
                    record.editions().all().size()));
            all.add(Measure.gauge(
                    "waymark_last_backup_timestamp_seconds",
                    "When the last backup was begun; 0 for never.",
                    record
                            .trail()
                            .before(Long.MAX_VALUE, new Search("", "backup", Optional.empty(), Optional.empty(), ""), 1)
                            .stream()
                            .findFirst()
                            .map(entry -> entry.at().getEpochSecond())
                            .orElse(0L)));
        }
        all.addAll(machine());
        return all;
    }

    private static List<Measure> machine() {
        var runtime = ManagementFactory.getRuntimeMXBean();
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return List.of(
                Measure.gauge(
                        "process_start_time_seconds", "When the program was started.", runtime.getStartTime() / 1e3),
                Measure.gauge("jvm_memory_used_bytes", "Memory in use.", heap.getUsed())
                        .of("area=\"heap\""),
                Measure.gauge("jvm_memory_max_bytes", "The most it may use.", heap.getMax())
                        .of("area=\"heap\""),
                Measure.gauge(
                        "jvm_threads",
                        "Threads of the platform.",
                        ManagementFactory.getThreadMXBean().getThreadCount()));
    }

    private static long room(Path data) {
        try {
            return Files.getFileStore(Files.exists(data) ? data : Path.of("").toAbsolutePath())
                    .getUsableSpace();
        } catch (IOException gone) {
            return 0;
        }
    }

    static Optional<String> token(@Nullable Path file) {
        if (file == null) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            throw new WrongCommand(Words.say("verify.none", file));
        }
        try {
            String token = Files.readString(file, StandardCharsets.UTF_8).strip();
            if (token.length() < SHORTEST_TOKEN) {
                throw new WrongCommand(Words.say("metrics-token.bad", file, SHORTEST_TOKEN));
            }
            return Optional.of(token);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The log takes its form before the first word of it is said, which is before options are read. */
    static void prepareLog(String... words) {
        List<String> all = List.of(words);
        int at = all.indexOf("--log");
        if (all.contains("--log=json")
                || (at >= 0 && at + 1 < all.size() && all.get(at + 1).equals("json"))) {
            System.setProperty("waymark.log.encoder", LogLine.class.getName());
            System.setProperty("waymark.log.events", "INFO");
        }
    }

    /** Accounts are called alike in the log from one start to the next. */
    static void log(String form, Path data) {
        switch (form) {
            case "text" -> {}
            case "json" -> Events.under(key(data.resolve("log-key")));
            default -> throw new WrongCommand(Words.say("log.bad", form));
        }
    }

    /** Made once, and readable by nobody else; used as the text it is, so that any tool can work out a hash. */
    private static byte[] key(Path file) {
        try {
            if (!Files.exists(file)) {
                var random = new byte[32];
                new SecureRandom().nextBytes(random);
                Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
