package org.waymark.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** The site's own style sheets and icon. Each address holds the hash of the bytes, so a browser may keep them for ever. */
public final class Assets {
    private record Asset(byte[] content, String hash, MediaType type) {}

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final Map<String, Asset> ALL = new LinkedHashMap<>();

    static {
        ALL.put("govuk-frontend.css", read("govuk-frontend/govuk-frontend.min.css", CSS));
        ALL.put("site.css", read("site/site.css", CSS));
        ALL.put("icon.svg", read("site/icon.svg", SVG));
    }

    private Assets() {}

    /** {@code /assets/1f3a…/site.css}. */
    public static String address(String name) {
        Asset asset = ALL.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return "/assets/" + asset.hash().substring(0, 16) + "/" + name;
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

    private static Asset read(String file, MediaType type) {
        try (InputStream stream = Assets.class.getResourceAsStream("static/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            byte[] content = stream.readAllBytes();
            return new Asset(content, Digest.of(content), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
