package org.waymark.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.waymark.casefile.Aim;
import org.waymark.casefile.Allowance;
import org.waymark.casefile.Counting;
import org.waymark.casefile.Effect;
import org.waymark.casefile.Limit;
import org.waymark.casefile.Process;
import org.waymark.casefile.Stage;
import org.waymark.finding.Findings;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.BankHolidays;

/** Reads the files that say how a kind of casework is counted: {@code processes/*.toml}. */
public final class ProcessReader {
    static final List<String> KEYS = List.of(
            "process",
            "name",
            "source",
            "start",
            "end",
            "limit",
            "holidays",
            "rolls_on",
            "count",
            "aim",
            "leaving",
            "bands",
            "indicators",
            "stage",
            "exception");
    static final List<String> STAGE_KEYS = List.of("code", "name", "from", "to", "limit", "source");
    static final List<String> EXCEPTION_KEYS = List.of("event", "name", "effect", "until", "on", "source");
    static final List<String> INDICATOR_KEYS = List.of("including", "excluding");

    private static final String UNREAD = "this process is not read";
    private static final String LEFT_OUT = "it is left out";

    private final Tree tree;
    private final BankHolidays holidays;
    private final boolean rollsOn;
    private boolean sound = true;

    private ProcessReader(Tree tree) {
        this.tree = tree;
        this.holidays = tree.choice(
                        "holidays",
                        BankHolidays::parse,
                        Words.of(BankHolidays.values(), BankHolidays::code),
                        "holidays = \"england\"",
                        "england is used")
                .orElse(BankHolidays.ENGLAND);
        this.rollsOn = tree.yes("rolls_on", false);
    }

    /** The processes of several files, each code once; a file that lacks what it needs is complained of and left out. */
    public static List<Process> read(List<TemplateFile> files, Findings findings) {
        var processes = new ArrayList<Process>();
        var codes = new HashSet<String>();
        for (TemplateFile file : files) {
            if (file.readable()) {
                var top = new Tree(file.file(), "", file.tree(), findings);
                new ProcessReader(top)
                        .process()
                        .filter(process -> {
                            boolean first = codes.add(process.code());
                            if (!first) {
                                top.complain("process-twice", "process", process.code());
                            }
                            return first;
                        })
                        .ifPresent(processes::add);
            }
        }
        return processes;
    }

    private Optional<Process> process() {
        tree.onlyOfProcess(KEYS);
        String code = name(tree, "process", "process = \"potholes\"");
        String start = name(tree, "start", "start = \"reported\"");
        List<String> end = names(tree, "end", "end = \"repaired\"", true);
        String name = needed(tree, "name", "name = \"Potholes repaired\"");
        Optional<Limit> limit = limit(tree, true);
        String source = text(tree, "source");
        List<String> leaving = names(tree, "leaving", "leaving = [\"withdrawn\"]", false);
        Counting counting = tree.choice(
                        "count",
                        Counting::parse,
                        Words.of(Counting.values(), Counting::code),
                        "count = \"by-completion\"",
                        "by-completion is used")
                .orElse(Counting.BY_COMPLETION);
        Aim aim = tree.choice("aim", Aim::parse, Words.of(Aim.values(), Aim::code), "aim = \"end\"", "end is used")
                .orElse(Aim.END);
        List<Limit> bands = bands(limit);
        List<IndicatorCode> indicators = indicators(code);
        var stages = new ArrayList<Stage>();
        tree.trees("stage", "[[stage]] and its settings below", LEFT_OUT).forEach(each -> stages.add(stage(each)));
        var allowances = new ArrayList<Allowance>();
        tree.trees("exception", "[[exception]] and its settings below", LEFT_OUT)
                .forEach(each -> allowance(each).ifPresent(allowances::add));
        if (!sound) {
            return Optional.empty();
        }
        var process = new Process(
                code,
                name,
                new Stage(code, name, start, end, limit, source),
                stages,
                allowances,
                leaving,
                counting,
                aim,
                indicators.getFirst(),
                indicators.getLast(),
                bands,
                source);
        if (process.events().size() > Process.MOST_EVENTS) {
            tree.complain("process-too-many-events", "stage", code, "most", Process.MOST_EVENTS);
            return Optional.empty();
        }
        return Optional.of(process);
    }

    /** The one including exceptions, and the one excluding them. */
    private List<IndicatorCode> indicators(String code) {
        Optional<Tree> given = tree.tree("indicators", "[indicators] and its settings below", "codes are made up");
        given.ifPresent(table -> table.onlyOfProcess(INDICATOR_KEYS));
        String base = IndicatorCode.parse(code).isPresent() ? code : "cases";
        return List.of(
                indicator(given, "including", base + "-in-time"),
                indicator(given, "excluding", base + "-in-time-excluding-exceptions"));
    }

