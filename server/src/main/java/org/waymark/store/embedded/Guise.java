package org.waymark.store.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.store.StoreUnavailable;

/** As whom PostgreSQL runs, since it refuses to run as root. */
sealed interface Guise {

    /** The words to put before a command. */
    List<String> prefix();

    /** As ourselves: we are not root. */
    record Ourselves() implements Guise {
        @Override
        public List<String> prefix() {
            return List.of();
        }
    }

    /** In a user namespace of its own, where we are not root and files stay ours. */
    record Namespace() implements Guise {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "-U", "--");
        }
    }

    /** As an account without rights, to whom the files are given. */
    record Account(String name, List<String> prefix) implements Guise {
        static final List<String> NAMES = List.of("waymark", "postgres", "nobody");
    }

    /** The first that works here. */
    static Guise choose() {
        if (!root()) {
            return new Ourselves();
        }
        var namespace = new Namespace();
        if (works(namespace)) {
            return namespace;
        }
        return account()
                .orElseThrow(() -> new StoreUnavailable("Waymark was started as root, and there is no way here to run"
                        + " PostgreSQL as anybody else. Start Waymark as an ordinary user, or name a database of your"
                        + " own with --database."));
    }

    static Optional<Account> account() {
        return Account.NAMES.stream()
                .flatMap(name -> Stream.of(
                                List.of("setpriv", "--reuid=" + name, "--regid=" + group(name), "--clear-groups", "--"),
                                List.of("runuser", "-u", name, "--"))
                        .map(prefix -> new Account(name, prefix)))
                .filter(Guise::works)
                .findFirst();
    }

    static boolean root() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException unknown) {
            return System.getProperty("user.name", "").equals("root");
        }
    }

    private static boolean works(Guise guise) {
        return Command.run(Path.of("/"), guise.words("true")).fine();
    }

    private static String group(String name) {
        return Command.run(Path.of("/"), List.of("id", "-g", name)).output().strip();
    }

    default List<String> words(String... command) {
        var words = new ArrayList<>(prefix());
        words.addAll(List.of(command));
        return words;
    }
}
