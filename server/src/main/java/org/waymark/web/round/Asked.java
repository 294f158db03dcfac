package org.waymark.web.round;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.period.Period;

/** What a request of these pages says. */
final class Asked {
    private Asked() {}

    static String field(ServerRequest request, String name) {
        return request.param(name).orElse("").strip();
    }

    static Optional<LocalDate> day(ServerRequest request, String name) {
        return day(field(request, name));
    }

    static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException bad) {
            return Optional.empty();
        }
    }

    static String report(ServerRequest request) {
        return request.pathVariable("report");
    }

    static Optional<Period> period(ServerRequest request) {
        return Period.parse(request.pathVariable("period"));
    }

    static ServerResponse to(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }
}
