package org.waymark.rating;

/** A colour, or the reason there is none. */
public sealed interface Rating {

    record Rated(Colour colour) implements Rating {}

    record NotRated(Unrated because) implements Rating {}

    /** The colour's word, or the reason's. */
    default String code() {
        return switch (this) {
            case Rated(Colour colour) -> colour.code();
            case NotRated(Unrated because) -> because.code();
        };
    }
}
