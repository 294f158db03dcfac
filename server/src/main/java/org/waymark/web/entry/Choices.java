package org.waymark.web.entry;

import java.util.List;
import org.waymark.council.Post;

/** What an account's rights can be bounded by. */
public record Choices(List<String> sections, List<Post> posts) {}
