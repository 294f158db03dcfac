package org.waymark.intake;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words a column may hold, for a complaint. */
final class Words {
    private Words() {}

    static <T> String of(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }
}
