package org.waymark.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.access.Person;
import org.waymark.access.Role;
import org.waymark.commentary.RoundWords;
import org.waymark.edition.Edition;
import org.waymark.intake.TemplateFile;
import org.waymark.json.JsonPrinter;
import org.waymark.office.Answered;
import org.waymark.office.Board;
import org.waymark.office.DecidingWords;
import org.waymark.office.HoldingRounds;
import org.waymark.office.InRounds;
import org.waymark.office.Judgements;
import org.waymark.office.MakingReport;
import org.waymark.office.Outcome;
import org.waymark.office.PublishingEdition;
import org.waymark.office.ReadingBoard;
import org.waymark.office.ReceivingReturn;
import org.waymark.office.RoundBooks;
import org.waymark.office.RoundGate;
import org.waymark.office.Sent;
import org.waymark.office.SigningFigures;
import org.waymark.office.Typed;
import org.waymark.office.WritingWords;
import org.waymark.period.Period;
import org.waymark.signoff.Item;
import org.waymark.signoff.Part;

/** A small council with a round open: potholes are red, lamps are green, schools belong to another service. */
final class RoundInHand implements AutoCloseable {
    static final Period Q1 = Period.parse("FY2024-25-Q1").orElseThrow();
    static final Item POTHOLES = item(Part.WORDS, "potholes");
    static final Item LAMPS = item(Part.WORDS, "lamps");
    static final Item POTHOLES_FIGURE = item(Part.FIGURES, "potholes");

    static final Person ANN = person("ann", Role.SUPPLIER, "roads-supplier");
    static final Person AMY = person("amy", Role.SUPPLIER, "roads-supplier");
    static final Person HAL = person("hal", Role.HEAD_OF_SERVICE, "roads-head");
    static final Person HUE = person("hue", Role.HEAD_OF_SERVICE, "roads-head");
    static final Person DEP = person("dep", Role.HEAD_OF_SERVICE, "roads-deputy");
    static final Person SUE = person("sue", Role.HEAD_OF_SERVICE, "schools-head");
    static final Person BOSS = new Person("boss", "Boss", Set.of(Role.CORPORATE_PERFORMANCE), Set.of(), Set.of());

    static final RoundWords.Texts PROMISE = new RoundWords.Texts(
            "70% were mended in time.",
            "Two more crews start in November.", "roads-head", Optional.of(LocalDate.of(2024, 11, 30)), "");
    static final RoundWords.Texts CONTEXT =
            new RoundWords.Texts("All lamps were mended.", "", "", Optional.empty(), "");

    final TestDatabase test;
    final Database database;
    final RoundBooks books;
    final WritingWords writing;
    final DecidingWords deciding;
    final SigningFigures signing;
    final HoldingRounds holding;
    final ReadingBoard reading;
    final ReceivingReturn receiving;
    private Instant now = Instant.parse("2024-10-01T08:30:00Z");

    RoundInHand() {
        InstantSource clock = () -> now;
        test = new TestDatabase(clock);
        database = test.database();
        books = new RoundBooks(
                database::reading,
                database.rounds(),
                database.moves(),
                database.wordings(),
                database.roundsKept(),
                new Judgements(database::reading, database::judgedHead, database.clock()),
                Answered.NOTHING,
                database.clock());
        writing = new WritingWords(books);
        deciding = new DecidingWords(books);
        signing = new SigningFigures(books);
        holding = new HoldingRounds(books);
        reading = new ReadingBoard(books);
        receiving = new ReceivingReturn(
                database.register(),
                InRounds.of(
                        database.rounds(), () -> database.stores().templates().all()));
        load();
    }

    static Item item(Part part, String code) {
        return new Item("qpr", Q1, part, code);
    }

    private static Person person(String account, Role role, String post) {
        return new Person(account, account, Set.of(role), Set.of(), Set.of(post));
    }

    /** Opens the round. */
    RoundInHand opened() {
        LocalDate day = LocalDate.of(2024, 10, 10);
        var held =
                holding.hold(BOSS, new HoldingRounds.Asked("qpr", Q1, "", day, day.plusDays(3), day.plusDays(6)), "");
        if (held.round().isEmpty()) {
            throw new IllegalStateException("not opened: " + held);
        }
        return this;
    }

    void later(int minutes) {
        now = now.plusSeconds(60L * minutes);
    }

    Outcome submit(Person who, Item item, RoundWords.Texts texts) {
        int began = newest(item).map(RoundWords::version).orElse(0);
        return writing.submit(who, item, texts, began);
    }

    Outcome approve(Person who, Item item) {
        return deciding.approve(who, item, newest(item).map(RoundWords::seal).orElse(""));
    }

    Outcome sendBack(Person who, Item item, String reason) {
        return deciding.sendBack(who, item, newest(item).map(RoundWords::seal).orElse(""), reason);
    }

