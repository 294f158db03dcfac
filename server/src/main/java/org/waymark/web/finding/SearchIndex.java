package org.waymark.web.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.web.LineView;
import org.waymark.web.ReportView;
import org.waymark.web.Shelf;
import org.waymark.web.Shown;
import org.waymark.web.Words;
import tools.jackson.databind.JsonNode;

/**
 * Everything that can be searched for: what the newest edition of each report says of its indicators, sections, commentary
 * and places, and every edition. A few thousand sentences, looked through whole for each question: that takes a few
 * milliseconds and needs no index to keep in step, which is why it is a page of code and not a search engine.
 */
public final class SearchIndex {
    /** The shortest stretch of a long text that is shown around what was found. */
    private static final int AROUND = 110;

    private static final Map<List<String>, SearchIndex> LAST = new LinkedHashMap<>(4, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, SearchIndex> eldest) {
            return size() > 2;
        }
    };

    private final List<Entry> entries;

    /**
     * Something that can be found.
     *
     * @param weight of its title; what stands in its text weighs less
     */
    record Entry(
            Kind kind,
            String title,
            String text,
            String where,
            String address,
            double weight,
            List<Likeness.Word> titleWords,
            List<Likeness.Word> textWords) {
        static Entry of(Kind kind, String title, String text, String where, String address, double weight) {
            return new Entry(kind, title, text, where, address, weight, Likeness.words(title), Likeness.words(text));
        }

        /** Whether words of its text are shown with an answer. */
        boolean isQuoted() {
            return kind == Kind.COMMENTARY;
        }
    }

    /** What was found. */
    public enum Kind {
        INDICATOR,
        PLACE,
        SECTION,
        COMMENTARY,
        EDITION;

        public String word() {
            return Words.say("finding.search.kind." + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** A stretch of words, marked where it answers the question. */
    public record Piece(String text, boolean marked) {}

    /** One answer. */
    public record Hit(Kind kind, List<Piece> title, List<Piece> text, String where, String address, double score) {}

    private SearchIndex(List<Entry> entries) {
        this.entries = entries;
    }

    List<Entry> entries() {
        return entries;
    }

    /** The index of what is published now; made again only when something was published. */
    static SearchIndex of(Shelf shelf) {
        List<Shown> all = shelf.all();
        List<String> key =
                all.stream().map(each -> each.root() + each.edition().hash()).toList();
        synchronized (LAST) {
            SearchIndex before = LAST.get(key);
            if (before != null) {
                return before;
            }
        }
        var entries = new ArrayList<Entry>();
        for (Shown edition : all) {
            entries.add(Entry.of(
                    Kind.EDITION,
                    Words.say("finding.search.edition", edition.edition().title(), edition.periodName()),
                    edition.periodDates(),
                    Words.say("finding.search.published", edition.edition().number(), edition.publishedOn()),
                    edition.root(),
                    0.6));
        }
        all.stream()
                .map(each -> each.edition().report())
                .distinct()
                .forEach(report -> shelf.latest(report)
                        .ifPresent(shown -> shown.view().ifPresent(view -> add(entries, shown, view))));
        var index = new SearchIndex(List.copyOf(entries));
        synchronized (LAST) {
            LAST.put(key, index);
        }
        return index;
    }

    private static void add(List<Entry> entries, Shown shown, ReportView view) {
        String report = shown.edition().title();
        var sections = new LinkedHashMap<String, Integer>();
        for (LineView line : view.lines()) {
            sections.merge(line.section(), 1, Integer::sum);
            String address = shown.to("indicator/" + line.code());
            entries.add(Entry.of(
                    Kind.INDICATOR,
                    line.name(),
                    String.join(" ", line.text("numeratorCounts"), line.text("denominatorCounts"), line.code()),
                    Words.say("finding.search.in", line.section(), report),
                    address,
                    line.kind().equals("kpi") ? 1.1 : 1));
            for (JsonNode words : line.node().path("commentary")) {
                entries.add(Entry.of(
                        Kind.COMMENTARY,
                        Words.say("finding.search.commentary", line.name()),
                        words.path("text").asString(""),
                        Words.say("finding.search.in", line.section(), report),
                        address,
                        0.5));
            }
        }
        sections.forEach((section, count) -> entries.add(Entry.of(
                Kind.SECTION,
                section,
                "",
                Words.say("finding.search.section", count, report),
                shown.to("scorecard"),
                0.9)));
        PlaceBook.of(shown)
                .ifPresent(book -> book.kinds()
                        .forEach(kind -> kind.places()
                                .forEach(place -> entries.add(Entry.of(
                                        Kind.PLACE,
                                        place.name(),
                                        kind.name(),
                                        report,
                                        shown.to("places/" + place.key()),
                                        1.05)))));
    }

    /** The best first; of equals, in the order of the reports. Every word asked for must be found, or the answer is none. */
    List<Hit> find(String question) {
        List<Likeness.Word> asked = Likeness.words(question);
        if (asked.isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        for (Entry entry : entries) {
            score(entry, asked)
                    .ifPresent(score -> hits.add(new Hit(
                            entry.kind(),
                            pieces(entry.title(), entry.titleWords(), asked, Integer.MAX_VALUE),
                            entry.isQuoted() ? pieces(entry.text(), entry.textWords(), asked, AROUND) : List.of(),
                            entry.where(),
                            entry.address(),
                            score)));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits;
    }

    private static Optional<Double> score(Entry entry, List<Likeness.Word> asked) {
        double score = 0;
        for (Likeness.Word word : asked) {
            double inTitle = best(word.folded(), entry.titleWords());
            double inText = best(word.folded(), entry.textWords());
            double found = Math.max(inTitle, inText * 0.4);
            if (found == 0) {
                return Optional.empty();
            }
            score += found;
        }
        // Of titles that answer equally, the shorter is more nearly what was asked for.
        return Optional.of(
                entry.weight() * (score / asked.size() - entry.titleWords().size() * 0.004));
    }

    private static double best(String asked, List<Likeness.Word> words) {
        double best = 0;
        for (Likeness.Word word : words) {
            best = Math.max(best, Likeness.of(asked, word.folded()));
        }
        return best;
    }

    private static List<Piece> pieces(String text, List<Likeness.Word> words, List<Likeness.Word> asked, int around) {
        var found = words.stream()
                .filter(word -> asked.stream().anyMatch(each -> Likeness.of(each.folded(), word.folded()) > 0))
                .toList();
        int from = 0;
        int to = text.length();
        if (to > 2L * around) {
            int middle = found.isEmpty() ? 0 : found.getFirst().start();
            from = wordStart(text, Math.max(0, middle - around));
            to = wordStart(text, Math.min(text.length(), from + 2 * around));
        }
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        int at = from;
        for (Likeness.Word word : found) {
            if (word.start() >= at && word.end() <= to) {
                pieces.add(new Piece(text.substring(at, word.start()), false));
                pieces.add(new Piece(text.substring(word.start(), word.end()), true));
                at = word.end();
            }
        }
        pieces.add(new Piece(text.substring(at, to), false));
        if (to < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return pieces;
    }

    private static int wordStart(String text, int near) {
        int at = near;
        while (at > 0 && at < text.length() && text.charAt(at - 1) != ' ') {
            at--;
        }
        return at;
    }
}
