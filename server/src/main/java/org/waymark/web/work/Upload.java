package org.waymark.web.work;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Person;
import org.waymark.finding.Findings;
import org.waymark.intake.Sheet;
import org.waymark.office.Foreseen;
import org.waymark.office.Loaded;
import org.waymark.office.Sent;

/** Something sent, on its way to the record: seen only by whoever sent it, and gone after a day. */
final class Upload {
    /** How far it has come. */
    enum Stage {
        READING,
        LAYOUT,
        PREVIEW,
        STORING,
        STORED,
        REFUSED
    }

    final String id;
    final Person person;
    final String name;
    final Instant begun;
    final Path folder;
    volatile Stage stage = Stage.READING;
    volatile boolean moved;
    volatile String refused = "";
    volatile Sent sent;
    volatile List<Sheet> unknown = List.of();
    volatile Findings shape = new Findings();
    volatile Findings findings = new Findings();
    volatile Flagged flagged = new Flagged();
    volatile @Nullable Foreseen foreseen;
    volatile @Nullable Loaded loaded;
    /** The page of the form it was typed into; empty for a file. */
    volatile String form = "";

    Upload(String id, Person person, String name, Instant begun, Path folder) {
        this.id = id;
        this.person = person;
        this.name = name;
        this.begun = begun;
        this.folder = folder;
        this.sent = new Sent(name, List.of(), List.of(), List.of());
    }

    String address() {
        return "/work/bring/" + id;
    }

    boolean busy() {
        return stage == Stage.READING || stage == Stage.STORING;
    }
}
