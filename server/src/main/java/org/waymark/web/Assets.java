package org.waymark.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import org.waymark.edition.PublishedFile;

/**
 * The site's own style sheets, scripts and icon. Every address holds the hash of them all, so that a browser may keep them
 * for ever, and a script finds the next one beside it.
 */
public final class Assets {
    private record Asset(byte[] content, MediaType type) {}

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** One style sheet for each part of the site, sent as one. */
    private static final List<String> STYLES =
            List.of("site.css", "reading.css", "finding.css", "entry.css", "work.css", "round.css");

    /** {@code site.js} is the one a page names; it fetches the others when a page has use for them. */
    private static final List<String> SCRIPTS =
            List.of("site.js", "govuk-frontend.js", "scorecard.js", "reader.js", "draft.js", "waiting.js", "hints.js");

    /** What {@code site.js} is to a served page, in one script: browsers load no module from a folder's files. */
    private static final String PLAIN = "plain.js";

    private static final Map<String, Asset> ALL = new LinkedHashMap<>();
    private static final String HASH;

    static {
        ALL.put("govuk-frontend.css", read("govuk-frontend/govuk-frontend.min.css", CSS));
        ALL.put("site.css", styles());
        ALL.put("icon.svg", read("site/icon.svg", SVG));
        SCRIPTS.forEach(script ->
                ALL.put(script, read((script.startsWith("govuk") ? "govuk-frontend/" : "site/") + script, SCRIPT)));
        ALL.put(PLAIN, new Asset(OneScript.of(text(PLAIN), Assets::text).getBytes(StandardCharsets.UTF_8), SCRIPT));
        var all = new ByteArrayOutputStream();
        ALL.values().forEach(asset -> all.writeBytes(asset.content()));
        HASH = PublishedFile.sha256(all.toByteArray()).substring(0, 16);
    }

    private Assets() {}

    /** {@code /assets/1f3a…/site.css}. */
    public static String address(String name) {
        if (!ALL.containsKey(name)) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return "/assets/" + HASH + "/" + name;
    }

    /** The asset of that name as it stands now; empty when there is none, or the hash is of another version. */
    static Optional<ServerResponse> at(String hash, String name) {
        return Optional.ofNullable(ALL.get(name))
                .filter(_ -> address(name).equals("/assets/" + hash + "/" + name))
                .map(asset -> ServerResponse.ok()
                        .contentType(asset.type())
                        .cacheControl(FOR_EVER)
                        .body(asset.content()));
    }

    private static Asset styles() {
        var all = new ByteArrayOutputStream();
        STYLES.forEach(file -> all.writeBytes(read("site/" + file, CSS).content()));
        return new Asset(all.toByteArray(), CSS);
    }

    private static String text(String script) {
        return new String(read("site/" + script, SCRIPT).content(), StandardCharsets.UTF_8);
    }

    private static Asset read(String file, MediaType type) {
        try (InputStream stream = Assets.class.getResourceAsStream("static/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            byte[] content = stream.readAllBytes();
            return new Asset(content, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
