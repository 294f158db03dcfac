package org.waymark.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What tells whose case it is: by the heading of a column, and by the shape of a value. */
enum Identifying {
    NAME(
            "a name",
            List.of(
                    "name",
                    "names",
                    "forename",
                    "surname",
                    "firstname",
                    "lastname",
                    "fullname",
                    "givenname",
                    "familyname",
                    "middlename",
                    "initials",
                    "pupilname",
                    "childname",
                    "personname",
                    "parentname",
                    "preferredname"),
            ".*\\p{L} +\\p{L}.*"),
    BIRTH(
            "a date of birth",
            List.of("dob", "dateofbirth", "birth", "birthdate", "birthday", "dateborn", "personbirthdate"),
            "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}"),
    ADDRESS(
            "an address",
            List.of(
                    "address",
                    "addressline",
                    "street",
                    "postcode",
                    "uprn",
                    "homeaddress",
                    "housenumber",
                    "postalcode",
                    "eastingnorthing"),
            "(?i)[A-Z]{1,2}\\d[A-Z\\d]? *\\d[A-Z]{2}"),
    PUPIL(
            "a unique pupil number",
            List.of("upn", "uln", "formerupn", "uniquepupilnumber", "uniquelearnernumber", "pupilnumber"),
            "(?i)[A-HJ-NP-RT-Z]\\d{11}[\\dA-HJ-NP-RT-Z]"),
    HEALTH("an NHS number", List.of("nhs", "nhsnumber", "nhsno"), "\\d{3}[ -]\\d{3}[ -]\\d{4}"),
    INSURANCE(
            "a National Insurance number",
            List.of("ni", "nino", "ninumber", "nationalinsurancenumber"),
            "(?i)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]"),
    CONTACT(
            "an address of electronic mail or a telephone number",
            List.of(
                    "email",
                    "emailaddress",
                    "phone",
                    "telephone",
                    "mobile",
                    "phonenumber",
                    "telephonenumber",
                    "mobilenumber"),
            "\\S+@\\S+\\.\\S+|(\\+44|0)[\\d ]{9,13}");

    private final String words;
    private final List<String> headings;
    private final Pattern shape;

    Identifying(String words, List<String> headings, String shape) {
        this.words = words;
        this.headings = headings;
        this.shape = Pattern.compile(shape);
    }

    /** What it is, for a sentence. */
    String words() {
        return words;
    }

    /** Of a heading, whatever its capitals, spaces, low lines and trailing number; {@code pupil_name} and {@code Address 1}. */
    static Optional<Identifying> byHeading(String heading) {
        String plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Arrays.stream(values())
                .filter(kind ->
                        kind.headings.contains(plain) || (plain.endsWith("name") && kind == NAME && person(plain)))
                .findFirst();
    }

    /** {@code childsname}, {@code nameofpupil}: a name of somebody, where a name of a team or a school would do no harm. */
    private static boolean person(String plain) {
        return List.of("child", "pupil", "person", "client", "student", "parent", "carer", "applicant", "requester")
                .stream()
                .anyMatch(plain::startsWith);
    }

    static Optional<Identifying> byShape(String value) {
        return Arrays.stream(values())
                .filter(kind -> kind.shape.matcher(value).matches())
                .findFirst();
    }
}
