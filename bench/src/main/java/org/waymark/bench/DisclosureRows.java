package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.disclosure.Hidden;
import org.waymark.disclosure.Mask;
import org.waymark.disclosure.Web;

/** Hiding, over all tables and periods at once, against plain optimisation of each table by itself with the same solver. */
final class DisclosureRows {
    /** Seconds after which the rival begins no further amount, and likewise the attack on what it left. */
    private static final double LIMIT = 300;

    private static final double ATTACK_LIMIT = 120;

    private final Path work;
    private final List<String> times = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();

    DisclosureRows(Path work) {
        this.work = work;
    }

    String run() throws IOException {
        Path dense = work.resolve("dense");
        Path sparse = work.resolve("sparse");
        NationalTable.write(dense, 70, 0.8);
        NationalTable.write(sparse, 150, 0.85);
        measure("the Kent example, every report and period", Path.of("examples/kent"), "aim: seconds");
        measure("one national table: 150 authorities in 9 regions, 20 groups, a third small", dense, "aim: a minute");
        measure("the same, but fewer are small", sparse, "aim: a minute");
        return text();
    }

    private void measure(String what, Path pack, String aim) {
        Published published = Published.of(pack);
        Clocked cold = Clocked.start();
        Mask mask = published.mask();
        Clocked.Used first = cold.used();
        Clocked clock = Clocked.start();
        mask = published.mask();
        Clocked.Used ours = clock.used();
        PlainTables rival = PlainTables.of(mask, LIMIT);
        boolean finished = rival.done() == rival.asked();
        times.add(String.format(
                Locale.UK,
                "| %s: %,d figures | %.1f s | %.1f s | %.1f s | %.1f s | %.1f s | %s**%.2f** | %s%s |",
                what,
                mask.figures(),
                first.wall(),
                ours.processor(),
                ours.wall(),
                rival.used().processor(),
                rival.used().wall(),
                finished ? "" : "below ",
                ours.processor() / rival.used().processor(),
                aim,
                finished
                        ? ""
                        : String.format(
                                Locale.UK,
                                "; the rival was stopped with %,d of %,d small amounts done",
                                rival.done(),
                                rival.asked())));
        hidden.add(counts(what, mask, rival));
    }

    private static String counts(String what, Mask mask, PlainTables rival) {
        var listed = mask.listed();
        long small = listed.stream()
                .filter(each -> each.why()
                        .filter(why -> why == Hidden.SMALL || why == Hidden.DOMINATED)
                        .isPresent())
                .count();
        long hollow = listed.stream()
                .filter(each -> each.why().filter(Hidden.HOLLOW::equals).isPresent())
                .count();
        long linked = listed.stream().filter(each -> each.why().isPresent()).count() - small - hollow;
        long others = listed.stream()
                .filter(each -> rival.web().state(each.cell()) == Web.State.HIDDEN)
                .count();
        String left = rival.done() == rival.asked()
                ? given(Given.of(rival.web(), ATTACK_LIMIT))
                : "not asked: it did not finish";
        return String.format(
                Locale.UK,
                "| %s | %,d | %,d | %,d | %,d | %,d%s | %s | %s |",
                what,
                listed.size(),
                small,
                linked,
                hollow,
                others - small,
                rival.done() == rival.asked() ? "" : " so far",
                given(Given.of(mask.web(), ATTACK_LIMIT)),
                left);
    }

    private static String given(Given given) {
        return given.tried() == given.hidden()
                ? String.format(Locale.UK, "%,d of %,d", given.given(), given.hidden())
                : String.format(
                        Locale.UK, "%,d of %,d drawn at random from %,d", given.given(), given.tried(), given.hidden());
    }

    private String text() throws IOException {
        return """


            Deciding what must be hidden so that no count of 1 to 5 can be worked out. Ours looks at all tables, periods, sums over windows and
            revisions together, day by day. The rival is plain optimisation, with the same solver, of each table by itself: one side of one
            indicator over one period, all revisions at once; for every small amount one linear programme over the whole of that table for
            each value that it must be able to have, at the cost of what moves times how far. `-Dbench.only=disclosure` measures this part
            alone. Ours is run twice, and the rival, which is given the equations ready made, just after; it begins no further amount after %.0f
            seconds by the clock. Others used the machine: its load, the mean of the last minute, was %s at the end, on %d cores. So the ratio is
            of processor time of the thread that does the work, of our second run.

            | what | Waymark, first run, by the clock | second run, processor | by the clock | rival, processor | by the clock | ratio | |
            |---|---|---|---|---|---|---|---|
            %s

            What is hidden beyond the small figures themselves, and how many small amounts an attacker who solves the equations of all tables
            and periods at once still comes to know. The rival does not see what lies between tables: the parts of a percentage, a rolling sum and
            its parts, an indicator that counts the same. It does not guard against the one person who is a count of one, and withholds no table
            for being too empty; ours does both, but for the national tables, where none is withheld.

            | what | figures | small | hidden for others' sake | tables too empty | hidden by the rival for others' sake | given away by ours | given away by the rival |
            |---|---|---|---|---|---|---|---|
            %s

            Loss in small tables with all totals shown, a third of the counts small, where hiding a count costs as much as it counts. The least
            is found by trying every pattern, cheapest first.

            | tables | ours over the least, mean | all cost over all least | worst | rival's, mean | all | worst | unsafe, of ours |
            |---|---|---|---|---|---|---|---|
            %s
            """.formatted(
                        LIMIT,
                        load(),
                        Runtime.getRuntime().availableProcessors(),
                        String.join("\n", times),
                        String.join("\n", hidden),
                        LeastLoss.row(3) + "\n" + LeastLoss.row(4));
    }

    private static String load() throws IOException {
        Path load = Path.of("/proc/loadavg");
        return Files.exists(load) ? Files.readString(load).split(" ", 2)[0] : "not known";
    }
}
