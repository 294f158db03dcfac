package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two hundred people who write words in the last minutes before a deadline: each opens a page, types for a while (which saves by
 * itself) and submits. Beside it, how the site answers its readers, as a ratio to the same site with nobody writing.
 */
final class RoundRows {
    private static final int PEOPLE = 200;
    private static final int SAVES = 4;
    private static final double SECONDS = 60;
    private static final double READERS = 10;
    private static final String READ = "/scorecard";
    private static final Pattern BEGAN = Pattern.compile("name=\"began\" value=\"(\\d+)\"");

    private final Path data;

    /** @param data of the county, with its report published */
    RoundRows(Path data) {
        this.data = data;
    }

    /** What became of one person's words. */
    private record Written(List<Double> saves, double submit) {}

    String run() throws IOException, InterruptedException {
        try (var site = ServedSite.start(data.toString(), "-Dbench.people=" + PEOPLE)) {
            List<Officer> people = signedIn(site.port());
            people.getFirst().page(words(0));
            Load.steady(site.port(), READ, 5, READERS);
            Load.Answers idle = Load.steady(site.port(), READ, SECONDS / 2, READERS);
            List<Written> written = new ArrayList<>();
            Load.Answers busy;
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Written>> all = new ArrayList<>();
                for (int person = 0; person < PEOPLE; person++) {
                    int each = person;
                    all.add(threads.submit(() -> write(people.get(each), each)));
                }
                busy = Load.steady(site.port(), READ, SECONDS, READERS);
                for (Future<Written> each : all) {
                    written.add(each.get());
                }
            } catch (ExecutionException failed) {
                throw new IOException(failed);
            }
            return page(idle, busy, written, kept(people));
        }
    }

    private static List<Officer> signedIn(int port) throws IOException, InterruptedException {
        var people = new ArrayList<Officer>();
        for (int person = 0; person < PEOPLE; person++) {
            people.add(Officer.known(port, People.name(person), People.PASSWORD));
        }
        return people;
    }

    private static String words(int person) {
        return "/work/round/county/" + CountyPack.PERIOD + "/words/" + CountyPack.code(person);
    }

    private static String sentence(int person) {
        return "Words of writer number " + person + ", as they were submitted.";
    }

    private static Written write(Officer officer, int person) throws IOException, InterruptedException {
        Thread.sleep((long) (person * SECONDS * 0.75 / PEOPLE * 1_000));
        String page = officer.page(words(person));
        Matcher began = BEGAN.matcher(page);
        String token = officer.token(words(person));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("management-action", "Something is done.");
        fields.put("action-owner", "head");
        fields.put("action-due", "2099-12-31");
        fields.put("began", began.find() ? began.group(1) : "0");
        var saves = new ArrayList<Double>();
        for (int save = 1; save <= SAVES; save++) {
            String text = sentence(person);
            fields.put("context", text.substring(0, text.length() * save / SAVES));
            fields.put("act", "autosave");
            saves.add(timed(officer, token, person, fields, 204));
            Thread.sleep(1_500);
        }
        fields.put("act", "submit");
        return new Written(saves, timed(officer, token, person, fields, 303));
    }

    private static double timed(Officer officer, String token, int person, Map<String, String> fields, int wanted)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        int status = officer.send(token, words(person), fields);
        if (status != wanted) {
            throw new IOException(fields.get("act") + " of writer " + person + " answers " + status);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    /** How many found their words as they submitted them, once and in one version. */
    private static int kept(List<Officer> people) throws IOException, InterruptedException {
        int kept = 0;
        for (int person = 0; person < PEOPLE; person++) {
            String page = people.get(person).page(words(person));
            boolean once =
                    page.contains(sentence(person)) && page.contains("Version 1,") && !page.contains("Version 2,");
            kept += once ? 1 : 0;
        }
        if (kept != PEOPLE) {
            throw new IOException("words lost or doubled: " + (PEOPLE - kept));
        }
        return kept;
    }

    private static String page(Load.Answers idle, Load.Answers busy, List<Written> written, int kept) {
        List<Double> saves =
                written.stream().flatMap(each -> each.saves().stream()).toList();
        List<Double> submits = written.stream().map(Written::submit).toList();
        return String.format(
                Locale.UK,
                """

                %d people, each with an indicator of the county's 400, write within %.0f seconds what would come in the last hour before a deadline: a page
                opened, %d saves by itself, one submission; %.0f readers a second ask for the scorecard meanwhile. Every submission is then looked for.

                | | nobody writes | %d write | ratio |
                |---|---|---|---|
                | the scorecard, p50 | %.1f ms | %.1f ms | %.2f |
                | the scorecard, p95 | %.1f ms | %.1f ms | **%.2f** |
                | a save by itself, p50 / p95 | | %.0f / %.0f ms | |
                | a submission, p50 / p95 | | %.0f / %.0f ms | |
                | submissions found, once each | | %d of %d | |
                """,
                PEOPLE,
                SECONDS,
                SAVES,
                READERS,
                PEOPLE,
                idle.p50(),
                busy.p50(),
                busy.p50() / idle.p50(),
                idle.p95(),
                busy.p95(),
                busy.p95() / idle.p95(),
                at(saves, 0.5),
                at(saves, 0.95),
                at(submits, 0.5),
                at(submits, 0.95),
                kept,
                PEOPLE);
    }

    private static double at(List<Double> times, double share) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
