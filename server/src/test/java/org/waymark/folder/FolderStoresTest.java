package org.waymark.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.commentary.Commentary;
import org.waymark.indicator.IndicatorCode;
import org.waymark.observation.Observation;
import org.waymark.snapshot.Stores;

class FolderStoresTest {
    private static final LocalDateTime LATER = LocalDateTime.of(2030, 1, 1, 0, 0);
    private static final Set<IndicatorCode> BOTH = Set.of(IndicatorCode.of("referrals"), IndicatorCode.of("ehcp"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Stores stores;

    @BeforeEach
    void read() throws IOException {
        Files.writeString(folder.resolve("report.toml"), "title = \"Report\"\ncouncil = \"E10000016\"\n");
        Files.writeString(folder.resolve("indicators.csv"), """
            code,name,kind,unit,decimals,polarity,year,frequency,basis
            referrals,Referrals,activity,count,0,none,financial,month,period
            ehcp,Plans,kpi,percent,1,higher,financial,month,period
            """);
        Files.writeString(folder.resolve("observations.csv"), """
            indicator,period,value,status,recorded_on
            referrals,2024-05,388,final,2024-06-03
            referrals,2024-04,410,provisional,2024-05-03
            referrals,2024-04,,withdrawn,2024-08-03
            referrals,2024-04,411,final,2024-07-03
            ehcp,2024-04,27.0,provisional,2024-05-03
            ehcp,2024-04,27.1,final,2024-05-03
            """);
        Files.writeString(folder.resolve("targets.csv"), """
            indicator,period,target,floor,origin,recorded_on
            ehcp,FY2024-25,60,50,local,2024-03-28
            ehcp,FY2024-25,100,,statutory,
            ehcp,FY2024-25,58,50,local,2024-09-28
            """);
        Files.writeString(folder.resolve("commentary.csv"), """
            indicator,period,kind,text,recorded_on
            ehcp,FY2024-25-Q1,context,First words.,2024-07-10
            ehcp,FY2024-25-Q1,management-action,An action.,2024-07-10
            ehcp,FY2024-25-Q1,context,Second words on the same day.,2024-07-10
            """);
        var observations = new ArrayList<Observation>();
        stores = FolderStores.of(
                Folder.open(folder).value().read(observations::add).value(), observations);
    }

    private List<String> figures(LocalDateTime before) {
        return stores.observations().newestBefore(before, BOTH).stream()
                .map(o -> o.key().indicator() + " " + o.key().period() + " " + o.value() + " "
                        + o.status().code())
                .toList();
    }

    @Test
    void the_newest_revision_known_then_is_shown_in_order_of_key() {
        assertThat(figures(LocalDateTime.of(2024, 7, 4, 0, 0)))
                .containsExactly(
                        "ehcp 2024-04 27.1 final", "referrals 2024-04 411 final", "referrals 2024-05 388 final");
        assertThat(figures(LocalDateTime.of(2024, 7, 3, 0, 0)))
                .as("known on the day is known before the next one begins")
                .containsExactly(
                        "ehcp 2024-04 27.1 final", "referrals 2024-04 410 provisional", "referrals 2024-05 388 final");
        assertThat(figures(LocalDateTime.of(2024, 5, 3, 0, 0))).isEmpty();
    }

    @Test
    void a_withdrawal_is_a_revision_like_any_other() {
        assertThat(figures(LATER)).contains("referrals 2024-04 null withdrawn");
    }

    @Test
    void indicators_not_asked_for_are_not_given() {
        assertThat(stores.observations().newestBefore(LATER, Set.of(IndicatorCode.of("ehcp"))))
                .hasSize(1);
    }

    @Test
    void every_revision_comes_in_the_order_in_which_it_was_known_and_then_of_the_file() {
        assertThat(stores.observations().revisionsBefore(LocalDateTime.of(2024, 7, 4, 0, 0)).stream()
                        .map(o -> o.key().indicator() + " " + o.value() + " "
                                + o.status().code()))
                .containsExactly(
                        "referrals 410 provisional",
                        "ehcp 27.0 provisional",
                        "ehcp 27.1 final",
                        "referrals 388 final",
                        "referrals 411 final");
        assertThat(stores.observations().revisionsBefore(LATER).getLast().status())
                .isEqualTo(org.waymark.observation.Status.WITHDRAWN);
        assertThat(stores.observations().revisionsBefore(LocalDateTime.of(2024, 5, 3, 0, 0)))
                .isEmpty();
    }

    @Test
    void a_pack_without_rules_has_none() {
        assertThat(stores.confidentiality().all()).isEmpty();
    }

    @Test
    void a_target_is_known_always_unless_it_says_when() {
        assertThat(stores.targets().newestBefore(LocalDateTime.of(2020, 1, 1, 0, 0)))
                .extracting(target -> target.origin().code())
                .containsExactly("statutory");
        assertThat(stores.targets().newestBefore(LATER))
                .extracting(target -> target.origin().code() + " " + target.target())
                .containsExactly("statutory 100", "local 58");
    }

    @Test
    void of_words_of_one_day_the_later_row_counts() {
        assertThat(stores.commentaries().newestBefore(LATER))
                .extracting(Commentary::text)
                .containsExactly("An action.", "Second words on the same day.");
    }
}
