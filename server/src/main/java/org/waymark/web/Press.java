package org.waymark.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.edition.PublishedFile;

/** Prints a template into an answer. The whole page is made before the first byte is sent, so a failure can still say so. */
public final class Press {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Framing framing;

    Press(Framing framing) {
        this.framing = framing;
    }

    public Framing framing() {
        return framing;
    }

    /**
     * A whole page.
     *
     * @param template under {@code web/}, without its ending
     * @param values what the template asks for by name, besides {@code frame}
     */
    public ServerResponse page(
            ServerRequest request, HttpStatus status, String template, Frame frame, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("frame", frame);
        var output = new Utf8ByteOutput();
        engine.render("web/" + template + ".jte", all, output);
        byte[] page = output.toByteArray();
        String tag = "W/\"" + PublishedFile.sha256(page).substring(0, 32) + "\"";
        if (status == HttpStatus.OK) {
            var unchanged = request.checkNotModified(tag);
            if (unchanged.isPresent()) {
                return unchanged.get();
            }
        }
        return ServerResponse.status(status)
                .contentType(HTML)
                .cacheControl(frame.person().isPublic() ? CacheControl.noCache() : CacheControl.noStore())
                .eTag(tag)
                .body(page);
    }

    /** The page for an address that names nothing. */
    public ServerResponse notFound(ServerRequest request) {
        return problem(request, HttpStatus.NOT_FOUND, "not-found");
    }

    /** A page that says in a sentence why there is no page. */
    public ServerResponse problem(ServerRequest request, HttpStatus status, String key) {
        Frame frame = framing.site(request, Words.say(key + ".title"), Framing.ELSEWHERE);
        return page(request, status, "problem", frame, Map.of("sentence", Words.say(key)));
    }
}
