package org.waymark.web;

import java.util.List;
import org.springframework.context.support.GenericApplicationContext;

/** A part of the site: the addresses it answers, and its place in the navigation. */
public interface Pages {

    /** @param press prints its templates, with {@link Press#framing} around them */
    void at(Addresses addresses, Press press);

    /** What it adds to the navigation, for everybody or for those who may. */
    default List<Tab> tabs() {
        return List.of();
    }

    /** Whether it is the way in. */
    default boolean canSignIn() {
        return false;
    }

    /** What the server must have before it starts, such as a filter. */
    default void prepare(GenericApplicationContext context) {}
}
