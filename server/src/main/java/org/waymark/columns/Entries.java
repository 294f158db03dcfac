package org.waymark.columns;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.rating.Rating;
import org.waymark.scorecard.SeriesVerdict;
import org.waymark.scorecard.Yardstick;
import org.waymark.trend.NotTested;
import org.waymark.trend.TestedOn;
import org.waymark.trend.Verdict;

/** The entries that one thread has met, found again without putting their words together. */
final class Entries {
    /** What tells entries of one indicator and cohort apart. */
    private record Case(
            Yardstick with,
            int shown,
            Rating rating,
            @Nullable Verdict verdict,
            @Nullable NotTested because) {}

    private final Map<Case, Integer> known = new HashMap<>();
    private @Nullable Lexicon of;
    private String cohort = "";

    int number(Lexicon lexicon, Key key, Yardstick with, SeriesVerdict found) {
        if (of != lexicon || !cohort.equals(key.cohort()) || known.size() > 100_000) {
            known.clear();
            of = lexicon;
            cohort = key.cohort();
        }
        Verdict verdict = found.verdict();
        var one = new Case(with, found.shown(), found.rating(), verdict, verdict == null ? found.because() : null);
        Integer number = known.get(one);
        if (number == null) {
            number = lexicon.number(entry(key, with, found));
            known.put(one, number);
        }
        return number;
    }

    private static Lexicon.Entry entry(Key key, Yardstick with, SeriesVerdict found) {
        Verdict verdict = found.verdict();
        boolean rated = found.rating() instanceof Rating.Rated;
        String rating = found.rating().code();
        return Results.entry(
                key,
                found.shown() == SeriesVerdict.NONE ? null : with.period(found.shown()),
                with.early() && found.shown() == SeriesVerdict.NONE ? null : with.due(),
                rated ? rating : null,
                rated ? null : rating,
                verdict == null ? null : verdict.code(),
                verdict == null ? found.because().code() : null,
                found.rule().code(),
                verdict == null ? null : TestedOn.SHOWN.code(),
                with.aim(found.shown()));
    }
}
