package org.waymark.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is to the council's reporting, and the rights that go with it. */
public enum Role {
    /** Sends figures and words for the indicators of a post or section. */
    SUPPLIER(
            Right.SEE_DRAFTS,
            Right.SEE_HISTORY,
            Right.ENTER_FIGURES,
            Right.WRITE_COMMENTARY,
            Right.SIGN_FIGURES,
            Right.KEEP_ACTIONS),
    /** A directorate's analyst: loads, calculates, checks. */
    ANALYST(
            Right.SEE_DRAFTS,
            Right.SEE_HIDDEN,
            Right.SEE_HISTORY,
            Right.ENTER_FIGURES,
            Right.LOAD_PACKS,
            Right.WRITE_COMMENTARY,
            Right.SET_TARGETS,
            Right.DEFINE_INDICATORS,
            Right.SEE_CASES,
            Right.KEEP_CASES,
            Right.SIGN_FIGURES),
    HEAD_OF_SERVICE(
            Right.SEE_DRAFTS,
            Right.SEE_HISTORY,
            Right.WRITE_COMMENTARY,
            Right.SET_TARGETS,
            Right.APPROVE_WORDS,
            Right.APPROVE_TARGETS,
            Right.KEEP_ACTIONS),
    /** Assembles the report, and publishes it. */
    CORPORATE_PERFORMANCE(
            Right.SEE_DRAFTS,
            Right.SEE_HIDDEN,
            Right.SEE_HISTORY,
            Right.ENTER_FIGURES,
            Right.LOAD_PACKS,
            Right.WRITE_COMMENTARY,
            Right.SET_TARGETS,
            Right.DEFINE_INDICATORS,
            Right.SEE_CASES,
            Right.SIGN_FIGURES,
            Right.APPROVE_WORDS,
            Right.APPROVE_TARGETS,
            Right.KEEP_ACTIONS,
            Right.KEEP_MEETINGS,
            Right.RUN_ROUNDS,
            Right.PUBLISH,
            Right.READ_TRAIL),
    CLERK(Right.SEE_DRAFTS, Right.PUBLISH, Right.KEEP_MEETINGS, Right.KEEP_ACTIONS),
    /** A councillor: what is published, and the drafts and internal indicators of the sections of their committee. */
    MEMBER(Right.SEE_DRAFTS),
    /** Reads everything, its history too, and changes nothing. */
    AUDITOR(Right.SEE_DRAFTS, Right.SEE_HIDDEN, Right.SEE_HISTORY, Right.READ_TRAIL),
    /** Lets people in. No figures come with it. */
    ADMINISTRATOR(Right.READ_TRAIL, Right.KEEP_ACCOUNTS);

    private final Set<Right> rights;

    Role(Right first, Right... rest) {
        this.rights = Collections.unmodifiableSet(EnumSet.of(first, rest));
    }

    public Set<Right> rights() {
        return rights;
    }

    /** The word used in settings and pages: {@code head-of-service}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> parse(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** All words, as a sentence lists them. */
    public static String codes() {
        return Arrays.stream(values()).map(Role::code).collect(Collectors.joining(", "));
    }
}
