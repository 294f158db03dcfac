package org.waymark.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** What stands in the way is said in one plain sentence or two. */
class FaultsTest {

    @Test
    void an_address_of_something_else_is_refused_with_an_example() {
        assertThatThrownBy(() -> Database.at("jdbc:mysql://localhost/kent"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("The --database address is not one of PostgreSQL. Write it like"
                        + " jdbc:postgresql://host:5432/database?user=waymark&password=…");
    }

    @Test
    void nobody_at_the_port() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThatThrownBy(() -> Database.at("jdbc:postgresql://127.0.0.1:" + port + "/kent?user=a&password=b"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("The database at 127.0.0.1:" + port + "/kent cannot be reached. Check that PostgreSQL runs"
                        + " there and that the host and port are right.");
    }

    @Test
    void a_host_that_does_not_exist() {
        assertThatThrownBy(() -> Database.at("jdbc:postgresql://no-such-host.invalid/kent"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageStartingWith("The database at no-such-host.invalid:5432/kent cannot be reached.");
    }

    @Test
    void a_wrong_password() {
        try (var test = new TestDatabase()) {
            Address wrong = test.address().as("waymark", "wrong");
            assertThatThrownBy(() -> Database.at(wrong, InstantSource.system(), () -> {}))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("The database at " + wrong
                            + " refused the user or the password. Check both in the --database address.");
        }
    }

    @Test
    void a_schema_of_something_else() {
        try (var test = new TestDatabase()) {
            test.run("drop table waymark_migration");
            assertThatThrownBy(() -> Database.at(test.address(), InstantSource.system(), () -> {}))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessage("The schema at " + test.address() + " holds tables of something else. Give Waymark a"
                            + " schema of its own and name it in the address: …?currentSchema=waymark");
        }
    }

    @Test
    void a_server_too_old() {
        assertThatThrownBy(() -> Database.demand(14, "db.kent.gov.uk:5432/kpi"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage("The database at db.kent.gov.uk:5432/kpi is PostgreSQL 14; Waymark needs PostgreSQL 15 or"
                        + " later.");
        assertThatCode(() -> Database.demand(15, "anywhere")).doesNotThrowAnyException();
    }

    @Test
    void a_password_is_never_printed() {
        Address address = Address.parse("jdbc:postgresql://h:1/d?user=u&password=secret");
        org.assertj.core.api.Assertions.assertThat(address.toString()).isEqualTo("h:1/d");
    }
}
