package org.waymark.web.entry;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Role;
import org.waymark.web.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads the settings of the council's own sign-in; whatever is wrong with them is one plain sentence. */
public final class SettingsFile {
    private static final Set<String> KEYS =
            Set.of("name", "issuer", "client_id", "client_secret_file", "client_secret_env", "groups_claim", "groups");
    private static final Set<String> GROUP_KEYS = Set.of("roles", "sections", "posts");

    private final Path file;
    private final JsonNode root;

    private SettingsFile(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** @param environment a variable's value; null when it is not set */
    public static CouncilSettings read(Path file, UnaryOperator<@Nullable String> environment) {
        try {
            return new SettingsFile(file, new TomlMapper().readTree(Files.readString(file))).settings(environment);
        } catch (JacksonException garbled) {
            int line = garbled.getLocation() == null ? 0 : garbled.getLocation().getLineNr();
            throw bad("garbled", file, line);
        } catch (IOException unreadable) {
            throw bad("unreadable", file);
        }
    }

    private CouncilSettings settings(UnaryOperator<@Nullable String> environment) throws IOException {
        known(root, KEYS, "");
        String name = text("name", "");
        return new CouncilSettings(
                name.isEmpty() ? Words.say("entry.council") : name,
                issuer(demanded("issuer")),
                demanded("client_id"),
                secret(environment),
                text("groups_claim", "groups"),
                groups());
    }

    private URI issuer(String text) {
        URI issuer;
        try {
            issuer = URI.create(text);
        } catch (IllegalArgumentException no) {
            throw bad("issuer", file, text);
        }
        String host = issuer.getHost();
        boolean own = "127.0.0.1".equals(host) || "localhost".equals(host);
        if (host == null || !("https".equals(issuer.getScheme()) || (own && "http".equals(issuer.getScheme())))) {
            throw bad("issuer", file, text);
        }
        return issuer;
    }

    private String secret(UnaryOperator<@Nullable String> environment) throws IOException {
        String named = text("client_secret_file", "");
        String variable = text("client_secret_env", "");
        if (named.isEmpty() == variable.isEmpty()) {
            throw bad("secret", file);
        }
        if (!variable.isEmpty()) {
            String value = environment.apply(variable);
            if (value == null || value.isBlank()) {
                throw bad("secret.env", file, variable);
            }
            return value.strip();
        }
        Path secret = file.toAbsolutePath().resolveSibling(named);
        String value = Files.isReadable(secret) && Files.isRegularFile(secret)
                ? Files.readString(secret).strip()
                : "";
        if (value.isEmpty()) {
            throw bad("secret.file", file, named);
        }
        return value;
    }

    private Map<String, CouncilSettings.Group> groups() {
        JsonNode tables = root.path("groups");
        if (!tables.isObject() || tables.isEmpty()) {
            throw bad("groups", file);
        }
        var groups = new LinkedHashMap<String, CouncilSettings.Group>();
        for (Map.Entry<String, JsonNode> table : tables.properties()) {
            known(table.getValue(), GROUP_KEYS, "groups.\"" + table.getKey() + "\".");
            var roles = new LinkedHashSet<Role>();
            for (String code : list(table.getValue(), "roles", table.getKey())) {
                roles.add(Role.parse(code).orElseThrow(() -> bad("role", file, code, table.getKey(), Role.codes())));
            }
            if (roles.isEmpty()) {
                throw bad("group", file, table.getKey());
            }
            groups.put(
                    table.getKey(),
                    new CouncilSettings.Group(
                            roles,
                            new LinkedHashSet<>(list(table.getValue(), "sections", table.getKey())),
                            new LinkedHashSet<>(list(table.getValue(), "posts", table.getKey()))));
        }
        return groups;
    }

    private List<String> list(JsonNode table, String key, String group) {
        var words = new ArrayList<String>();
        JsonNode list = table.path(key);
        if (!list.isMissingNode() && !list.isArray()) {
            throw bad("list", file, key, group);
        }
        for (JsonNode word : list) {
            words.add(word.asString());
        }
        return words;
    }

    private void known(JsonNode table, Set<String> keys, String before) {
        for (String key : table.propertyNames()) {
            if (!keys.contains(key)) {
                throw bad(
                        "key",
                        file,
                        before + key,
                        String.join(", ", keys.stream().sorted().toList()));
            }
        }
    }

    private String demanded(String key) {
        String text = text(key, "");
        if (text.isEmpty()) {
            throw bad("lacks", file, key);
        }
        return text;
    }

    private String text(String key, String otherwise) {
        JsonNode node = root.path(key);
        if (!node.isMissingNode() && !node.isString()) {
            throw bad("text", file, key);
        }
        return node.isString() ? node.asString().strip() : otherwise;
    }

    private static BadSettings bad(String key, Object... values) {
        return new BadSettings(Words.say("entry.settings." + key, values));
    }
}
