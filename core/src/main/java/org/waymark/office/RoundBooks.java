package org.waymark.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.access.Matter;
import org.waymark.calendar.Round;
import org.waymark.calendar.Rounds;
import org.waymark.commentary.Lack;
import org.waymark.commentary.RoundWords;
import org.waymark.commentary.Wordings;
import org.waymark.council.Post;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Scorecard;
import org.waymark.signoff.Barred;
import org.waymark.signoff.Item;
import org.waymark.signoff.Moves;
import org.waymark.signoff.Part;
import org.waymark.signoff.Stage;

/**
 * What the use cases of a round work with.
 *
 * @param answered what is due and was answered otherwise than by a figure
 */
public record RoundBooks(
        Moment record,
        Rounds rounds,
        Moves moves,
        Wordings wordings,
        StoringRounds storing,
        Judgements judgements,
        Answered answered,
        Clock clock) {
    static final ZoneId LOCAL = ZoneId.of("Europe/London");

    /** An indicator in a round. */
    record Subject(Round round, Line line, Matter matter, List<Post> posts) {
        List<Lack> lacks(RoundWords.Texts texts, LocalDate today) {
            return RoundBooks.lacks(texts, line, posts, today);
        }
    }

    static List<Lack> lacks(RoundWords.Texts texts, Line line, List<Post> posts, LocalDate today) {
        return Lack.in(
                texts, RoundRows.isRed(line), posts.stream().map(Post::code).collect(Collectors.toSet()), today);
    }

    /** Of the report of a round as it would read today; empty when there is no such round or indicator. */
    Optional<Subject> subject(Item item) {
        return rounds.of(item.report(), item.period())
                .flatMap(round -> judgements
                        .of(round)
                        .flatMap(scorecard -> IndicatorCode.parse(item.subject())
                                .flatMap(scorecard::line)
                                .map(line -> subject(round, scorecard, line))));
    }

    private static Subject subject(Round round, Scorecard scorecard, Line line) {
        return new Subject(
                round,
                line,
                ReceivingReturn.matter(line.version().ownership()),
                List.copyOf(scorecard.posts().values()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LOCAL);
    }

    static Item pack(String report, Period period) {
        return new Item(report, period, Part.PACK, "");
    }

    /** Why nothing in the round moves now; empty while it may. */
    static Optional<Barred> closed(StoringRounds.Scene scene, Item item) {
        if (scene.rounds().of(item.report(), item.period()).isEmpty()) {
            return Optional.of(Barred.NOT_FROM_HERE);
        }
        Stage pack = scene.moves().progress(pack(item.report(), item.period())).stage();
        return pack == Stage.APPROVED ? Optional.of(Barred.LOCKED) : Optional.empty();
    }
}