    Outcome sign(Person who, String code) {
        return signing.sign(who, item(Part.FIGURES, code), row(code).seal());
    }

    Optional<RoundWords> newest(Item item) {
        return database.wordings().newest("qpr", Q1, org.waymark.indicator.IndicatorCode.of(item.subject()));
    }

    Board board() {
        return reading.of(BOSS, "qpr", Q1).orElseThrow();
    }

    Board.Row row(String code) {
        return board().rows().stream()
                .filter(row -> row.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    Edition freeze(Person who) {
        return database.reading(stores -> publishing(stores)
                .freeze(
                        who,
                        stores.templates().all().getFirst(),
                        Q1,
                        gate().knownAt("qpr", Q1, LocalDate.now(database.clock()))));
    }

    Edition publish(Person who) {
        return database.reading(stores -> publishing(stores)
                .publish(
                        who,
                        stores.templates().all().getFirst(),
                        Q1,
                        gate().knownAt("qpr", Q1, LocalDate.now(database.clock()))));
    }

    private PublishingEdition publishing(org.waymark.snapshot.Stores stores) {
        return new PublishingEdition(
                new MakingReport(stores, database.editions().all(), database.clock()),
                new JsonPrinter(),
                List.of(new JsonPrinter()),
                database.press(),
                "1.0",
                gate());
    }

    private RoundGate gate() {
        return new RoundGate(database.rounds(), database.moves(), database.wordings(), Answered.NOTHING);
    }

    /** All that is asked before the pack may be locked. */
    void finish() {
        submit(ANN, POTHOLES, PROMISE);
        approve(HAL, POTHOLES);
        for (String code : List.of("potholes", "lamps", "schools")) {
            sign(BOSS, code);
        }
    }

    /** A later figure of potholes. */
    void revise() {
        later(1);
        store(sheet("observations", "indicator,area,period,value,status", "potholes,shire,FY2024-25-Q1,72,revised"));
    }

    void store(Typed... sheets) {
        Sent sent = sent(List.of(), sheets);
        String foreseen = receiving.foresee(BOSS, sent, _ -> {}).value().fingerprint();
        receiving.store(BOSS, sent, foreseen);
    }

    private void load() {
        Sent sent = sent(
                List.of(TemplateFile.of(
                        "report.toml", Map.of("report", "qpr", "title", "Quarterly report", "council", "shire"))),
                sheet("areas", "code,name,kind", "shire,The Shire,county"),
                sheet(
                        "posts",
                        "code,title,deputy",
                        "roads-supplier,Roads data officer,",
                        "roads-head,Head of Roads,roads-deputy",
                        "roads-deputy,Deputy Head of Roads,",
                        "schools-head,Head of Schools,"),
                sheet(
                        "indicators",
                        "code,name,kind,section,owner,supplier,unit,decimals,polarity,year,frequency,basis",
                        "potholes,Potholes,kpi,Roads,roads-head,roads-supplier,percent,0,higher,financial,quarter,period",
                        "lamps,Lamps,kpi,Roads,roads-head,roads-supplier,percent,0,higher,financial,quarter,period",
                        "schools,Schools,kpi,Schools,schools-head,,percent,0,higher,financial,quarter,period"),
                sheet(
                        "targets",
                        "indicator,area,period,target,floor",
                        "potholes,shire,FY2024-25,90,85",
                        "lamps,shire,FY2024-25,90,85",
                        "schools,shire,FY2024-25,90,85"),
                sheet(
                        "observations",
                        "indicator,area,period,value,status,recorded_on",
                        "potholes,shire,FY2024-25-Q1,70,final,2024-08-10",
                        "lamps,shire,FY2024-25-Q1,95,final,2024-08-10",
                        "schools,shire,FY2024-25-Q1,92,final,2024-08-10"));
        String foreseen = receiving.foresee(BOSS, sent, _ -> {}).value().fingerprint();
        if (receiving.store(BOSS, sent, foreseen).value().isEmpty()) {
            throw new IllegalStateException("not stored");
        }
    }

    static Sent sent(List<TemplateFile> templates, Typed... sheets) {
        List<Sent> all =
                Arrays.stream(sheets).map(sheet -> sheet.sent("a return")).toList();
        return new Sent(
                "a return",
                all.stream().flatMap(each -> each.files().stream()).toList(),
                all.stream().flatMap(each -> each.sheets().stream()).toList(),
                templates);
    }

    static Typed sheet(String kind, String header, String... rows) {
        String[] columns = header.split(",", -1);
        return Typed.of(
                kind + ".csv",
                kind,
                Arrays.stream(rows).map(row -> row(columns, row.split(",", -1))).toList());
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }

    @Override
    public void close() {
        test.close();
    }
}
