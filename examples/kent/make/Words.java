import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the figures into the hand-written commentary, so that a number in words is always the number in the rows as the
 * report knew them. Marks: {value} {num} {den} {missed} {target} {floor} {period} of the due figure, {previous} and
 * {lastyear} of the earlier reports with {previousperiod} and {lastyearperiod} to name them (a monthly figure's previous
 * report is three months back, not the month before), {part:2024-06} of one part alone, {of:code} and {was:code} of another indicator.
 */
final class Words {

    private static final Pattern MARK = Pattern.compile("\\{([a-z]+)(?::([^}]+))?}");
    private static final List<String> ORDINALS = List.of("fourth", "first", "second", "third");

    private final Pack pack;
    private final Judge judge;

    private Words(Pack pack) {
        this.pack = pack;
        this.judge = new Judge(pack);
    }

    static void write(Pack pack, List<Map<String, String>> texts, Path file) throws IOException {
        Words words = new Words(pack);
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, String> row : texts) {
            rows.add(List.of(row.get("indicator"), row.get("period"), row.get("kind"), words.filled(row), row.get("author"),
                    row.get("recorded_on"), "Illustrative: written for this example, not Kent's"));
        }
        Csv.write(file, List.of("indicator", "period", "kind", "text", "author", "recorded_on", "source"), rows);
    }

    private String filled(Map<String, String> row) {
        Matcher mark = MARK.matcher(row.get("text"));
        StringBuilder text = new StringBuilder();
        while (mark.find()) {
            mark.appendReplacement(text, Matcher.quoteReplacement(
                    said(mark.group(1), mark.group(2), row.get("indicator"), pack.edition(row.get("period")))));
        }
        return mark.appendTail(text).toString();
    }

    private String said(String mark, String about, String code, Pack.Edition edition) {
        Judge.Verdict verdict = judge.verdict(code, edition);
        Map<String, String> definition = pack.versions(code).getLast();
        return switch (mark) {
            case "value" -> value(code, edition);
            case "previous" -> value(code, pack.edition(edition.period().plus(-1).toString()));
            case "previousperiod" -> spoken(judge.verdict(code, pack.edition(edition.period().plus(-1).toString())).period());
            case "lastyearperiod" -> spoken(judge.verdict(code, pack.edition(edition.period().plus(-4).toString())).period());
            case "lastyear" -> value(code, pack.edition(edition.period().plus(-4).toString()));
            case "of" -> value(about, edition);
            case "was" -> value(about, pack.edition(edition.period().plus(-4).toString()));
            case "num" -> grouped(verdict.figure().numerator());
            case "den" -> grouped(verdict.figure().denominator());
            case "missed" -> grouped(verdict.figure().denominator().subtract(verdict.figure().numerator()));
            case "target" -> withUnit(definition, verdict.line().target());
            case "floor" -> withUnit(definition, verdict.line().floor());
            case "period" -> spoken(verdict.period());
            case "part" -> withUnit(definition, judge.figure(definition, Span.parse(about), edition.asKnown(), true).exact()
                    .setScale(Integer.parseInt(definition.get("decimals")), java.math.RoundingMode.HALF_UP));
            default -> throw new IllegalArgumentException("no such mark: " + mark);
        };
    }

    private String value(String code, Pack.Edition edition) {
        return withUnit(pack.versions(code).getLast(), judge.verdict(code, edition).shown());
    }

    private static String withUnit(Map<String, String> definition, BigDecimal number) {
        return grouped(number) + (definition.get("unit").equals("percent") ? "%" : "");
    }

    private static String grouped(BigDecimal number) {
        return String.format(Locale.UK, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    private static String spoken(Span period) {
        LocalDate end = period.end();
        int year = period.start().getYear();
        return switch (period.kind()) {
            case MONTH -> end.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + end.getYear();
            case QUARTER -> "the " + ORDINALS.get(Math.floorMod(period.index(), 4)) + " quarter of " + years(end.getMonthValue() < 4
                    ? end.getYear() - 1 : end.getYear());
            case CALENDAR -> Integer.toString(year);
            default -> years(year);
        };
    }

    private static String years(int first) {
        return "%d/%02d".formatted(first, (first + 1) % 100);
    }
}
