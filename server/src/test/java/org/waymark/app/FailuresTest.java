package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void a_machine_that_fails_is_told_in_a_sentence_and_ends_with_3() {
        assertThat(Failures.of(new UncheckedIOException(
                        new FileSystemException("out/report.pdf", null, "No space left on device"))))
                .isEqualTo(new Failures("The disk is full: out/report.pdf.", Outcome.MACHINE_FAILED));
        assertThat(Failures.of(new AccessDeniedException("out")))
                .isEqualTo(new Failures("This account may not use out.", Outcome.MACHINE_FAILED));
        assertThat(Failures.of(new IOException("the tape broke")))
                .isEqualTo(
                        new Failures("A file could not be read or written: the tape broke.", Outcome.MACHINE_FAILED));
        assertThat(Failures.of(new OutOfMemoryError()).sentence()).contains("ran out of memory");
        assertThat(Failures.of(new IllegalStateException("odd")).sentence()).contains("a fault of the program");
    }

    @Test
    void a_database_that_cannot_be_reached_or_understood_ends_with_3() {
        Typed unreachable = Typed.waymark("serve", "--database", "jdbc:postgresql://127.0.0.1:1/waymark");
        assertThat(unreachable.code()).isEqualTo(3);
        assertThat(unreachable.err()).contains("127.0.0.1:1/waymark").doesNotContain("\tat ");
        assertThat(Typed.waymark("serve", "--database", "mysql://x").code()).isEqualTo(3);
    }

    @Test
    void the_trace_is_for_who_asks() {
        String[] words = {"serve", "--database", "jdbc:postgresql://127.0.0.1:1/waymark", "--debug"};
        assertThat(Typed.waymark(words).err()).contains("\tat ");
    }
}
