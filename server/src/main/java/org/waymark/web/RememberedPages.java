package org.waymark.web;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.EntityResponse;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers made of published editions alone, as the public gets them: a function of the address, and of what is accepted in
 * answer. They are made once and stand until there is another edition, which shows within a twentieth of a second.
 */
final class RememberedPages {
    /** How long after it is published an edition may not yet be seen, in nanoseconds. */
    private static final long MOMENT = 50_000_000;

    /** Of pages together, in bytes. */
    private static final long ROOM = 32L << 20;

    /** A larger answer is made each time: a few of them would leave no room for others. */
    private static final int LARGEST = 3 << 20;

    /** Longer addresses are nobody's links. */
    private static final int LONGEST = 600;

    private final Remembered<Asked, Made> pages = new Remembered<>(ROOM, made -> made.content().length);
    private final Shelf shelf;
    private volatile long head = -1;
    private volatile long lastAsked = System.nanoTime() - MOMENT;

    private record Asked(long head, String address) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Made(HttpHeaders headers, byte[] content) {}

    RememberedPages(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The answer as remembered, else as made now. */
    ServerResponse of(ServerRequest request, HandlerFunction<ServerResponse> making) throws Exception {
        String address = request.uri().getRawPath() + "?" + request.uri().getRawQuery() + " as "
                + request.headers().firstHeader(HttpHeaders.ACCEPT);
        if (!Visitor.of(request).isPublic() || address.length() > LONGEST) {
            return making.handle(request);
        }
        // A page is remembered as one of the editions there were before it was made, so at worst it is made again.
        var asked = new Asked(newest(), address);
        Optional<Made> before = pages.get(asked);
        if (before.isPresent()) {
            return again(request, before.get());
        }
        ServerResponse answer = making.handle(request);
        if (answer.statusCode().equals(HttpStatus.OK)
                && answer instanceof EntityResponse<?> whole
                && whole.entity() instanceof byte[] content
                && isMade(request, whole)
                && content.length <= LARGEST) {
            pages.put(asked, new Made(whole.headers(), content));
        }
        return answer;
    }

    /** Files are handed over as they are found, so that one that was meddled with is noticed whenever it is asked for. */
    private static boolean isMade(ServerRequest request, EntityResponse<?> answer) {
        MediaType type = answer.headers().getContentType();
        return request.path().startsWith("/api/") || type != null && MediaType.TEXT_HTML.isCompatibleWith(type);
    }

    /**
     * The head of the editions, asked no oftener than anybody could see: under load the question would cost more than the
     * answers.
     */
    private long newest() {
        long time = System.nanoTime();
        if (time - lastAsked >= MOMENT) {
            lastAsked = time;
            long now = shelf.editions().head();
            if (now != head) {
                head = now;
                pages.clear();
            }
        }
        return head;
    }

    private static ServerResponse again(ServerRequest request, Made made) {
        String tag = made.headers().getETag();
        Optional<ServerResponse> unchanged = tag == null ? Optional.empty() : request.checkNotModified(tag);
        return unchanged.orElseGet(() -> ServerResponse.ok()
                .headers(headers -> headers.addAll(made.headers()))
                .body(made.content()));
    }
}
