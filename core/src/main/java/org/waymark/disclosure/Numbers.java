package org.waymark.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.disclosure.Quoted.Kind;

/** Finds the numbers in a text, in digits or as words up to twenty; dates, years, ranges and ordinals are none. */
final class Numbers {
    private static final List<String> WORDS = List.of(
            "nought",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    /** Other words for a number of people. */
    private static final Map<String, Integer> OTHERS = Map.of(
            "zero", 0, "none", 0, "nil", 0, "nobody", 0, "single", 1, "both", 2, "couple", 2, "pair", 2, "dozen", 12);

    private static final Map<String, Integer> TIMES =
            Map.of("k", 3, "thousand", 3, "m", 6, "million", 6, "bn", 9, "billion", 9);

    private static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d./:]|\\d[,\\-–])(?<pounds>£)?"
                    + "(?:(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                    + "|(?<![\\p{L}][-–])(?<word>" + String.join("|", WORDS) + "|" + String.join("|", OTHERS.keySet())
                    + "))"
                    + "(?<times>\\s?(?:million|billion|thousand|bn|m|k)\\b)?"
                    + "(?![\\p{L}\\d/]|[.,:]\\d|[-–][\\p{L}\\d]|\\s(?:hundred|one another)\\b)"
                    + "(?<after>\\s?%|\\s(?:per cent|percent|percentage points?)\\b)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DATED =
            Pattern.compile("\\s" + MONTHS + "\\b.*|\\s?[ap]m\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern LASTING = Pattern.compile(
            "\\s(?:working |calendar |school )?(?:hour|day|week|month|quarter|year)s?\\b.*", Pattern.DOTALL);

    /** What makes the number after it a name of something: of a year group, a quarter, a page. */
    private static final Pattern LABEL = Pattern.compile(
            ".*\\b(?:" + MONTHS
                    + "|Years?|Quarter|Key"
                    + " Stage|Week|Day|[Pp]age|[Ii]tem|[Ss]ection|[Tt]able|[Ss]tep|[Ll]evel|[Bb]and|[Pp]art"
                    + "|[Rr]egulation|[Nn]o|[Aa]ny|[Ee]very)\\s",
            Pattern.DOTALL);

    private Numbers() {}

    static List<Quoted> in(String text) {
        var numbers = new ArrayList<Quoted>();
        Matcher match = NUMBER.matcher(text);
        while (match.find()) {
            String before = text.substring(Math.max(0, match.start() - 20), match.start());
            String rest = text.substring(match.end());
            if (bare(match)
                    && (DATED.matcher(rest).matches() || LABEL.matcher(before).matches() || year(match))) {
                continue;
            }
            numbers.add(number(match, LASTING.matcher(rest).matches()));
        }
        return numbers;
    }

    /** Neither an amount of money nor a percentage. */
    private static boolean bare(Matcher match) {
        return match.group("pounds") == null && match.group("after") == null;
    }

    private static boolean year(Matcher match) {
        String digits = match.group("digits");
        return digits != null && digits.matches("(?:19|20)\\d\\d");
    }

    private static Quoted number(Matcher match, boolean lasting) {
        BigDecimal value = value(match.group("digits"), match.group("word"));
        int places = value.scale();
        String times = match.group("times");
        int zeros = times == null ? 0 : TIMES.getOrDefault(times.strip().toLowerCase(Locale.ROOT), 0);
        return new Quoted(
                match.start(),
                match.end(),
                value.scaleByPowerOfTen(zeros),
                BigDecimal.ONE.movePointLeft(places).scaleByPowerOfTen(zeros),
                kind(match, lasting));
    }

    private static Kind kind(Matcher match, boolean lasting) {
        String after = match.group("after");
        if (after != null) {
            return after.contains("point") ? Kind.POINTS : Kind.PERCENT;
        }
        return match.group("pounds") != null ? Kind.POUNDS : lasting ? Kind.TIME : Kind.PLAIN;
    }

    private static BigDecimal value(@Nullable String digits, @Nullable String word) {
        if (digits != null) {
            return new BigDecimal(digits.replace(",", ""));
        }
        String lower = word == null ? "" : word.toLowerCase(Locale.ROOT);
        int place = WORDS.indexOf(lower);
        return BigDecimal.valueOf(place >= 0 ? place : OTHERS.getOrDefault(lower, 0));
    }
}
