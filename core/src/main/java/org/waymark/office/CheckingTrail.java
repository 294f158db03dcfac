package org.waymark.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.audit.Entry;
import org.waymark.audit.Followed;
import org.waymark.audit.Search;
import org.waymark.audit.Trail;
import org.waymark.edition.Edition;
import org.waymark.edition.Editions;
import org.waymark.edition.PublishedFile;

/** Follows the audit trail, and holds every edition on record against what the trail says of it. */
public final class CheckingTrail {
    private final Trail trail;
    private final StoringEdition press;
    private final Editions editions;

    /**
     * What came of it.
     *
     * @param editions how many were held against it
     * @param amiss what is wrong with them
     */
    public record Checked(Followed chain, int editions, List<Amiss> amiss) {
        public boolean fine() {
            return chain.whole() && amiss.isEmpty();
        }
    }

    /** What is wrong with an edition on record, or with one file of it. */
    public sealed interface Amiss {
        Edition edition();

        /** The entry that sealed it is not in the trail. */
        record Unsealed(Edition edition) implements Amiss {}

        /** No entry of the trail says that it was frozen or published. */
        record Unnamed(Edition edition) implements Amiss {}

        /** A file is not, byte for byte, the one that the trail names. */
        record Otherwise(Edition edition, String file) implements Amiss {}

        /** The trail names a file that is not there. */
        record Gone(Edition edition, String file) implements Amiss {}

        /** A file is there that the trail does not name. */
        record Added(Edition edition, String file) implements Amiss {}
    }

    public CheckingTrail(Trail trail, StoringEdition press, Editions editions) {
        this.trail = trail;
        this.press = press;
        this.editions = editions;
    }

    public Checked check(Person who) {
        who.demand(Right.READ_TRAIL);
        Followed chain = trail.followed();
        List<Edition> all = press.every();
        Map<String, String> named = named();
        var amiss = new ArrayList<Amiss>();
        all.forEach(edition -> hold(edition, chain, named, amiss));
        return new Checked(chain, all.size(), List.copyOf(amiss));
    }

    /** What the trail says of each edition: its files, by the words with which it names it. */
    private Map<String, String> named() {
        var named = new HashMap<String, String>();
        Stream.of("freeze", "publish")
                .flatMap(what -> trail
                        .before(
                                Long.MAX_VALUE,
                                new Search("", what, Optional.empty(), Optional.empty(), ""),
                                Integer.MAX_VALUE)
                        .stream())
                .map(Entry::detail)
                .forEach(detail -> {
                    int files = detail.indexOf(FILES);
                    if (files > 0) {
                        named.put(detail.substring(0, files), detail.substring(files + FILES.length()));
                    }
                });
        return named;
    }

    private static final String FILES = "; files: ";
    private static final String HASH = " sha256:";

    private void hold(Edition edition, Followed chain, Map<String, String> named, List<Amiss> amiss) {
        String head = edition.made().chain();
        if (!head.isEmpty() && chain.place(head).isEmpty()) {
            amiss.add(new Amiss.Unsealed(edition));
        }
        String files = named.get(
                "%s %s edition %d, %s".formatted(edition.report(), edition.period(), edition.number(), edition.hash()));
        if (files == null) {
            amiss.add(new Amiss.Unnamed(edition));
            return;
        }
        var stated = new HashMap<String, String>();
        for (String file : files.split(", ", -1)) {
            int at = file.lastIndexOf(HASH);
            if (at > 0) {
                stated.put(file.substring(0, at), file.substring(at + HASH.length()));
            }
        }
        for (PublishedFile file : edition.files()) {
            String hash = stated.remove(file.name());
            if (hash == null) {
                amiss.add(new Amiss.Added(edition, file.name()));
            } else if (!holds(edition, file, hash)) {
                amiss.add(new Amiss.Otherwise(edition, file.name()));
            }
        }
        stated.keySet().stream().sorted().forEach(gone -> amiss.add(new Amiss.Gone(edition, gone)));
    }

    /** The bytes themselves, not what is noted of them beside them. */
    private boolean holds(Edition edition, PublishedFile file, String hash) {
        return file.sha256().equals(hash)
                && editions.content(edition.report(), edition.period(), edition.number(), file.name())
                        .map(PublishedFile::sha256)
                        .filter(hash::equals)
                        .isPresent();
    }
}
