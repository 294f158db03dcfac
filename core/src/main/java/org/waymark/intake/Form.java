package org.waymark.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet of one kind looks like: its columns, and which of them it cannot do without.
 *
 * @param columns in the order an analyst would write them
 * @param words those that hold sentences and names rather than codes, figures and dates
 */
public record Form(String kind, List<String> columns, Set<String> required, Set<String> words) {

    /**
     * Every kind of sheet, in the order they are read: what is referred to before what refers to it. A star marks a column
     * that must be there, a tilde one that holds words.
     */
    private static final Map<String, Form> ALL = all("""
        areas        code* name*~ kind*~ parent valid_from valid_to successor_of short_name~ source~
        groups       group* version* of* area* rank valid_from valid_to source~
        cohorts      dimension* code* name*~ parent partition* source~
        posts        code* title*~ directorate~ service~ deputy contact source~
        indicators   code* version effective_from reported_from name*~ kind* section~ service~ owner supplier \
        unit* unit_label~ decimals* polarity* year* frequency* basis* calculation numerator_of \
        denominator_of underlying breaks_series draft rating trend window expected_range available_after_days \
        retired_from replaced_by reason~ per minimum_parts benchmark comparable related visibility source~ \
        description~ numerator~ denominator~ aliases~
        targets      indicator* area cohort period* target floor lower upper origin rationale~ approved_by~ \
        approved_on recorded_on source~
        observations indicator* area cohort period* value numerator denominator status symbol recorded_on \
        source~ note~
        commentary   indicator* period* kind* text*~ author~ recorded_on source~
        annotations  from* to indicator section~ text*~ rebase source~
        meetings     code* body*~ date* period* submission_deadline publication_date report source~
        releases     source*~ period* expected_on* released_on
        actions      code* title*~ indicator owner raised_on raised_at~ due_on status~ closed_on evidence~ kind \
        source~ meeting item~ words~ shown_by shown_in
        action-updates action* on* text*~ by due_on recorded_on source~
        minutes      meeting* item~ kind* text*~ indicator asked_by~ action answer~ answered_on recorded_on source~
        answers      indicator* period* answer why*~ said_by~ recorded_on source~
        disclosure   indicator dimension threshold zeros rounding dominance contributors singletons width hollow \
        exempt_source~ reason~ source~
        frameworks   framework* version metric* name*~ frequency source~ url
        mappings     indicator* framework* metric* relation* note~ recorded_on
        """);

    /** Every kind's word, in the order they are read. */
    public static List<String> kinds() {
        return List.copyOf(ALL.keySet());
    }

    /**
     * The kind of sheet a header is of, whatever the file is called: that all of whose needed columns are there and which
     * knows the most of them. Empty when it is of none.
     */
    public static Optional<String> guess(List<String> header) {
        return ALL.values().stream()
                .filter(form ->
                        !form.required().isEmpty() && Headed.known(header, form).containsAll(form.required()))
                .max(Comparator.comparingLong(form -> Headed.known(header, form).stream()
                        .filter(form.columns()::contains)
                        .count()))
                .map(Form::kind);
    }

    static @Nullable Form of(String kind) {
        return ALL.get(kind);
    }

    private static Map<String, Form> all(String text) {
        var forms = new LinkedHashMap<String, Form>();
        text.lines().map(line -> Arrays.asList(line.split(" +"))).forEach(words -> {
            List<String> columns = words.subList(1, words.size());
            forms.put(
                    words.getFirst(),
                    new Form(
                            words.getFirst(),
                            columns.stream().map(Form::bare).toList(),
                            marked(columns, "*"),
                            marked(columns, "~")));
        });
        return forms;
    }

    private static Set<String> marked(List<String> columns, String mark) {
        return columns.stream()
                .filter(column -> column.contains(mark))
                .map(Form::bare)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String bare(String column) {
        return column.replace("*", "").replace("~", "");
    }
}
