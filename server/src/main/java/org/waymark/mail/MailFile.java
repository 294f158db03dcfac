package org.waymark.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.mail.MailSettings.Security;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads the settings of the mail; whatever is wrong with them is one plain sentence. */
public final class MailFile {
    private static final Set<String> KEYS =
            Set.of("host", "port", "security", "user", "password_file", "password_env", "from", "reply_to", "site");
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "::1");

    private final Path file;
    private final JsonNode root;

    private MailFile(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /**
     * @param environment a variable’s value; null when it is not set
     * @throws BadMail with one plain sentence
     */
    public static MailSettings read(Path file, UnaryOperator<@Nullable String> environment) {
        try {
            return new MailFile(file, new TomlMapper().readTree(Files.readString(file))).settings(environment);
        } catch (JacksonException garbled) {
            int line = garbled.getLocation() == null ? 0 : garbled.getLocation().getLineNr();
            throw bad("settings.garbled", file, line);
        } catch (IOException unreadable) {
            throw bad("settings.unreadable", file);
        }
    }

    private MailSettings settings(UnaryOperator<@Nullable String> environment) throws IOException {
        for (String key : root.propertyNames()) {
            if (!KEYS.contains(key)) {
                throw bad(
                        "settings.key",
                        file,
                        key,
                        String.join(", ", KEYS.stream().sorted().toList()));
            }
        }
        String host = demanded("host");
        Security security = security();
        if (security == Security.NONE && !THIS_MACHINE.contains(host)) {
            throw bad("settings.open", file, host);
        }
        String user = text("user");
        String replyTo = text("reply_to");
        return new MailSettings(
                host,
                port(security),
                security,
                user,
                user.isEmpty() ? "" : password(environment),
                address("from", demanded("from")),
                replyTo.isEmpty() ? "" : address("reply_to", replyTo),
                site());
    }

    private Security security() {
        String word = text("security");
        return word.isEmpty()
                ? Security.STARTTLS
                : Arrays.stream(Security.values())
                        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst()
                        .orElseThrow(() -> bad("settings.security", file, word));
    }

    private int port(Security security) {
        JsonNode port = root.path("port");
        if (port.isMissingNode()) {
            return security.port();
        }
        if (!port.isInt() || port.asInt() < 1 || port.asInt() > 65_535) {
            throw bad("settings.port", file);
        }
        return port.asInt();
    }

    private String password(UnaryOperator<@Nullable String> environment) throws IOException {
        String named = text("password_file");
        String variable = text("password_env");
        if (named.isEmpty() == variable.isEmpty()) {
            throw bad("settings.password", file);
        }
        String value = "";
        if (variable.isEmpty()) {
            Path secret = file.toAbsolutePath().resolveSibling(named);
            if (Files.isReadable(secret) && Files.isRegularFile(secret)) {
                value = Files.readString(secret).strip();
            }
        } else {
            String set = environment.apply(variable);
            value = set == null ? "" : set.strip();
        }
        if (value.isEmpty()) {
            throw bad("settings.password.empty", file, variable.isEmpty() ? named : variable);
        }
        return value;
    }

    private String address(String key, String text) {
        try {
            new InternetAddress(text, true).validate();
            return text;
        } catch (AddressException no) {
            throw bad("settings.address", file, key, text);
        }
    }

    private String site() {
        String text = text("site").replaceAll("/+$", "");
        if (!text.isEmpty()) {
            try {
                URI site = URI.create(text);
                if (site.getHost() == null || !Set.of("http", "https").contains(site.getScheme())) {
                    throw bad("settings.site", file, text);
                }
            } catch (IllegalArgumentException no) {
                throw bad("settings.site", file, text);
            }
        }
        return text;
    }

    private String demanded(String key) {
        String text = text(key);
        if (text.isEmpty()) {
            throw bad("settings.lacks", file, key);
        }
        return text;
    }

    private String text(String key) {
        JsonNode node = root.path(key);
        if (!node.isMissingNode() && !node.isString()) {
            throw bad("settings.text", file, key);
        }
        return node.isString() ? node.asString().strip() : "";
    }

    private static BadMail bad(String key, Object... values) {
        Object[] plain = Arrays.stream(values).map(String::valueOf).toArray();
        return new BadMail(Words.say(key, plain));
    }
}
