package org.waymark.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as a pack writes them: digits, a leading minus, a point. And, of a number somebody dressed up ({@code £5m},
 * {@code (12)}, {@code 85%}), what it would be undressed.
 */
public final class PlainNumber {
    /** More digits than any figure a council keeps, and few enough to be exact in a long. */
    static final int MOST_DIGITS = 15;

    /** As many as a binary double ever takes to write. */
    private static final int BINARY_DIGITS = 17;

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern FRACTION = Pattern.compile("-?\\d{1,15}\\.\\d{1,20}");

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}([,' ]\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d{1,2}");
    private static final Pattern POWER = Pattern.compile("-?\\d+(\\.\\d+)?E[+-]?\\d{1,2}");
    private static final Pattern SUFFIX =
            Pattern.compile("(.*?\\d) ?(K|M|BN|THOUSAND|MILLION|BILLION|DAYS?|WEEKS?|%|PER ?CENT|P|\\*)");

    private PlainNumber() {}

    /**
     * The number, with the decimals it was written with; null when it is not plain, or has too many digits. A decimal number
     * of 16 or 17 digits is one that a binary machine wrote out ({@code 33.299999999999997} for 33.3): it is rounded to the
     * 15 that such a machine holds for certain.
     */
    public static @Nullable BigDecimal parse(String text) {
        return text.length() > MOST_DIGITS + 1 && FRACTION.matcher(text).matches() ? noisy(text) : written(text);
    }

    private static @Nullable BigDecimal noisy(String text) {
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        if (number.precision() > BINARY_DIGITS) {
            return null;
        }
        BigDecimal rounded = number.round(new MathContext(MOST_DIGITS)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static @Nullable BigDecimal written(String text) {
        int length = text.length();
        int from = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        long digits = 0;
        int point = -1;
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0 && i > from && i < length - 1) {
                point = i;
            } else {
                return null;
            }
        }
        int count = length - from - (point < 0 ? 0 : 1);
        if (count == 0 || count > MOST_DIGITS) {
            return null;
        }
        return BigDecimal.valueOf(from == 1 ? -digits : digits, point < 0 ? 0 : length - 1 - point);
    }

    /** Whether it is plain and merely too long. */
    static boolean isLong(String text) {
        return text.length() > MOST_DIGITS && PLAIN.matcher(text).matches();
    }

    /** What somebody meant by {@code 1,234}, {@code £5m}, {@code (12)}, {@code 1.2e3}, {@code −5}, {@code 85 %}; empty when nobody can say. */
    static Optional<String> undress(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2212', '-')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace('\u2019', '\'')
                .strip()
                .toUpperCase(Locale.ROOT);
        if (bare.length() > 40) {
            return Optional.empty();
        }
        boolean negative = false;
        if (bare.startsWith("(") && bare.endsWith(")")) {
            negative = true;
            bare = bare.substring(1, bare.length() - 1).strip();
        }
        if (bare.startsWith("'") || bare.startsWith("+")) {
            bare = bare.substring(1).strip();
        }
        bare = bare.replaceFirst("^(-?) ?[£$€] ?(-?)", "$1$2").replaceFirst("^- +", "-");
        int power = 0;
        for (var suffix = SUFFIX.matcher(bare); suffix.matches(); suffix = SUFFIX.matcher(bare)) {
            power += switch (suffix.group(2)) {
                case "K", "THOUSAND" -> 3;
                case "M", "MILLION" -> 6;
                case "BN", "BILLION" -> 9;
                default -> 0;
            };
            bare = suffix.group(1);
        }
        if (THOUSANDS.matcher(bare).matches()) {
            bare = bare.replaceAll("[,' ]", "");
        } else if (DECIMAL_COMMA.matcher(bare).matches()) {
            bare = bare.replace(',', '.');
        }
        bare = bare.replaceFirst("^(-?)\\.(\\d)", "$10.$2").replaceFirst("(\\d)\\.$", "$1");
        if (!PLAIN.matcher(bare).matches() && !POWER.matcher(bare).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(bare).scaleByPowerOfTen(power);
        String plain = (negative ? number.negate() : number)
                .setScale(Math.max(0, number.scale()))
                .toPlainString();
        return plain.length() <= MOST_DIGITS + 2 ? Optional.of(plain) : Optional.empty();
    }
}
