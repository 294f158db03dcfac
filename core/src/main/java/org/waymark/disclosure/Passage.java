package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.quantity.Unit;

/**
 * One sentence of a text, read against the figures.
 *
 * @param numbers that stand in it
 * @param named whom it names, or whom the sentence before named when it goes on
 * @param own whether the text is of the figures' own indicator
 */
record Passage(String text, List<Quoted> numbers, Set<Name> named, boolean own) {
    private static final Pattern OF = Pattern.compile(
            "\\s(?:\\p{L}+\\s)?(?:out )?of(?: (?:the|its|their|our|all))?\\s|/", Pattern.CASE_INSENSITIVE);

    private static final Pattern AIM = Pattern.compile(
            ".*\\b(?:target|floor)(?: standard)?(?: of| is| was|:)\\s", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The numbers by which the sentence gives the figure away. */
    List<Quoted> giveAway(Told told, List<Told> open) {
        if (told.whole()) {
            return whole(told);
        }
        if (told.names().stream().noneMatch(named::contains)) {
            return List.of();
        }
        boolean exactly = named.containsAll(told.names());
        return numbers.stream()
                .filter(number -> tells(number, told))
                .filter(number -> exactly || open.stream().noneMatch(other -> explains(other, number)))
                .toList();
    }

    /** Whether the number is that of a figure anybody may read, whose place and groups the sentence names. */
    private boolean explains(Told shown, Quoted number) {
        return named.containsAll(shown.names()) && tells(number, shown);
    }

    private List<Quoted> whole(Told told) {
        var found = new ArrayList<Quoted>();
        for (int i = 0; i < numbers.size(); i++) {
            Quoted number = numbers.get(i);
            if (printed(number, told) || (own && counted(number, told))) {
                found.add(number);
            } else if (i + 1 < numbers.size() && paired(number, numbers.get(i + 1), told)) {
                found.add(number);
                found.add(numbers.get(i + 1));
            }
        }
        return found;
    }

    /** A plain count of the whole council has no other form in which it is printed. */
    private static boolean counted(Quoted number, Told told) {
        return told.unit() == Unit.COUNT && plain(number, told);
    }

    private boolean paired(Quoted part, Quoted whole, Told told) {
        return OF.matcher(text.substring(part.end(), whole.start())).matches()
                && told.pairs().stream().anyMatch(pair -> part.is(pair.part()) && whole.is(pair.whole()));
    }

    private boolean tells(Quoted number, Told told) {
        return plain(number, told) || printed(number, told);
    }

    private static boolean plain(Quoted number, Told told) {
        return number.kind() == Quoted.Kind.PLAIN && told.amounts().stream().anyMatch(number::tells);
    }

    private boolean printed(Quoted number, Told told) {
        boolean form = switch (told.unit()) {
            case PERCENT -> number.kind() == Quoted.Kind.PERCENT;
            case POUNDS -> number.kind() == Quoted.Kind.POUNDS;
            case DAYS, WEEKS -> number.kind() == Quoted.Kind.TIME;
            case RATE, SCORE, RATIO -> number.kind() == Quoted.Kind.PLAIN;
            case COUNT -> false;
        };
        return form
                && told.printed().stream().anyMatch(number::tells)
                && !AIM.matcher(text.substring(Math.max(0, number.start() - 30), number.start()))
                        .matches();
    }
}
