package org.waymark.web.still;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The search's index as a script that a page in the same folder reads.
 *
 * @param leadsTo every file that it names
 */
@SuppressWarnings("ArrayRecordComponent")
record SearchScript(byte[] content, Set<Target> leadsTo) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** @param page whose script it is */
    static SearchScript of(byte[] index, Target page, Function<String, Target> filing) {
        JsonNode entries = MAPPER.readTree(index);
        Set<Target> leadsTo = new LinkedHashSet<>();
        for (JsonNode entry : entries) {
            Target target = filing.apply(entry.path("address").asString(""));
            leadsTo.add(target);
            ((ObjectNode) entry).put("address", target.from(page));
        }
        String script = "globalThis.waymarkSearch = " + MAPPER.writeValueAsString(entries) + ";\n";
        return new SearchScript(script.getBytes(java.nio.charset.StandardCharsets.UTF_8), leadsTo);
    }
}
