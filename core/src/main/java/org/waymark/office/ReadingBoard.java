package org.waymark.office;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.Person;
import org.waymark.access.Right;
import org.waymark.calendar.Round;
import org.waymark.commentary.Commentary;
import org.waymark.commentary.Lack;
import org.waymark.commentary.RoundWords;
import org.waymark.council.Post;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;
import org.waymark.scorecard.Line;
import org.waymark.scorecard.Obstacle;
import org.waymark.scorecard.Scorecard;
import org.waymark.signoff.Item;
import org.waymark.signoff.Moved;
import org.waymark.signoff.Part;
import org.waymark.signoff.Progress;

/** Shows a round to those in it: the board of the whole, and the words of one indicator. */
public final class ReadingBoard {
    private static final LocalDateTime EVER = LocalDateTime.of(9999, 1, 1, 0, 0);

    private final RoundBooks books;

    public ReadingBoard(RoundBooks books) {
        this.books = books;
    }

    /**
     * Every round, those due last first.
     *
     * @param who needs {@link Right#SEE_DRAFTS}
     */
    public List<Round> all(Person who) {
        who.demand(Right.SEE_DRAFTS);
        return books.rounds().all().stream()
                .sorted(Comparator.comparing(Round::papersDue).reversed())
                .toList();
    }

    /**
     * @param who needs {@link Right#SEE_DRAFTS}, and sees the indicators that it reaches, and those of posts whose deputy they
     *     are
     * @return empty when there is no such round
     */
    public Optional<Board> of(Person who, String report, Period period) {
        who.demand(Right.SEE_DRAFTS);
        return books.rounds()
                .of(report, period)
                .flatMap(round -> books.judgements().of(round).map(scorecard -> board(who, round, scorecard)));
    }

    private Board board(Person who, Round round, Scorecard judged) {
        Scorecard scorecard = spoken(judged);
        List<Moved> moves = books.moves().round(round.report(), round.period());
        List<Board.Row> rows = new RoundRows(
                        round,
                        moves,
                        books.wordings().newest(round.report(), round.period()),
                        books.answered().of(round.report(), round.period()))
                .of(scorecard);
        List<Post> posts = List.copyOf(scorecard.posts().values());
        List<Board.Row> theirs = rows.stream()
                .filter(row -> Acting.may(who, Right.SEE_DRAFTS, row.matter(), posts))
                .toList();
        Set<IndicatorCode> codes = theirs.stream().map(Board.Row::code).collect(Collectors.toSet());
        List<Obstacle> obstacles = RoundGate.together(scorecard, RoundRows.obstacles(rows)).stream()
                .filter(each -> each.indicator().map(codes::contains).orElse(true))
                .map(each -> each.kind() == Obstacle.Kind.CONTRADICTION && !who.may(Right.SEE_HISTORY)
                        ? new Obstacle(each.kind(), each.indicator(), each.name(), "…")
                        : each)
                .toList();
        Set<Obstacle.Kind> kinds = RoundGate.kinds(scorecard.template());
        Item pack = RoundBooks.pack(round.report(), round.period());
        return new Board(
                round,
                scorecard.template().title(),
                scorecard.meeting(),
                books.today(),
                Progress.of(moves.stream()
                        .filter(moved -> moved.item().equals(pack))
                        .toList()),
                theirs,
                obstacles,
                obstacles.stream().filter(each -> kinds.contains(each.kind())).toList(),
                new Board.Mine(
                        theirs(who, Right.SIGN_FIGURES, theirs, posts),
                        theirs(who, Right.WRITE_COMMENTARY, theirs, posts),
                        theirs(who, Right.APPROVE_WORDS, theirs, posts)));
    }

    private static Set<IndicatorCode> theirs(Person who, Right right, List<Board.Row> rows, List<Post> posts) {
        return rows.stream()
                .filter(row -> Acting.may(who, right, row.matter(), posts))
                .map(Board.Row::code)
                .collect(Collectors.toSet());
    }

    /** With the words that are on record now, which no judgement waits for. */
    private Scorecard spoken(Scorecard judged) {
        Map<IndicatorCode, List<Commentary>> said =
                books.record().reading(stores -> stores.commentaries().newestBefore(EVER)).stream()
                        .filter(words -> words.period().equals(judged.period())
                                && !words.text().isEmpty())
                        .sorted(Comparator.comparing(Commentary::kind))
                        .collect(Collectors.groupingBy(Commentary::indicator));
        return judged.saying(said);
    }

    /**
     * The words of one indicator in a round.
     *
     * @param line as members would get it, without words
     * @param versions the first first
     * @param before what the report of the period before said, by kind
     * @param posts that may own an action
     * @param moves of the words
     */
    public record Sheet(
            Round round,
            Line line,
            List<RoundWords> versions,
            List<Commentary> before,
            List<Post> posts,
            Progress progress,
            boolean locked,
            boolean mayWrite,
            boolean mayDecide) {

        public Optional<RoundWords> newest() {
            return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
        }

        /** What such words lack before they may be submitted. */
        public List<Lack> lacks(RoundWords.Texts texts, LocalDate today) {
            return RoundBooks.lacks(texts, line, posts, today);
        }

        /** The title of a post; its code where it is not known. */
        public String post(String code) {
            return posts.stream()
                    .filter(post -> post.code().equals(code))
                    .map(Post::title)
                    .findFirst()
                    .orElse(code);
        }

        /** Whether the indicator is rated red. */
        public boolean red() {
            return RoundRows.isRed(line);
        }
    }

    /** @param who needs {@link Right#SEE_HISTORY} over the indicator, or is the deputy of a post that it is of */
    public Optional<Sheet> words(Person who, Item item) {
        who.demand(Right.SEE_HISTORY);
        return books.subject(item).map(subject -> {
            Acting.as(who, Right.SEE_HISTORY, subject.matter(), subject.posts());
            IndicatorCode code = subject.line().code();
            var before = new ArrayList<Commentary>();
            books.record().reading(stores -> stores.commentaries().newestBefore(EVER)).stream()
                    .filter(words -> words.indicator().equals(code)
                            && words.period().equals(item.period().previous())
                            && !words.text().isEmpty())
                    .sorted(Comparator.comparing(Commentary::kind))
                    .forEach(before::add);
            Item pack = RoundBooks.pack(item.report(), item.period());
            return new Sheet(
                    subject.round(),
                    subject.line(),
                    books.wordings().of(item.report(), item.period(), code),
                    before,
                    subject.posts(),
                    books.moves().progress(item),
                    books.moves().progress(pack).stage() == org.waymark.signoff.Stage.APPROVED,
                    Acting.may(who, Right.WRITE_COMMENTARY, subject.matter(), subject.posts()),
                    Acting.may(who, Right.APPROVE_WORDS, subject.matter(), subject.posts()));
        });
    }

    /** The words of an indicator as they are known in a round. */
    public static Item item(String report, Period period, String code) {
        return new Item(report, period, Part.WORDS, code);
    }
}
