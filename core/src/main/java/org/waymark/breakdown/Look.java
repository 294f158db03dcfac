package org.waymark.breakdown;

import java.util.Optional;
import org.waymark.indicator.IndicatorCode;
import org.waymark.indicator.Polarity;
import org.waymark.period.Period;

/**
 * One comparison of a part with the rest of its whole.
 *
 * @param aspect whether their figures now are compared, or how both have changed
 * @param then for a change, the period it is since
 * @param part its cases now, and {@code rest} those of everybody else
 * @param size of the difference on a log scale: of odds for shares, of rates for rates; above nought where the part is higher
 *     or has risen more
 * @param p two-sided
 * @param small whether it rests on few cases
 */
public record Look(
        IndicatorCode indicator,
        Member member,
        Aspect aspect,
        Period now,
        Optional<Period> then,
        Cases part,
        Cases rest,
        Optional<Cases> partThen,
        Optional<Cases> restThen,
        double size,
        double p,
        boolean small) {

    /** What is compared. */
    public enum Aspect {
        LEVEL("level"),
        CHANGE("change");

        private final String code;

        Aspect(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Whether it is the same comparison from the other side. */
    public boolean mirrors(Look other) {
        return indicator.equals(other.indicator)
                && aspect == other.aspect
                && now.equals(other.now)
                && part.same(other.rest)
                && rest.same(other.part);
    }

    /** Where the part stands by it: ahead or behind where one way is better, else higher or lower. */
    public Stand standing(Polarity polarity) {
        boolean up = size > 0;
        return switch (polarity) {
            case HIGHER -> up ? Stand.AHEAD : Stand.BEHIND;
            case LOWER -> up ? Stand.BEHIND : Stand.AHEAD;
            case TARGET, NONE -> up ? Stand.HIGHER : Stand.LOWER;
        };
    }

    /** Which way a part differs. */
    public enum Stand {
        AHEAD("ahead"),
        BEHIND("behind"),
        HIGHER("higher"),
        LOWER("lower");

        private final String code;

        Stand(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
