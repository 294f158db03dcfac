package org.waymark.json;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@code report.json} with the fingerprint it states and the one it has.
 *
 * @param stated {@code edition.hash}
 * @param worked of its canonical form without that
 */
public record Sealed(String stated, String worked) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Empty when it is no such file. */
    public static Optional<Sealed> read(byte[] file) {
        if (file.length == 0 || file[0] != '{') {
            return Optional.empty();
        }
        try {
            JsonNode document = MAPPER.readTree(new String(file, StandardCharsets.UTF_8));
            String stated = document.path("edition").path("hash").asString("");
            if (stated.isEmpty()) {
                return Optional.empty();
            }
            ((ObjectNode) document.path("edition")).remove("hash");
            String worked = "sha256:"
                    + HexFormat.of().formatHex(JsonPrinter.sha256(JsonPrinter.canonical((ObjectNode) document)));
            return Optional.of(new Sealed(stated, worked));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    public boolean holds() {
        return stated.equals(worked);
    }
}
