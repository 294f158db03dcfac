package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A process killed at any moment of a round leaves every move that it told of, and no move without what belongs to it. */
class KilledRoundTest {
    private static final int KILLS = 10;
    private static final int LONGEST_MILLIS = 600;

    @Test
    void a_round_that_is_killed_resumes_with_what_was_acknowledged() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        try (var round = new RoundInHand().opened()) {
            for (int kill = 0; kill < KILLS; kill++) {
                long before = moves(round.test);
                Process child = start(round.test);
                try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
                    assertThat(said.readLine()).isEqualTo("begun");
                    assertThat(said.readLine()).isEqualTo("made " + (before + 1));
                    Thread.sleep(random.nextLong(LONGEST_MILLIS));
                    child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
                    // Until the server has seen that its client is gone.
                    round.test.run("begin; lock table audit_entry in exclusive mode; commit");
                    long told = rest(said).stream()
                            .filter(line -> line.matches("made \\d+"))
                            .mapToLong(line -> Long.parseLong(line.substring("made ".length())))
                            .max()
                            .orElse(before + 1);
                    assertThat(moves(round.test))
                            .as("kill %d, seed %d: every move told of is held", kill, seed)
                            .isGreaterThanOrEqualTo(told);
                }
                assertThat(broken(round.test))
                        .as("kill %d, seed %d", kill, seed)
                        .isEmpty();
            }
            assertThat(moves(round.test)).as("seed %d", seed).isGreaterThan(KILLS);
        }
    }

    private static long moves(TestDatabase test) {
        return Long.parseLong(test.query("select count(*) from move").getFirst());
    }

    /** Each move has its number, its entry and what it put on record; the chain of entries is whole. */
    private static List<String> broken(TestDatabase test) {
        List<String> broken = test.query("""
            select 'moves ' || m.count || ', to ' || m.last || ', entries ' || a.count || ', submitted ' || m.submitted
                || ', versions ' || w.count || ', approved ' || m.approved || ', said ' || c.count
            from (select count(*) as count, coalesce(max(number), 0) as last,
                    count(*) filter (where move = 'submit') as submitted,
                    count(*) filter (where move = 'approve') as approved from move) m
            cross join (select count(*) as count from audit_entry where what = 'sign-off') a
            cross join (select count(*) as count from round_words) w
            cross join (select count(*) as count from commentary where kind = 'context' and words like 'Words %') c
            where m.count <> m.last or m.count <> a.count or m.submitted <> w.count or m.approved <> c.count
            """);
        test.database().trail().broken().ifPresent(entry -> broken.add("entry " + entry + " does not follow"));
        return broken;
    }

    private static Process start(TestDatabase test) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        GeneratedMoves.class.getName(),
                        test.address().url(),
                        test.address().user(),
                        test.address().password(),
                        test.schema())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> rest(BufferedReader said) {
        try {
            return said.lines().toList();
        } catch (UncheckedIOException cutShort) {
            return List.of();
        }
    }
}
