package org.waymark.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.waymark.period.BankHolidays;

/**
 * A council's own rule for when things are due before a meeting, from {@code [deadlines]}. Days are working days before the
 * meeting; one that is empty was not given.
 *
 * @param papers until the pack goes to the clerk
 * @param words until what services say is approved
 * @param figures until figures are in
 * @param notice clear days between publishing and the meeting
 * @param nation whose bank holidays count
 * @param closed days on which the council is closed besides; they are no working days, and the law knows nothing of them
 */
public record DeadlineRule(
        OptionalInt papers,
        OptionalInt words,
        OptionalInt figures,
        int notice,
        BankHolidays nation,
        List<LocalDate> closed) {
    /** Three clear days of the Local Government Act 1972, made five for principal councils in England by S.I. 2002/715. */
    public static final int LAWFUL_NOTICE = 5;

    /** No rule but the law's. */
    public static final DeadlineRule NONE = new DeadlineRule(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            LAWFUL_NOTICE,
            BankHolidays.ENGLAND,
            List.of());

    public DeadlineRule {
        closed = closed.stream().distinct().sorted().toList();
    }

    /** As settings and their values: those alone that are not {@link #NONE}'s. {@link #of} reads them back. */
    public Map<String, List<String>> written() {
        var settings = new LinkedHashMap<String, List<String>>();
        papers.ifPresent(days -> settings.put("papers", List.of(Integer.toString(days))));
        words.ifPresent(days -> settings.put("words", List.of(Integer.toString(days))));
        figures.ifPresent(days -> settings.put("figures", List.of(Integer.toString(days))));
        if (notice != LAWFUL_NOTICE) {
            settings.put("notice", List.of(Integer.toString(notice)));
        }
        if (nation != BankHolidays.ENGLAND) {
            settings.put("nation", List.of(nation.code()));
        }
        if (!closed.isEmpty()) {
            settings.put("closed", closed.stream().map(LocalDate::toString).toList());
        }
        return settings;
    }

    /** The rule of those settings. */
    public static DeadlineRule of(Map<String, List<String>> settings) {
        var closed = new ArrayList<LocalDate>();
        settings.getOrDefault("closed", List.of()).forEach(day -> closed.add(LocalDate.parse(day)));
        return new DeadlineRule(
                days(settings, "papers"),
                days(settings, "words"),
                days(settings, "figures"),
                days(settings, "notice").orElse(LAWFUL_NOTICE),
                settings.getOrDefault("nation", List.of()).stream()
                        .findFirst()
                        .flatMap(BankHolidays::parse)
                        .orElse(BankHolidays.ENGLAND),
                closed);
    }

    private static OptionalInt days(Map<String, List<String>> settings, String name) {
        return settings.getOrDefault(name, List.of()).stream()
                .mapToInt(Integer::parseInt)
                .findFirst();
    }
}
