package org.waymark.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.access.Person;
import org.waymark.casefile.EventLog;
import org.waymark.casefile.Process;
import org.waymark.casework.WhatIf;
import org.waymark.confidentiality.Rules;
import org.waymark.html.HtmlPrinter;
import org.waymark.office.ReadingCases;
import org.waymark.report.Printed;
import org.waymark.report.Report;
import org.waymark.report.Writing;
import org.waymark.scorecard.Casework;
import org.waymark.scorecard.Scorecard;
import org.waymark.snapshot.Stores;
import org.waymark.store.Database;
import org.waymark.template.CaseworkRule;
import org.waymark.template.ReportLayout;
import org.waymark.template.Template;
import org.waymark.web.work.CaseRoom;

/** Casework on record, shown as a report would print it. */
record CasesShown(Database record) implements CaseRoom {
    private static final String CHAPTER = "parts/casework.html";
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>.*?</h1>", Pattern.DOTALL);
    /** The same draws for the same cases. */
    private static final long SEED = 1;

    private ReadingCases reading() {
        return new ReadingCases(record.cases(), record.noting());
    }

    @Override
    public List<Process> processes(Person who) {
        return reading().processes(who);
    }

    @Override
    public Optional<Look> look(Person who, Process process, Asked asked) {
        LocalDate today = LocalDate.now(record.clock());
        var look = new ReadingCases.Look(asked.period(), today, view(asked));
        EventLog log = reading().log(who, process, look);
        Stores stores = record.stores();
        var rule = new CaseworkRule(List.of(process.code()), asked.compare(), asked.months(), "");
        return stores.templates().all().stream()
                .findFirst()
                .flatMap(template -> ReadingCases.casework(
                                who,
                                log,
                                look,
                                rule,
                                Rules.of(stores.confidentiality().all()))
                        .map(casework -> new Look(
                                chapter(template, casework, rule, stores),
                                pairs(log),
                                asked.otherwise()
                                        .flatMap(change ->
                                                WhatIf.of(log, change, asked.months(), day(asked, today), SEED)))));
    }

    /** The end of the period, as the forecast of the chapter has it, or today while the period is not over. */
    private static LocalDate day(Asked asked, LocalDate today) {
        LocalDate end = asked.period().end();
        return end.isAfter(today) ? today : end;
    }

    /** For the trail. */
    private static String view(Asked asked) {
        return "the case room"
                + (asked.compare().isEmpty() ? "" : ", compared by " + asked.compare())
                + (asked.otherwise().isPresent() ? ", what if" : "");
    }

    private static List<String> pairs(EventLog log) {
        return log.breakdowns().entrySet().stream()
                .filter(each -> each.getValue().codes().size() == 2)
                .map(each -> each.getKey())
                .toList();
    }

    private static String chapter(Template template, Casework casework, CaseworkRule rule, Stores stores) {
        Report report = Writing.of(Scorecard.of(
                template.laid(ReportLayout.PRODUCT.with(rule)).noticed(""),
                casework.period(),
                casework,
                stores.definitions().gazetteer(),
                stores.definitions().cohorts()));
        // The page has a heading of its own.
        return HEADING.matcher(new String(printed(report, CHAPTER), StandardCharsets.UTF_8))
                .replaceFirst("");
    }

    private static byte[] printed(Report report, String name) {
        return new HtmlPrinter()
                .print(report).stream()
                        .filter(file -> file.name().equals(name))
                        .map(Printed::content)
                        .findFirst()
                        .orElseThrow();
    }

    @Override
    public byte[] dress() {
        return HtmlPrinter.dress();
    }
}
