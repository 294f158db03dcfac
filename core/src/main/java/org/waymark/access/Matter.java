package org.waymark.access;

import java.util.Set;

/**
 * What a right is asked over: whose business it is.
 *
 * @param section of the report it stands in
 * @param posts that own it or send its figures, by code
 */
public record Matter(String section, Set<String> posts) {
    public Matter {
        posts = Set.copyOf(posts);
    }
}
