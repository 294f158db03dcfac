package org.waymark.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What would make words plainer. Hints and no more: they hold nobody up. Each rule has its source; what no rule here looks
 * for, such as a passive, is for a reader’s ear.
 */
public enum PlainEnglish {
    /** “Check sentences with more than 25 words”: Writing for GOV.UK, https://www.gov.uk/guidance/content-design/writing-for-gov-uk. */
    LONG_SENTENCE {
        @Override
        List<String> in(String text) {
            return sentences(text).stream()
                    .filter(sentence -> words(sentence) > LONGEST_SENTENCE)
                    .map(PlainEnglish::beginning)
                    .toList();
        }
    },
    /** No more than three sentences to a paragraph: ONS style guide, https://style.ons.gov.uk/articles/write-clearly-and-in-plain-language/. */
    LONG_PARAGRAPH {
        @Override
        List<String> in(String text) {
            return PARAGRAPH
                    .splitAsStream(text)
                    .filter(paragraph -> sentences(paragraph).size() > LONGEST_PARAGRAPH)
                    .map(PlainEnglish::beginning)
                    .toList();
        }
    },
    /** Words to avoid: GOV.UK style guide, https://www.gov.uk/guidance/style-guide/a-to-z. The list is beside this class. */
    JARGON {
        @Override
        List<String> in(String text) {
            var found = new ArrayList<String>();
            Jargon.WORDS.forEach((word, plain) -> {
                if (Jargon.pattern(word).matcher(text).find()) {
                    found.add(plain.isEmpty() ? "“" + word + "”" : "“" + word + "”: " + plain);
                }
            });
            return found;
        }
    },
    /** “Spell out in full the first time”: GOV.UK style guide, abbreviations and acronyms. Those that it names as known are. */
    UNEXPLAINED_INITIALS {
        @Override
        List<String> in(String text) {
            Matcher initials = INITIALS.matcher(text);
            var found = new ArrayList<String>();
            while (initials.find()) {
                String word = initials.group();
                boolean explained = text.contains("(" + word + ")") || text.contains(word + " (");
                if (!explained && !KNOWN.contains(word) && !found.contains(word)) {
                    found.add(word);
                }
            }
            return found;
        }
    };

    static final int LONGEST_SENTENCE = 25;
    static final int LONGEST_PARAGRAPH = 3;
    private static final int SHOWN = 60;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n|\\n");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern INITIALS = Pattern.compile("\\b[A-Z]{3,}\\b");
    private static final Set<String> KNOWN = Set.of("VAT", "GOV", "NHS", "DVLA", "BBC");

    /** One hint: a rule, and each place where it has something to say. */
    public record Hint(PlainEnglish rule, List<String> places) {}

    /** What each place is, as a writer would find it. */
    abstract List<String> in(String text);

    /** Those that have something to say, in order. */
    public static List<Hint> of(String text) {
        var hints = new ArrayList<Hint>();
        for (PlainEnglish rule : values()) {
            List<String> places = rule.in(text);
            if (!places.isEmpty()) {
                hints.add(new Hint(rule, places));
            }
        }
        return hints;
    }

    /** {@code long-sentence}: by which its words are found. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> sentences(String text) {
        return SENTENCE.splitAsStream(text)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.toList());
    }

    private static int words(String sentence) {
        return SPACE.split(sentence.strip()).length;
    }

    private static String beginning(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.lastIndexOf(' ', SHOWN)) + " …";
    }

    /** Words to avoid, and what to say instead. */
    private static final class Jargon {
        private static final Map<String, String> WORDS = read();

        private static Map<String, String> read() {
            var bundle = java.util.ResourceBundle.getBundle("org.waymark.commentary.jargon", Locale.ROOT);
            return new java.util.TreeMap<>(bundle.keySet().stream()
                    .collect(Collectors.toMap(key -> key.replace('_', ' '), bundle::getString)));
        }

        private static Pattern pattern(String word) {
            return Pattern.compile("\\b" + Pattern.quote(word) + "\\b", Pattern.CASE_INSENSITIVE);
        }
    }
}
