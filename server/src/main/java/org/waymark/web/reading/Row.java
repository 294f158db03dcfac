package org.waymark.web.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.period.Period;
import org.waymark.period.PeriodNames;
import org.waymark.quantity.Decimals;
import org.waymark.quantity.Scale;
import org.waymark.quantity.Unit;
import org.waymark.web.LineView;
import org.waymark.web.Words;
import tools.jackson.databind.JsonNode;

/**
 * One indicator as a row of the scorecard prints it.
 *
 * @param place its place in the report's own order
 */
public record Row(LineView line, Drawn drawn, int place) {
    private static final String CONFIDENTIAL = "confidential";

    public String code() {
        return line.code();
    }

    /** The section, kind, rating, direction, owner, frequency or year type that it can be chosen by. */
    public String aspect(String name) {
        return switch (name) {
            case "rating" -> rating();
            case "direction" -> direction();
            case "owner" -> owner();
            default -> line.text(name);
        };
    }

    /** {@code green}, {@code amber}, {@code red} or {@code unrated} of what is rated; {@code none} of all else. */
    public String rating() {
        String rating = line.rating();
        return switch (rating) {
            case "green", "amber", "red" -> rating;
            default -> line.kind().equals("kpi") ? "unrated" : "none";
        };
    }

    /** {@code improving} …; {@code not-tested}; {@code none} where no direction is looked for. */
    public String direction() {
        String verdict = line.node().path("trend").path("verdict").asString("");
        boolean never =
                line.direction().equals("not-tested-kind") || line.direction().isEmpty();
        return !verdict.isEmpty() ? verdict : never ? "none" : "not-tested";
    }

    /** The post's title, or its code. */
    public String owner() {
        String title = line.text("ownerTitle");
        return title.isEmpty() ? line.text("owner") : title;
    }

    /** {@code Red}; of an activity its place in the range; of an unrated KPI why. */
    public String ratingWord() {
        String range = line.text("range");
        return switch (rating()) {
            case "unrated" -> because("reading.unrated.", line.text("unratedBecause"), "reading.rating.unrated");
            case "none" -> range.isEmpty() ? Words.say("reading.none") : Words.say("reading.range." + range);
            default -> Words.say("reading.rating." + rating());
        };
    }

    public String ratingGlyph() {
        String range = line.text("range");
        return rating().equals("none") ? (range.isEmpty() ? "" : drawn.glyph(range)) : drawn.glyph(rating());
    }

    public String directionWord() {
        return direction().equals("not-tested")
                ? because("reading.nottested.", line.direction(), "reading.direction.not-tested")
                : Words.say("reading.direction." + direction());
    }

    public String directionGlyph() {
        return switch (direction()) {
            case "improving", "rising" -> drawn.glyph("up");
            case "worsening", "falling" -> drawn.glyph("down");
            case "none" -> "";
            case "not-tested" -> drawn.glyph("untold");
            default -> drawn.glyph("level");
        };
    }

    private static String because(String keys, String reason, String otherwise) {
        return Words.has(keys + reason) ? Words.say(keys + reason) : Words.say(otherwise);
    }

    public String spark() {
        return drawn.of("spark/" + code());
    }

    public String strip() {
        return drawn.of("strip/" + code());
    }

    /** {@code 16.1%}, with its mark while it may change; without the words after a rate, which stand under the name. */
    public String latest() {
        return line.number("value")
                        .map(this::print)
                        .orElseGet(() -> line.display().isEmpty() ? "–" : line.display())
                + status();
    }

    private String status() {
        return line.number("value").isPresent() && Words.has("reading.status." + line.text("status"))
                ? " " + Words.say("reading.status." + line.text("status"))
                : "";
    }

    public String period() {
        String period = brief(line.text("period").isEmpty() ? line.text("due") : line.text("period"));
        return line.node().path("carriedForward").isObject() ? Words.say("reading.carried", period) : period;
    }

    /** Whether the figure shown is older than the one due. */
    public boolean late() {
        return !line.text("period").isEmpty()
                && !line.text("due").isEmpty()
                && !line.text("period").equals(line.text("due"));
    }

    public String target() {
        return written("target");
    }

    public String floor() {
        return line.number("floor").isPresent() && line.text("polarity").equals("target")
                ? "±" + written("floor")
                : written("floor");
    }

    private String written(String key) {
        return line.number(key)
                .map(value -> new Scale(unit(), "", Decimals.of(0)).print(value))
                .orElse("–");
    }

    /** The figure of {@code previous} or {@code lastYear}. */
    public String earlier(String key) {
        JsonNode then = line.node().path(key);
        if (then.path("value").isNumber()) {
            return print(then.path("value").decimalValue());
        }
        return then.path("absent").asString("").equals(CONFIDENTIAL) ? "[c]" : "–";
    }

    public String earlierPeriod(String key) {
        return brief(line.node().path(key).path("period").asString(""));
    }

    /** Its colour's word; empty when it had none. */
    public String earlierRating(String key) {
        String rating = line.node().path(key).path("rating").asString("");
        return rating.isEmpty() ? "" : Words.say("reading.rating." + rating);
    }

    /** The mean of the first group the report names. */
    public String benchmark() {
        return mean().map(this::print).orElse("–");
    }

    Optional<BigDecimal> mean() {
        JsonNode mean = first().path("mean");
        return mean.isNumber()
                ? Optional.of(mean.decimalValue())
                        .map(value ->
                                value.setScale(line.node().path("decimals").asInt(0), java.math.RoundingMode.HALF_UP))
                : Optional.empty();
    }

    public String benchmarkOf() {
        String group = first().path("group").asString("").replace('-', ' ');
        return mean().isEmpty()
                ? ""
                : group + ", " + brief(first().path("period").asString(""));
    }

    JsonNode first() {
        return line.node().path("benchmarks").path(0);
    }

    public String label() {
        return line.text("unitLabel");
    }

    /** What a search looks through: plain letters without accents. */
    public String words() {
        return plain(String.join(
                " ",
                Stream.of(line.name(), line.section(), line.text("service"), owner(), code())
                        .filter(word -> !word.isEmpty())
                        .toList()));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private Unit unit() {
        return Unit.parse(line.text("unit")).orElse(Unit.COUNT);
    }

    private String print(BigDecimal value) {
        return new Scale(unit(), "", Decimals.of(line.node().path("decimals").asInt(0))).print(value);
    }

    @Nullable
    BigDecimal number(String key) {
        JsonNode then = line.node().path(key).path("value");
        return then.isNumber() ? then.decimalValue() : null;
    }

    static String brief(String period) {
        return Period.parse(period).map(PeriodNames::brief).orElse("");
    }
}
