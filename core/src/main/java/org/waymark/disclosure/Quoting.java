package org.waymark.disclosure;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.area.AreaCode;
import org.waymark.calendar.Answer;
import org.waymark.commentary.Annotation;
import org.waymark.commentary.Commentary;
import org.waymark.finding.Checked;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;
import org.waymark.indicator.Indicator;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;
import org.waymark.observation.ObservationKey;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;

/**
 * Texts that give a hidden number away, and the same texts with {@code [c]} in its place. A sentence gives one away that
 * names the place or the group of a hidden figure and holds its number; of the whole council it need only hold the figure as
 * it is printed, or "3 of 14". What is told in a roundabout way ("all but two of them") is not found.
 */
public final class Quoting {
    public static final String RULE = "quotes-hidden";

    /** What stands in the place of the number. */
    public static final String MARK = "[c]";

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.waymark.disclosure.findings");

    private final Structure structure;
    private final Map<IndicatorCode, List<Told>> hidden;
    private final Map<IndicatorCode, List<Told>> shown;

    private Quoting(Structure structure, Map<IndicatorCode, List<Told>> hidden, Map<IndicatorCode, List<Told>> shown) {
        this.structure = structure;
        this.hidden = hidden;
        this.shown = shown;
    }

    /**
     * @param hidden figures with the numbers that nobody may read
     * @param shown figures that anybody may read: a number of theirs is no secret where a text names no more than their place
     */
    public static Quoting of(Structure structure, Collection<Observation> hidden, Collection<Observation> shown) {
        var names = new HashMap<String, Name>();
        return new Quoting(structure, told(structure, names, hidden), told(structure, names, shown));
    }

    private static Map<IndicatorCode, List<Told>> told(
            Structure structure, Map<String, Name> names, Collection<Observation> rows) {
        var told = new TreeMap<IndicatorCode, List<Told>>();
        for (Observation row : rows) {
            Indicator indicator = structure.indicators().get(row.key().indicator());
            if (indicator != null) {
                told.computeIfAbsent(indicator.code(), _ -> new ArrayList<>())
                        .add(Told.of(row, indicator, structure, names));
            }
        }
        return told;
    }

    /** The words that may be shown, with a finding for each number that they gave away. */
    public Checked<Commentary> of(Commentary words) {
        var found = read(words.text(), Set.of(words.indicator()), true);
        var findings = new Findings();
        for (Told told : found.told().values()) {
            findings.add(finding(
                    "commentary",
                    org.waymark.finding.Place.of("commentary.csv", 0, "text"),
                    found.text(),
                    name(told.row().key().indicator(), words.period()),
                    PeriodNames.full(words.period()),
                    words.kind().code().replace('-', ' '),
                    told));
        }
        return new Checked<>(
                new Commentary(
                        words.indicator(),
                        words.period(),
                        words.kind(),
                        found.text(),
                        words.author(),
                        words.recordedAt(),
                        words.source()),
                findings);
    }

    /** The same of the reason why no figure came. */
    public Checked<Answer> of(Answer answer) {
        var found = read(answer.why(), Set.of(answer.indicator()), true);
        var findings = new Findings();
        for (Told told : found.told().values()) {
            findings.add(finding(
                    "answer",
                    org.waymark.finding.Place.of("answers.csv", 0, "why"),
                    found.text(),
                    name(told.row().key().indicator(), answer.period()),
                    PeriodNames.full(answer.period()),
                    "",
                    told));
        }
        return new Checked<>(answer.because(found.text()), findings);
    }

    /** The same of a note on the charts, which may be of one indicator, of a section or of everything. */
    public Checked<Annotation> of(Annotation note) {
        boolean own = note.indicator().isPresent();
        var found = read(note.text(), own ? Set.of(note.indicator().get()) : section(note.section()), own);
        var findings = new Findings();
        for (Told told : found.told().values()) {
            findings.add(finding(
                    "annotation",
                    org.waymark.finding.Place.of("annotations.csv", 0, "text"),
                    found.text(),
                    name(told.row().key().indicator(), note.from()),
                    PeriodNames.full(note.from()),
                    "",
                    told));
        }
        return new Checked<>(
                new Annotation(
                        note.from(),
                        note.to(),
                        note.indicator(),
                        note.section(),
                        found.text(),
                        note.rebase(),
                        note.source()),
                findings);
    }

