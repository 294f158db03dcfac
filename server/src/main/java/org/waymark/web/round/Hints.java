package org.waymark.web.round;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.waymark.commentary.Commentary;
import org.waymark.commentary.CommentaryKind;
import org.waymark.commentary.PlainEnglish;
import org.waymark.commentary.RoundWords;
import org.waymark.office.ReadingBoard;
import org.waymark.scorecard.Contradictions;
import org.waymark.scorecard.FiguresInWords;
import org.waymark.web.Words;

/**
 * What a writer is told of words before they are sent.
 *
 * @param first what must be done before they may be submitted
 * @param doubts where they and the figures disagree
 * @param plainer what would make them plainer; it holds nobody up
 */
public record Hints(List<String> first, List<String> doubts, List<String> plainer) {

    static Hints of(ReadingBoard.Sheet sheet, RoundWords.Texts texts, LocalDate today) {
        var first = new ArrayList<String>();
        if (!texts.isBlank() || sheet.red()) {
            sheet.lacks(texts, today).forEach(lack -> first.add(Words.say("round.lack." + lack.code())));
        }
        var doubts = new ArrayList<String>();
        List<Commentary> said = Arrays.stream(CommentaryKind.values())
                .map(kind -> new Commentary(
                        sheet.line().code(), sheet.line().asked(), kind, texts.of(kind), "", LocalDateTime.MIN, ""))
                .toList();
        Contradictions.of(sheet.line().saying(said))
                .forEach(sentence -> doubts.add(Words.say("round.hint.contradiction", sentence)));
        FiguresInWords.strange(texts.context(), sheet.line())
                .forEach(figure -> doubts.add(Words.say("round.hint.figure", figure)));
        var plainer = new ArrayList<String>();
        for (CommentaryKind kind : CommentaryKind.values()) {
            for (PlainEnglish.Hint hint : PlainEnglish.of(texts.of(kind))) {
                String where = Words.say("work.kind." + kind.code());
                hint.places()
                        .forEach(place -> plainer.add(where + ": "
                                + Words.say("round.hint." + hint.rule().code(), place)));
            }
        }
        return new Hints(first, doubts, plainer);
    }

    public boolean isEmpty() {
        return first.isEmpty() && doubts.isEmpty() && plainer.isEmpty();
    }
}
