package org.waymark.web.still;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.waymark.web.Words;

/** Follows every link of the running site from a few addresses, and files what each answers. */
final class Crawl {
    /** A form that is answered by being sent on. */
    private static final String CHOICE = "/choose?";

    private static final String SEARCH = "/search";

    private final Asking asking;
    private final Filing filing;
    private final Folder folder;
    private final Map<String, Target> sentTo = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();

    Crawl(Asking asking, Filing filing, Folder folder) {
        this.asking = asking;
        this.filing = filing;
        this.folder = folder;
    }

    /**
     * Wave by wave: all that a wave leads to, and was not met before, is the next one.
     *
     * @return every file written
     */
    Set<Target> from(Collection<String> addresses) {
        Set<Target> met = new HashSet<>();
        List<Target> wave = addresses.stream().map(this::target).distinct().toList();
        met.addAll(wave);
        try (ExecutorService threads =
                Executors.newFixedThreadPool(2 * Runtime.getRuntime().availableProcessors())) {
            while (!wave.isEmpty()) {
                var next = new ArrayList<Target>();
                for (Target target : all(threads, wave)) {
                    if (met.add(target)) {
                        next.add(target);
                    }
                }
                wave = next;
            }
        }
        return met;
    }

    private Set<Target> all(ExecutorService threads, List<Target> wave) {
        Set<Target> found = new LinkedHashSet<>();
        List<Callable<Set<Target>>> work = new ArrayList<>();
        wave.forEach(target -> work.add(() -> file(target)));
        try {
            for (Future<Set<Target>> done : threads.invokeAll(work)) {
                found.addAll(done.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotWritten(Words.say("still.stopped"));
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
        return found;
    }

    private Set<Target> file(Target target) {
        String other = names.putIfAbsent(target.file().toLowerCase(Locale.ROOT), target.address());
        if (other != null) {
            throw new NotWritten(Words.say("still.same-name", other, target.address()));
        }
        byte[] answer = asking.get(target.address());
        if (target.page()) {
            PlainPage page = PlainPage.of(answer, target, this::target);
            folder.write(target.file(), page.content());
            return page.leadsTo();
        }
        if (target.address().equals(Filing.INDEX)) {
            SearchScript script = SearchScript.of(answer, filing.of(SEARCH), this::target);
            folder.write(target.file(), script.content());
            return script.leadsTo();
        }
        folder.write(target.file(), answer);
        return Set.of();
    }

    private Target target(String address) {
        if (!address.startsWith(CHOICE)) {
            return filing.of(address);
        }
        Target before = sentTo.get(address);
        if (before != null) {
            return before;
        }
        Target target = filing.of(asking.sentTo(address));
        sentTo.put(address, target);
        return target;
    }
}
