package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts from the command line, kept in the embedded database. */
class AccountCommandTest {

    @Test
    void accounts_are_added_listed_reset_and_put_out(@TempDir Path folder) {
        String data = folder.resolve("data").toString();
        assertThat(type(data, "list").out()).contains("There is no account yet.");
        Typed added = type(
                data, "add", "A.Smith", "--role", "supplier,clerk", "--section", "Roads", "--full-name", "Ann Smith");
        assertThat(added.out()).containsPattern("One-time password: ([a-z2-9]{4}-){4}[a-z2-9]{4}\n");
        assertThat(type(data, "add", "a.smith", "--role", "clerk").err())
                .contains("There is an account a.smith already.");
        assertThat(type(data, "add", "b").err()).contains("Say what b may do");
        assertThat(type(data, "add", "b@c", "--role", "clerk").err()).contains("is not a user name");
        assertThat(type(data, "add", "b", "--role", "king").err())
                .contains("“king” is not a role. Choose from supplier,");
        assertThat(type(data, "reset", "nobody").err()).contains("There is no account nobody.");
        assertThat(type(data, "reset", "a.smith").out()).contains("One-time password: ");
        assertThat(type(data, "disable", "a.smith").out()).contains("Done: a.smith");
        assertThat(type(data, "list").out()).isEqualTo("a.smith  Ann Smith: clerk, supplier; not let in\n");
        assertThat(type(data, "sing").err()).contains("“sing” is nothing that can be done with accounts.");
        assertThat(type(data, "reset").err()).contains("Say whose account: waymark account reset NAME");
    }

    private static Typed type(String data, String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "account";
        System.arraycopy(words, 0, all, 1, words.length);
        all[all.length - 2] = "--data";
        all[all.length - 1] = data;
        return Typed.waymark(all);
    }
}
