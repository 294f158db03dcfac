package org.waymark.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.waymark.access.Role;
import org.waymark.confidentiality.Audience;
import org.waymark.period.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How the words of a command line are read. */
final class Written {
    private Written() {}

    /** {@code FY2024-25-Q1}. */
    static final class AsPeriod implements ITypeConverter<Period> {
        @Override
        public Period convert(String text) {
            return Period.parse(text).orElseThrow(() -> new TypeConversionException(Words.say("period.bad", text)));
        }
    }

    /** {@code 2024-09-16}. */
    static final class AsDate implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException bad) {
                throw new TypeConversionException(Words.say("date.bad", text));
            }
        }
    }

    /** {@code 8080}. */
    static final class AsPort implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
                throw new TypeConversionException(Words.say("port.bad", text));
            }
            return Integer.valueOf(text);
        }
    }

    /** {@code 2048}. */
    static final class AsMegabytes implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (!text.matches("\\d{1,7}") || Integer.parseInt(text) < 256 || Integer.parseInt(text) > 1_048_576) {
                throw new TypeConversionException(Words.say("memory.bad", text));
            }
            return Integer.valueOf(text);
        }
    }

    /** {@code public}, {@code members}, {@code internal}. */
    static final class AsAudience implements ITypeConverter<Audience> {
        @Override
        public Audience convert(String text) {
            return Audience.parse(text).orElseThrow(() -> new TypeConversionException(Words.say("audience.bad", text)));
        }
    }

    /** {@code head-of-service}. */
    static final class AsRole implements ITypeConverter<Role> {
        @Override
        public Role convert(String text) {
            return Role.parse(text)
                    .orElseThrow(() -> new TypeConversionException(Words.say("role.bad", text, Role.codes())));
        }
    }

    /** One of the formats a report is printed in. */
    static final class AsFormat implements ITypeConverter<String> {
        private static final List<String> ALL =
                List.of("html", "pdf", "large-print", "docx", "pptx", "xlsx", "ods", "json", "data", "ees");

        @Override
        public String convert(String text) {
            return Arrays.asList(text).stream()
                    .filter(ALL::contains)
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(Words.say("format.bad", text)));
        }
    }
}
