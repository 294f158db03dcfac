package org.waymark.commentary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import org.waymark.indicator.IndicatorCode;
import org.waymark.period.Period;

/**
 * One version of what a service writes of an indicator in a round. It is no commentary of the report’s until it is approved.
 *
 * @param version from 1 within the report, period and indicator
 * @param author the account
 */
public record RoundWords(
        String report, Period period, IndicatorCode indicator, int version, Texts texts, String author, Instant at) {

    /**
     * What is written, each kind apart; empty where nothing is.
     *
     * @param actionOwner the code of the post that answers for the management action
     */
    public record Texts(
            String context,
            String managementAction,
            String actionOwner,
            Optional<LocalDate> actionDue,
            String lookAhead) {
        public static final Texts NONE = new Texts("", "", "", Optional.empty(), "");

        public Texts {
            context = tidy(context);
            managementAction = tidy(managementAction);
            actionOwner = tidy(actionOwner);
            lookAhead = tidy(lookAhead);
        }

        public String of(CommentaryKind kind) {
            return switch (kind) {
                case CONTEXT -> context;
                case MANAGEMENT_ACTION -> managementAction;
                case LOOK_AHEAD -> lookAhead;
            };
        }

        public boolean isBlank() {
            return context.isEmpty() && managementAction.isEmpty() && lookAhead.isEmpty();
        }

        /** Whether somebody promises something by a day. */
        public boolean isPromise() {
            return !managementAction.isEmpty() && !actionOwner.isEmpty() && actionDue.isPresent();
        }

        private static String tidy(String text) {
            return text.replace("\r\n", "\n").strip();
        }
    }

    /** {@code version 2 sha256:…}: another for any other version or text. */
    public String seal() {
        String all = String.join(
                "\u0000",
                texts.context(),
                texts.managementAction(),
                texts.actionOwner(),
                texts.actionDue().map(LocalDate::toString).orElse(""),
                texts.lookAhead());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return "version " + version + " sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
