package org.waymark.openxml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a part refers to: other parts by their place, each under an id. */
public final class Relations {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** @param external whether the target is an address and not a part */
    public record Relation(String id, String type, String target, boolean external) {}

    private final List<Relation> relations = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private int last;

    /** @param kind the last word of an Office relation: {@code image}; or a whole type */
    public String add(String kind, String target) {
        String id = "rIdW" + ++last;
        while (given.contains(id)) {
            id = "rIdW" + ++last;
        }
        relations.add(new Relation(id, kind.indexOf(':') < 0 ? OFFICE + kind : kind, target, false));
        return id;
    }

    /** One that has its id already. */
    public void add(Relation relation) {
        given.add(relation.id());
        relations.add(relation);
    }

    public byte[] part() {
        var xml = new Xml().open("Relationships", "xmlns", NAMESPACE);
        for (Relation relation : relations) {
            if (relation.external()) {
                xml.empty(
                        "Relationship",
                        "Id",
                        relation.id(),
                        "Type",
                        relation.type(),
                        "Target",
                        relation.target(),
                        "TargetMode",
                        "External");
            } else {
                xml.empty("Relationship", "Id", relation.id(), "Type", relation.type(), "Target", relation.target());
            }
        }
        return xml.close().part();
    }
}
