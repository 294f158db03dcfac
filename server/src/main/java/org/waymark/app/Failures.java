package org.waymark.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.waymark.columns.Unreadable;
import org.waymark.mail.BadMail;
import org.waymark.office.Blocked;
import org.waymark.store.StoreUnavailable;
import org.waymark.store.backup.Unrestorable;
import org.waymark.web.SiteUnavailable;
import org.waymark.web.entry.BadSettings;
import org.waymark.web.still.NotWritten;

/** What a failure is to whoever typed the command: one sentence, and how the command ends. */
record Failures(String sentence, Outcome outcome) {

    static Failures of(Throwable failure) {
        return switch (failure) {
            case WrongCommand wrong -> new Failures(wrong.getMessage() + "", Outcome.WRONG_COMMAND);
            case UnusableInput input -> new Failures(input.getMessage() + "", Outcome.INPUT_ERROR);
            case Unreadable unreadable -> new Failures(unreadable.getMessage() + "", Outcome.INPUT_ERROR);
            case NotWritten whole -> new Failures(whole.getMessage() + "", Outcome.INPUT_ERROR);
            case BadMail mail -> new Failures(mail.getMessage() + "", Outcome.WRONG_COMMAND);
            case BadSettings settings -> new Failures(settings.getMessage() + "", Outcome.WRONG_COMMAND);
            case Blocked blocked ->
                new Failures(Words.say("publish.blocked", String.valueOf(blocked.getMessage())), Outcome.INPUT_ERROR);
            case StoreUnavailable store -> machine(store.getMessage() + "");
            case Unrestorable backup -> new Failures(backup.getMessage() + "", Outcome.INPUT_ERROR);
            case SiteUnavailable site -> machine(site.getMessage() + "");
            case UncheckedIOException io when io.getCause() instanceof IOException cause -> of(cause);
            case AccessDeniedException denied -> machine(Words.say("machine.denied", file(denied)));
            case IOException io -> io(io);
            case OutOfMemoryError _ -> machine(Words.say("machine.memory"));
            default -> machine(Words.say("machine.unknown", failure));
        };
    }

    private static Failures io(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        String about = failure instanceof FileSystemException file ? file(file) : message;
        boolean full = message.contains("No space left") || message.contains("quota");
        return machine(Words.say(full ? "machine.full" : "machine.io", full ? about : message));
    }

    private static String file(FileSystemException failure) {
        return String.valueOf(failure.getFile());
    }

    private static Failures machine(String sentence) {
        return new Failures(sentence, Outcome.MACHINE_FAILED);
    }
}
