package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.audit.Entry;
import org.waymark.store.Address;
import org.waymark.store.Database;
import org.waymark.store.embedded.EmbeddedServer;

/** Somebody who owns the database changes its log; the command says what was done, by the log or by files that others kept. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditCommandTest {
    @TempDir
    static Path folder;

    private EmbeddedServer server;
    private Address record;
    private String url;
    private Path published;

    @BeforeAll
    void open() throws Exception {
        server = EmbeddedServer.open(folder.resolve("server"), _ -> {});
        Rows.run(server.address(), "create schema record");
        record = server.address().inSchema("record");
        url = "jdbc:postgresql://" + record.where() + "?user=waymark&currentSchema=record&password="
                + Files.readString(folder.resolve("server/password")).strip();
        published = folder.resolve("out");
        Path pack = TinyShire.pack(folder);
        typed("load", pack.toString());
        typed("account", "add", "a.smith", "--role", "supplier");
        typed("account", "disable", "a.smith");
        typed(
                "publish",
                "qpr",
                "--period",
                "FY2024-25-Q1",
                "--as-known-at",
                "2024-09-16",
                "--out",
                published.toString());
        typed("account", "enable", "a.smith");
        Rows.run(
                record,
                "create table kept as select * from audit_entry; create table file as select * from edition_file");
    }

    @AfterAll
    void close() {
        server.close();
    }

    /** The owner of the database can do this; that is the point. */
    private void unlocked(String... sql) throws Exception {
        Rows.run(
                record,
                "alter table audit_entry disable trigger all; alter table edition_file disable trigger all;"
                        + " alter table edition disable trigger all; " + String.join("; ", sql)
                        + "; alter table audit_entry enable trigger all; alter table edition_file enable trigger all;"
                        + " alter table edition enable trigger all");
    }

    @AfterEach
    void putRight() throws Exception {
        unlocked(
                "truncate audit_entry",
                "insert into audit_entry select * from kept",
                "truncate edition_file",
                "insert into edition_file select * from file");
    }

    private Typed typed(String... words) {
        return TinyShire.typed(new String[] {"--database", url}, words);
    }

    private Typed verify(Path... files) {
        var words = new ArrayList<>(List.of("audit", "verify"));
        Stream.of(files).map(Path::toString).forEach(words::add);
        return typed(words.toArray(String[]::new));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(published)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void a_log_as_it_was_written_is_whole_and_every_format_states_its_head() throws IOException {
        Typed fine = verify(files().toArray(Path[]::new));
        assertThat(fine.code()).as(fine.out() + fine.err()).isZero();
        assertThat(fine.out())
                .startsWith("The log is whole: 5 entries, each sealed to the one before.\nIts head is entry 5 of ")
                .contains("On record: 1 edition, every file as the log says.\n");
        assertThat(files())
                .extracting(file -> file.getFileName().toString())
                .contains("report.json", "report.html", "report.pdf", "report.docx", "report.xlsx", "report.ods");
        for (Path file : files()) {
            assertThat(fine.out()).contains(file + ": the head that it states is entry 3 of the log, ");
        }
        var zip = new ByteArrayOutputStream();
        try (var pieces = new ZipOutputStream(zip)) {
            pieces.putNextEntry(new ZipEntry("edition/report.pdf"));
            pieces.write(Files.readAllBytes(published.resolve("report.pdf")));
            pieces.closeEntry();
        }
        Path packed = Files.write(folder.resolve("edition.zip"), zip.toByteArray());
        assertThat(verify(packed).out()).contains(packed + ": the head that it states is entry 3 of the log, ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        update audit_entry set detail = 'else' where number = 2 | Entry 2 was changed after it was sealed.
        update audit_entry set who = 'nobody' where number = 4 | Entry 4 was changed after it was sealed.
        update audit_entry set at = at - interval '1 day' where number = 1 | Entry 1 was changed after it was sealed.
        delete from audit_entry where number = 2 | Entry 2 is missing.
        delete from audit_entry where number in (2, 3) | Entries 2 to 3 are missing.
        update audit_entry set number = case number when 2 then 3 else 2 end where number in (2, 3) \
        | What stands as entry 2 was sealed as entry 3
        """)
    void what_was_done_to_a_log_is_named(String change, String sentence) throws Exception {
        unlocked(
                "alter table audit_entry drop constraint audit_entry_pkey",
                change,
                "alter table audit_entry add primary key (number)");
        Typed found = verify();
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out()).startsWith("The log is not as it was written.").contains("\n  " + sentence);
    }

    @Test
    void one_entry_written_anew_with_its_seal_is_told_by_the_next() throws Exception {
        Entry second = entries().get(1);
        put(Entry.after(second.previous(), 2, second.at(), second.who(), second.what(), "account x.y"));
        Typed found = verify();
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out())
                .contains("  Entry 2 is not the one to which entry 3 was sealed: it was written anew.\n");
    }

    @Test
    void a_chain_written_anew_whole_is_told_by_the_files_that_others_kept() throws Exception {
        rewriteFrom(2);
        Typed alone = verify();
        assertThat(alone.out())
                .startsWith("The log is whole: 5 entries")
                .contains("the log has no entry with the head");
        // Whoever writes the log anew can write the edition's row anew too. What was printed stands.
        String head = entries().get(2).hash();
        String before = Rows.ask(record, "select chain from edition").getFirst();
        unlocked("update edition set chain = '" + head + "'");
        assertThat(verify().code()).isZero();
        Typed found = verify(published.resolve("report.pdf"));
        unlocked("update edition set chain = '" + before + "'");
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out())
                .contains("report.pdf: no entry of the log has the head that it states, " + before)
                .contains(
                        "The log is not the one that sealed what was published: it was written anew, or is another’s.");
    }

    @Test
    void files_whose_heads_still_stand_say_after_which_entry_it_was_written_anew() throws Exception {
        Path older = Files.writeString(
                folder.resolve("older.json"),
                "{\"edition\": {\"chain\": \"" + entries().get(0).hash() + "\"}}");
        rewriteFrom(2);
        assertThat(verify(older, published.resolve("report.html")).out())
                .contains(older + ": the head that it states is entry 1 of the log")
                .endsWith("The log was written anew at some place after entry 1, or is another’s from there on. Compare"
                        + " it with a backup.\n");
    }

    @Test
    void a_file_of_an_edition_that_was_changed_added_or_taken_away_is_named() throws Exception {
        unlocked(
                "update edition_file set content = 'forged' where name = 'report.html'",
                "update edition_file set name = 'other.pdf' where name = 'report.pdf'");
        Typed found = verify();
        assertThat(found.code()).isEqualTo(1);
        assertThat(found.out())
                .contains("edition 1, as known at 16 September 2024: the file report.html on record is not the one that"
                        + " the log names.")
                .contains("there is a file other.pdf on record that the log does not name.")
                .contains("the log names a file report.pdf that is not on record.");
        assertThat(typed("audit", "verify", "--json").out())
                .contains("\"fault\" : \"otherwise\"", "\"file\" : \"report.html\"", "\"faults\" : [ ]");
    }

    @Test
    void a_file_that_states_no_head_says_so() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "nothing");
        Typed typed = verify(other);
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains(other + " states no head of an audit log, so nothing can be said by it.");
        assertThat(verify(folder.resolve("absent")).err()).contains("absent is not a file.");
        assertThat(Typed.waymark("audit").err()).contains("Say what to do with the audit log: verify or export.");
    }

    @Test
    void what_is_exported_can_be_checked_without_waymark() throws Exception {
        Path log = folder.resolve("log.jsonl");
        Typed typed = typed("audit", "export", log.toString());
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out())
                .startsWith("Written: 5 entries, to " + log)
                .contains(entries().getLast().hash());
        assertThat(Files.readAllLines(log)).hasSize(5);
        assertThat(script(log))
                .contains("5 entries, whole")
                .contains(entries().getLast().hash());
        Files.writeString(log, Files.readString(log).replace("load 1", "load 2"));
        assertThat(script(log)).contains("entry 1 ");
    }

    private static String script(Path log) throws Exception {
        Process process = new ProcessBuilder(
                        "python3", Path.of("..", "docs", "verify-audit.py").toString(), log.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isLessThan(2);
        return said;
    }

    private List<Entry> entries() {
        try (Database open = Database.at(url)) {
            return open.trail().entries();
        }
    }

    private void put(Entry entry) throws Exception {
        unlocked("update audit_entry set detail = '" + entry.detail().replace("'", "''") + "', previous = '"
                + entry.previous() + "', hash = '" + entry.hash() + "' where number = " + entry.number());
    }

    /** As somebody does who knows how the seals are made. */
    private void rewriteFrom(int number) throws Exception {
        String previous = entries().get(number - 2).hash();
        for (Entry entry : entries().subList(number - 1, 5)) {
            String detail = entry.number() == number ? "account somebody else" : entry.detail();
            Instant at = entry.at();
            Entry anew = Entry.after(previous, entry.number(), at, entry.who(), entry.what(), detail);
            put(anew);
            previous = anew.hash();
        }
    }
}
