package org.waymark.democracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.democracy.CannotRead.Why;

class ModernGovTest {
    private static final LocalDate FROM = LocalDate.of(2024, 9, 1);
    private static final LocalDate TO = LocalDate.of(2025, 3, 31);

    private final CommitteeSite site = new CommitteeSite();
    private final ModernGov read = new ModernGov(URI.create(site.address() + "/"), new Polite(Duration.ZERO));

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void committees_and_their_meetings_are_read_and_text_encoded_twice_is_plain() throws CannotRead {
        assertThat(read.committees())
                .containsExactly(
                        new Committee("115", "Cabinet"), new Committee("894", "Children’s, Young People & Education"));
        List<Sitting> meetings = read.meetings(read.committee("cabinet"), FROM, TO);
        assertThat(meetings)
                .extracting(Sitting::date)
                .containsExactly(LocalDate.of(2024, 9, 26), LocalDate.of(2024, 12, 12), LocalDate.of(2025, 1, 9));
        assertThat(meetings).extracting(Sitting::published).containsExactly(true, false, false);
        assertThat(meetings).extracting(Sitting::cancelled).containsExactly(false, false, true);
        assertThat(meetings.getFirst().address()).endsWith("/ieListDocuments.aspx?CId=115&MId=9501");
        assertThat(site.calls()).contains("GetMeetings?lCommitteeId=115&sFromDate=01/09/2024&sToDate=31/03/2025");
        assertThat(site.agents()).allMatch(agent -> agent.startsWith("Waymark ("));
    }

    @Test
    void a_committee_that_is_not_there_is_answered_with_those_that_are() {
        assertThat(failure(() -> read.committee("Planning")))
                .satisfies(not -> assertThat(not.why()).isEqualTo(Why.UNKNOWN_COMMITTEE))
                .satisfies(not -> assertThat(not.detail()).isEqualTo("Cabinet; Children’s, Young People & Education"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "403 | text/html | <html>Forbidden</html>    | FORBIDDEN",
                "429 | text/html | <html>Slow down</html>    | FORBIDDEN",
                "404 | text/html | <html>Not found</html>    | SWITCHED_OFF",
                "302 | text/html | <html>Moved</html>        | SWITCHED_OFF",
                "200 | text/html | <html>Our committees</html> | SWITCHED_OFF",
                "500 | text/xml  | <soap:Fault/>             | FAILED",
                "200 | text/xml  | ''                        | MALFORMED",
                "200 | text/xml  | <committees><committee>   | MALFORMED",
                "200 | text/xml  | <weather/>                | MALFORMED",
                "200 | text/xml  | not XML at all            | MALFORMED",
                "200 | text/xml  | <committees><committee><committeeid>1</committeeid></committee></committees> |"
                        + " MALFORMED"
            })
    void every_bad_answer_has_its_reason(int status, String type, String body, Why why) {
        site.says("GetCommittees", new CommitteeSite.Said(status, type, body));
        assertThat(failure(read::committees).why()).isEqualTo(why);
    }

    @Test
    void a_file_that_an_entity_names_is_not_read() {
        site.says("GetCommittees", """
            <?xml version="1.0"?>
            <!DOCTYPE committees [<!ENTITY x SYSTEM "file:///etc/hostname">]>
            <committees><committee><committeeid>1</committeeid><committeetitle>&x;</committeetitle></committee></committees>
            """);
        assertThat(failure(read::committees).why()).isEqualTo(Why.MALFORMED);
    }

    @Test
    void an_answer_without_end_is_not_waited_for() {
        site.says("GetCommittees", "<committees>" + " ".repeat(5 << 20) + "</committees>");
        assertThat(failure(read::committees).why()).isEqualTo(Why.TOO_LONG);
    }

    @Test
    void nobody_at_the_address_is_said() {
        site.close();
        assertThat(failure(read::committees).why()).isEqualTo(Why.NO_ANSWER);
    }

    @Test
    void no_committees_and_no_meetings_are_answers_too() throws CannotRead {
        site.says("GetMeetings", "<getmeetings><meetings></meetings></getmeetings>");
        assertThat(read.meetings(new Committee("115", "Cabinet"), FROM, TO)).isEmpty();
        site.says("GetCommittees", "<committees/>");
        assertThat(read.committees()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://democracy.example.gov.uk",
                "file:///etc",
                "democracy.example.gov.uk",
                "https://",
                "https://a:b@c.uk"
            })
    void only_an_open_address_is_asked(String address) {
        assertThat(failure(() -> ModernGov.at(address)).why()).isEqualTo(Why.BAD_ADDRESS);
    }

    private interface Asking {
        Object ask() throws CannotRead;
    }

    private static CannotRead failure(Asking asking) {
        return catchThrowableOfType(CannotRead.class, asking::ask);
    }
}
