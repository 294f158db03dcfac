package org.waymark.commentary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What words lack before they may be submitted or approved. A red indicator needs a promise: what, by whom, by when. */
public enum Lack {
    NOTHING_WRITTEN {
        @Override
        boolean of(Asked asked) {
            return asked.texts().isBlank();
        }
    },
    NO_ACTION {
        @Override
        boolean of(Asked asked) {
            return asked.red() && asked.texts().managementAction().isEmpty();
        }
    },
    NO_OWNER {
        @Override
        boolean of(Asked asked) {
            return asked.red() && asked.texts().actionOwner().isEmpty();
        }
    },
    /** Where the council has posts on record, an owner is one of them. */
    UNKNOWN_OWNER {
        @Override
        boolean of(Asked asked) {
            String owner = asked.texts().actionOwner();
            return !owner.isEmpty()
                    && !asked.posts().isEmpty()
                    && !asked.posts().contains(owner);
        }
    },
    NO_DAY {
        @Override
        boolean of(Asked asked) {
            return asked.red() && asked.texts().actionDue().isEmpty();
        }
    },
    DAY_PAST {
        @Override
        boolean of(Asked asked) {
            return asked.texts().actionDue().filter(asked.today()::isAfter).isPresent();
        }
    };

    record Asked(RoundWords.Texts texts, boolean red, Set<String> posts, LocalDate today) {}

    abstract boolean of(Asked asked);

    /**
     * All that is lacking, in order.
     *
     * @param red whether the indicator is rated red
     * @param posts those there are, by code
     */
    public static List<Lack> in(RoundWords.Texts texts, boolean red, Set<String> posts, LocalDate today) {
        var asked = new Asked(texts, red, posts, today);
        return Arrays.stream(values()).filter(lack -> lack.of(asked)).toList();
    }

    /** {@code no-owner}: by which its sentence is found. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