    /**
     * The same of what was promised, minuted or answered, which may be of one indicator or of none.
     *
     * @param what it is, for the finding: {@code action}, {@code update}, {@code minute}
     */
    public Checked<String> of(
            String text, Optional<IndicatorCode> indicator, String what, org.waymark.finding.Place at) {
        var findings = new Findings();
        if (text.isEmpty()) {
            return new Checked<>(text, findings);
        }
        var found = read(text, indicator.map(Set::of).orElseGet(hidden::keySet), indicator.isPresent());
        for (Told told : found.told().values()) {
            ObservationKey key = told.row().key();
            findings.add(finding("promise", at, found.text(), name(key.indicator(), key.period()), "", what, told));
        }
        return new Checked<>(found.text(), findings);
    }

    private Set<IndicatorCode> section(String section) {
        if (section.isEmpty()) {
            return hidden.keySet();
        }
        var codes = new HashSet<IndicatorCode>();
        structure.indicators().values().stream()
                .filter(each -> each.all().stream()
                        .anyMatch(version -> version.ownership().section().equals(section)))
                .forEach(each -> codes.add(each.code()));
        return codes;
    }

    /** @param told whose numbers the text gave away, one for each of the numbers taken out */
    private record Found(String text, Map<ObservationKey, Told> told) {}

    /** @param own whether the text is of one indicator, so that it need not say what it speaks of */
    private Found read(String text, Set<IndicatorCode> indicators, boolean own) {
        var secrets = new ArrayList<Told>();
        var open = new ArrayList<Told>();
        for (IndicatorCode indicator : indicators) {
            secrets.addAll(hidden.getOrDefault(indicator, List.of()));
            open.addAll(shown.getOrDefault(indicator, List.of()));
        }
        List<Quoted> numbers = secrets.isEmpty() ? List.of() : Numbers.in(text);
        var guilty = new LinkedHashMap<Quoted, Told>();
        Set<Name> before = Set.of();
        for (Sentence sentence : Sentence.of(text)) {
            List<Quoted> inside = numbers.stream()
                    .filter(number -> sentence.overlaps(number.start(), number.end()))
                    .toList();
            Set<Name> named = named(text, sentence, secrets);
            if (named.isEmpty() && sentence.goesOn()) {
                named = before;
            }
            before = named;
            var reading = new Passage(text, inside, named, own);
            for (Told told : secrets) {
                for (Quoted number : reading.giveAway(told, open)) {
                    guilty.putIfAbsent(number, told);
                }
            }
        }
        var keys = new LinkedHashMap<ObservationKey, Told>();
        guilty.values().forEach(told -> keys.putIfAbsent(told.row().key(), told));
        return new Found(without(text, guilty.keySet()), keys);
    }

    private static Set<Name> named(String text, Sentence sentence, List<Told> secrets) {
        var tried = new HashMap<Name, Boolean>();
        secrets.forEach(told ->
                told.names().forEach(name -> tried.computeIfAbsent(name, each -> each.standsIn(text, sentence))));
        var named = new HashSet<Name>();
        tried.forEach((name, stands) -> {
            if (stands) {
                named.add(name);
            }
        });
        return named;
    }

    private static String without(String text, Set<Quoted> numbers) {
        var words = new StringBuilder(text);
        numbers.stream()
                .sorted((one, other) -> other.start() - one.start())
                .forEach(number -> words.replace(number.start(), number.end(), MARK));
        return words.toString();
    }

    private Finding finding(
            String kind, org.waymark.finding.Place at, String seen, String of, String when, String what, Told told) {
        return new Finding(
                Severity.WARNING,
                RULE,
                at,
                seen,
                new MessageFormat(WORDS.getString(RULE + "." + kind), Locale.UK).format(new Object[] {
                    of,
                    when,
                    what,
                    whose(told),
                    PeriodNames.full(told.row().key().period())
                }),
                WORDS.getString(RULE + ".remedy"));
    }

    private String name(IndicatorCode indicator, Period period) {
        return Optional.ofNullable(structure.indicators().get(indicator))
                .map(each -> each.at(period).wording().name())
                .orElse(indicator.value());
    }

    private String whose(Told told) {
        var words = new ArrayList<String>();
        AreaCode area = told.row().key().area();
        if (!structure.councils().contains(area)) {
            words.add(structure.gazetteer().name(area));
        }
        told.row()
                .key()
                .cohort()
                .members()
                .forEach((dimension, code) -> words.add(structure
                        .member(dimension, code)
                        .map(member -> member.name())
                        .orElse(code)));
        return words.isEmpty() ? WORDS.getString(RULE + ".whole") : String.join(", ", words);
    }
}
