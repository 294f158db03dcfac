package org.waymark.web.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.access.Role;

class SettingsFileTest {
    private static final String GOOD = """
        name = "Kent"
        issuer = "https://login.example/tenant"
        client_id = "abc"
        client_secret_env = "KEY"
        [groups."g-1"]
        roles = ["analyst", "clerk"]
        sections = ["Roads"]
        """;

    @TempDir
    private Path folder;

    private CouncilSettings read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("sign-in.toml"), text);
        return SettingsFile.read(file, Map.of("KEY", "s3", "EMPTY", " ")::get);
    }

    @Test
    void settings_are_read() throws IOException {
        CouncilSettings settings = read(GOOD);
        assertThat(settings.name()).isEqualTo("Kent");
        assertThat(settings.clientSecret()).isEqualTo("s3");
        assertThat(settings.groupsClaim()).isEqualTo("groups");
        assertThat(settings.groups())
                .containsOnly(Map.entry(
                        "g-1", new CouncilSettings.Group(Set.of(Role.ANALYST, Role.CLERK), Set.of("Roads"), Set.of())));
        assertThat(settings.toString()).doesNotContain("s3");
    }

    @Test
    void a_secret_may_stand_in_a_file_beside() throws IOException {
        Files.writeString(folder.resolve("key"), "from-file\n");
        assertThat(read(GOOD.replace("client_secret_env = \"KEY\"", "client_secret_file = \"key\""))
                        .clientSecret())
                .isEqualTo("from-file");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        issuer = "https://login.example/tenant" | issuer = "http://login.example"   | must be an address that begins with https://
        issuer = "https://login.example/tenant" | issuer = "nonsense here"          | must be an address that begins with https://
        issuer = "https://login.example/tenant" | issuer = 7                        | the setting issuer must be text
        issuer = "https://login.example/tenant" | colour = "red"                    | has the setting “colour”, which means nothing here
        client_id = "abc"                       | client_id = ""                    | lacks the setting client_id
        client_secret_env = "KEY"               | client_secret = "x"               | has the setting “client_secret”, which means nothing here
        client_secret_env = "KEY"               | groups_claim = "g"                | must name either client_secret_file or client_secret_env
        client_secret_env = "KEY"               | client_secret_env = "NONE"        | environment variable NONE for the secret, which is not set
        client_secret_env = "KEY"               | client_secret_env = "EMPTY"       | environment variable EMPTY for the secret, which is not set
        client_secret_env = "KEY"               | client_secret_file = "none"       | names the file none for the secret
        roles = ["analyst", "clerk"]            | roles = ["king"]                  | “king” of the group g-1 is not a role. Choose from supplier
        roles = ["analyst", "clerk"]            | roles = []                        | the group g-1 gives no role
        roles = ["analyst", "clerk"]            | roles = "clerk"                   | roles of the group g-1 must be a list
        [groups."g-1"]                          | [group."g-1"]                     | has the setting “group”
        name = "Kent"                           | name = Kent                       | line 1: this is not TOML
        """)
    void what_is_wrong_is_one_plain_sentence(String good, String bad, String sentence) {
        assertThat(GOOD).contains(good);
        assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
                .isInstanceOf(BadSettings.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Path none = folder.resolve("none.toml");
        assertThatThrownBy(() -> SettingsFile.read(none, _ -> null))
                .isInstanceOf(BadSettings.class)
                .hasMessage("The file " + none + " cannot be read. Check its name, and that this account may read it.");
    }
}
