package org.waymark.json;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.audit.Entry;
import org.waymark.audit.Fault;
import org.waymark.office.CheckingTrail;
import org.waymark.office.CheckingTrail.Amiss;
import tools.jackson.databind.node.ObjectNode;

/** The audit trail for machines: an entry to a line, and what came of following it. */
public final class TrailJson {
    private TrailJson() {}

    /** An entry, exactly as it was sealed, without a line feed. */
    public static String line(Entry entry) {
        ObjectNode node = Nodes.object();
        node.put("number", entry.number());
        node.put("at", entry.at().toString());
        node.put("who", entry.who());
        node.put("what", entry.what());
        node.put("detail", entry.detail());
        node.put("previous", entry.previous());
        node.put("hash", entry.hash());
        return node.toString();
    }

    /** @param stated the heads that each file states, with the number of the entry that has it; empty where none has */
    public static String text(CheckingTrail.Checked checked, Map<String, Map<String, Optional<Long>>> stated) {
        ObjectNode node = Nodes.object();
        node.put("entries", checked.chain().entries());
        node.put("head", checked.chain().head().map(Entry::hash).orElse(null));
        var faults = node.putArray("faults");
        checked.chain().faults().forEach(fault -> faults.add(fault(fault)));
        node.put("editions", checked.editions());
        var amiss = node.putArray("editionFaults");
        checked.amiss().forEach(each -> amiss.add(amiss(each)));
        var files = node.putArray("files");
        stated.forEach((file, heads) -> {
            ObjectNode each = files.addObject();
            each.put("file", file);
            var list = each.putArray("heads");
            heads.forEach((head, entry) -> {
                ObjectNode one = list.addObject();
                one.put("head", head);
                one.put("entry", entry.orElse(null));
            });
        });
        return JsonPrinter.text(node);
    }

    private static ObjectNode fault(Fault fault) {
        ObjectNode node = Nodes.object();
        node.put("fault", kind(fault));
        node.put("entry", fault.number());
        switch (fault) {
            case Fault.Missing(var _, long last) -> node.put("last", last);
            case Fault.Moved(var _, long was) -> node.put("sealedAs", was);
            case Fault.Changed _, Fault.Replaced _ -> {}
        }
        return node;
    }

    private static ObjectNode amiss(Amiss amiss) {
        ObjectNode node = Nodes.object();
        node.put("fault", kind(amiss));
        node.put("report", amiss.edition().report());
        node.put("period", amiss.edition().period().toString());
        node.put("number", amiss.edition().number());
        switch (amiss) {
            case Amiss.Otherwise(var _, String file) -> node.put("file", file);
            case Amiss.Gone(var _, String file) -> node.put("file", file);
            case Amiss.Added(var _, String file) -> node.put("file", file);
            case Amiss.Unsealed _, Amiss.Unnamed _ -> {}
        }
        return node;
    }

    private static String kind(Object fault) {
        return fault.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
