package org.waymark.outlook;

/**
 * A chance in words, by the bands of the Intergovernmental Panel on Climate Change (Mastrandrea and others, 2010), made to
 * meet without overlap.
 */
public enum Likelihood {
    VERY_LIKELY("very-likely", 0.9),
    LIKELY("likely", 0.66),
    ABOUT_AS_LIKELY_AS_NOT("about-as-likely-as-not", 1.0 / 3),
    UNLIKELY("unlikely", 0.1),
    VERY_UNLIKELY("very-unlikely", 0);

    private final String code;
    private final double from;

    Likelihood(String code, double from) {
        this.code = code;
        this.from = from;
    }

    public String code() {
        return code;
    }

    /** The first band whose lower end the chance reaches. */
    public static Likelihood of(double chance) {
        for (Likelihood band : values()) {
            if (chance >= band.from) {
                return band;
            }
        }
        return VERY_UNLIKELY;
    }
}