    private IndicatorCode indicator(Optional<Tree> table, String key, String otherwise) {
        String code = table.filter(given -> given.has(key))
                .map(given -> name(given, key, key + " = \"" + otherwise + "\""))
                .orElse("");
        return IndicatorCode.parse(code).orElseGet(() -> IndicatorCode.of(otherwise));
    }

    private Stage stage(Tree each) {
        each.onlyOfProcess(STAGE_KEYS);
        String code = name(each, "code", "code = \"decide\"");
        String name = text(each, "name");
        return new Stage(
                code,
                name.isEmpty() ? code : name,
                name(each, "from", "from = \"request-received\""),
                names(each, "to", "to = [\"decided\"]", true),
                limit(each, false),
                text(each, "source"));
    }

    private Optional<Allowance> allowance(Tree each) {
        each.onlyOfProcess(EXCEPTION_KEYS);
        String event = name(each, "event", "event = \"exception-applies\"");
        String name = text(each, "name");
        Optional<Effect> effect = each.choice(
                "effect",
                Effect::parse,
                Words.of(Effect.values(), Effect::code),
                "effect = \"excuse\"",
                "the exception is left out");
        if (!each.has("effect")) {
            missing(each, "effect", "effect = \"excuse\"");
        }
        String until = each.has("until") ? name(each, "until", "until = \"clock-restarted\"") : "";
        if (effect.isPresent() && (effect.get() == Effect.PAUSE) == until.isEmpty()) {
            String why = until.isEmpty() ? "is a pause that no event ends" : "is no pause, and yet has an end";
            each.complain("process-pause", "until", event, "why", why);
            return Optional.empty();
        }
        boolean on = each.yes("on", true);
        return effect.map(
                what -> new Allowance(event, name.isEmpty() ? event : name, what, until, on, text(each, "source")));
    }

    /** Those given; else half the limit, the limit, and one and a half, two and three times it. */
    private List<Limit> bands(Optional<Limit> limit) {
        Optional<List<String>> given = tree.texts("bands", "bands = [\"6 weeks\", \"20 weeks\"]", "bands are made up");
        if (given.isPresent()) {
            var bands = new ArrayList<Limit>();
            for (String text : given.get()) {
                Optional<Limit> band = Limit.parse(text, holidays, false);
                if (band.isEmpty()
                        || (!bands.isEmpty()
                                && bands.getLast().days() >= band.get().days())) {
                    tree.complain("process-bad-limit", "bands", text, "key", "bands, each longer than the one before");
                } else {
                    bands.add(band.get());
                }
            }
            return bands;
        }
        int days = limit.map(Limit::days).orElse(28);
        return IntStream.of(days / 2, days, days * 3 / 2, days * 2, days * 3)
                .mapToObj(each -> new Limit(each, Limit.Unit.DAYS, holidays, false))
                .toList();
    }

    private Optional<Limit> limit(Tree from, boolean needed) {
        String text = text(from, "limit");
        if (text.isEmpty()) {
            if (needed) {
                missing(from, "limit", "limit = \"28 days\"");
            }
            return Optional.empty();
        }
        Optional<Limit> limit = Limit.parse(text, holidays, rollsOn);
        if (limit.isEmpty()) {
            from.complain("process-bad-limit", "limit", text, "key", "limit");
            sound = false;
        }
        return limit;
    }

    private String needed(Tree from, String key, String example) {
        String text = text(from, key);
        if (text.isEmpty()) {
            missing(from, key, example);
        }
        return text;
    }

    private void missing(Tree from, String key, String example) {
        from.complain("process-missing-key", key, key, "plain", example);
        sound = false;
    }

    private String text(Tree from, String key) {
        return from.text(key, key + " = \"…\"", UNREAD).orElse("");
    }

    private String name(Tree from, String key, String example) {
        return code(from, key, needed(from, key, example));
    }

    private List<String> names(Tree from, String key, String example, boolean needed) {
        List<String> names = from.texts(key, example, UNREAD).orElse(List.of());
        if (needed && names.isEmpty()) {
            missing(from, key, example);
        }
        Set<String> once = new HashSet<>();
        return names.stream()
                .map(each -> code(from, key, each))
                .filter(once::add)
                .toList();
    }

    private String code(Tree from, String key, String code) {
        if (!code.isEmpty() && IndicatorCode.parse(code).isEmpty()) {
            from.complain("process-bad-code", key, code, "key", key);
            sound = false;
        }
        return code;
    }
}
