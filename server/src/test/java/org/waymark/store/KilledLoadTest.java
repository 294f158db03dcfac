package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A process killed at any moment of a load leaves all of it or none. */
class KilledLoadTest {
    private static final int KILLS = 20;
    private static final int FEWEST_IN_THE_MIDDLE = 5;

    @Test
    void a_load_that_is_killed_is_there_whole_or_not_at_all() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        try (var test = new TestDatabase()) {
            Duration usual = usual(test);
            int inTheMiddle = 0;
            for (int kill = 0; kill < KILLS; kill++) {
                int held = loads(test);
                Process child = start(test, held + 1);
                try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
                    assertThat(said.readLine()).isEqualTo("begun " + (held + 1));
                    Thread.sleep(random.nextLong(usual.toMillis()));
                    child.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
                    // Until the server has seen that its client is gone.
                    test.run("begin; lock table audit_entry in exclusive mode; commit");
                    inTheMiddle += cutShort(said, test, held) ? 1 : 0;
                }
                assertThat(broken(test)).as("kill %d, seed %d", kill, seed).isEmpty();
            }
            assertThat(inTheMiddle).as("seed %d", seed).isGreaterThanOrEqualTo(FEWEST_IN_THE_MIDDLE);
        }
    }

    /** Whether a load that had begun is not held: then the kill came between its first row and its commit. */
    private static boolean cutShort(BufferedReader said, TestDatabase test, int held) {
        List<String> lines = rest(said);
        int committed = held
                + (int) lines.stream()
                        .filter(line -> line.startsWith("committed"))
                        .count();
        assertThat(loads(test)).as("every load said to be committed is held").isGreaterThanOrEqualTo(committed);
        int begun = held
                + 1
                + (int) lines.stream().filter(line -> line.startsWith("begun")).count();
        return loads(test) < begun;
    }

    /** What is told of every load must agree, and the chain of entries be whole. */
    private static List<String> broken(TestDatabase test) {
        List<String> broken = test.query("""
            select 'load ' || load.id || ': ' || o.rows || ' rows, ' || f.files || ' files, ' || a.entries || ' entries'
            from load
            cross join lateral (select count(*) as rows from observation where load_id = load.id) o
            cross join lateral (select count(*) as files from load_file where load_id = load.id) f
            cross join lateral (select count(*) as entries from audit_entry where detail like 'load ' || load.id || ',%') a
            where o.rows <>\
            """ + GeneratedLoads.ROWS + " or f.files <> 2 or a.entries <> 1");
        broken.addAll(test.query("select 'stray row of load ' || load_id from observation"
                + " where load_id not in (select id from load) limit 1"));
        broken.addAll(test.query(
                "select 'series unknown: ' || series_id from observation where series_id not in (select id from series)"
                        + " or period_id not in (select id from period) limit 1"));
        test.database().trail().broken().ifPresent(entry -> broken.add("entry " + entry + " does not follow"));
        return broken;
    }

    private static int loads(TestDatabase test) {
        return Integer.parseInt(test.query("select count(*) from load").getFirst());
    }

    /** How long a whole load takes in a process just started, with a little to spare, so that some kills come too late. */
    private static Duration usual(TestDatabase test) throws IOException {
        Process child = start(test, 1);
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("begun 1");
            long begun = System.nanoTime();
            assertThat(said.readLine()).isEqualTo("committed 1");
            return Duration.ofNanos(System.nanoTime() - begun)
                    .multipliedBy(6)
                    .dividedBy(5)
                    .plusMillis(1);
        } finally {
            child.destroyForcibly();
            test.run("begin; lock table audit_entry in exclusive mode; commit");
        }
    }

    private static Process start(TestDatabase test, int number) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        GeneratedLoads.class.getName(),
                        test.address().url(),
                        test.address().user(),
                        test.address().password(),
                        test.schema(),
                        Integer.toString(number))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
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
