package org.waymark.web.api;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.servlet.function.ServerRequest;
import org.waymark.period.Period;

/**
 * What was asked besides the address: each parameter read strictly, since one that is misspelt and passed over would give an
 * answer to another question.
 *
 * @param page from 1
 */
record Question(ServerRequest request, int page, int size) {
    static final int USUAL_SIZE = 100;
    static final int MOST = 1000;
    private static final Set<String> PAGING = Set.of("page", "size");

    /** @param known the parameters it may have, besides {@code page} and {@code size} */
    static Question of(ServerRequest request, String... known) {
        var allowed = new TreeSet<>(PAGING);
        allowed.addAll(Set.of(known));
        for (String name : request.params().keySet()) {
            if (!allowed.contains(name)) {
                throw Problem.bad("parameter", name, String.join(", ", allowed));
            }
        }
        return new Question(request, number(request, "page", 1, 1_000_000), number(request, "size", USUAL_SIZE, MOST));
    }

    Optional<String> text(String name) {
        return request.param(name).filter(value -> !value.isEmpty());
    }

    Optional<Period> period(String name) {
        return text(name).map(value -> Period.parse(value).orElseThrow(() -> Problem.bad("period", name, value)));
    }

    private static int number(ServerRequest request, String name, int otherwise, int most) {
        Optional<String> given = request.param(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        String value = given.get();
        if (!value.matches("[1-9]\\d{0,6}") || Integer.parseInt(value) > most) {
            throw Problem.bad("number", name, value, most);
        }
        return Integer.parseInt(value);
    }
}
