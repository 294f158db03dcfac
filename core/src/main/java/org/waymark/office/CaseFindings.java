package org.waymark.office;

import java.util.ResourceBundle;
import org.waymark.finding.Finding;
import org.waymark.finding.Place;
import org.waymark.finding.Severity;

/** What is wrong with cases that were sent, beside those on record. */
public final class CaseFindings {
    public static final String ERASED = "erased-case";
    public static final String OTHER_SALT = "other-salt";
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.waymark.office.findings");

    private CaseFindings() {}

    /** A case that was erased is sent again. Its key is not repeated. */
    public static Finding erased(Place at) {
        return new Finding(
                Severity.ERROR,
                ERASED,
                at,
                "",
                WORDS.getString("erased-case.sentence"),
                WORDS.getString("erased-case.remedy"));
    }

    /** Cases are called otherwise than on record. */
    static Finding otherSalt(String sent, String process, String keying, String held) {
        String sentence = keying.isEmpty()
                ? WORDS.getString("unsalted.sentence").formatted(process)
                : WORDS.getString("other-salt.sentence")
                        .formatted(process, WORDS.getString(held.isEmpty() ? "other-salt.plain" : "other-salt.hashed"));
        return new Finding(
                Severity.ERROR, OTHER_SALT, Place.of(sent), process, sentence, WORDS.getString("other-salt.remedy"));
    }
}
