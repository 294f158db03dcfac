package org.waymark.office;

import java.util.List;
import java.util.Optional;
import org.waymark.access.Matter;
import org.waymark.access.Person;
import org.waymark.access.Refused;
import org.waymark.access.Right;
import org.waymark.council.Post;

/**
 * For whom somebody acts: for themselves, or for a post whose deputy they are. A deputy’s own role says what they may do;
 * the post they stand in for lends them its reach.
 */
final class Acting {
    private Acting() {}

    /**
     * @return the code of the post stood in for; empty when it is theirs to do
     * @throws Refused when it is neither
     */
    static String as(Person who, Right right, Matter matter, List<Post> posts) {
        return found(who, right, matter, posts).orElseThrow(() -> new Refused(who, right));
    }

    static boolean may(Person who, Right right, Matter matter, List<Post> posts) {
        return found(who, right, matter, posts).isPresent();
    }

    private static Optional<String> found(Person who, Right right, Matter matter, List<Post> posts) {
        if (who.may(right, matter)) {
            return Optional.of("");
        }
        return posts.stream()
                .filter(post -> who.may(right) && matter.posts().contains(post.code()) && deputises(who, post))
                .map(Post::code)
                .findFirst();
    }

    /** A deputy is named by their own post, or by their account. */
    private static boolean deputises(Person who, Post post) {
        return !post.deputy().isEmpty()
                && (who.posts().contains(post.deputy()) || who.account().equals(post.deputy()));
    }
}
