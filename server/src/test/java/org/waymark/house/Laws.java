package org.waymark.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads compiled classes under a root package and says which laws they break. The root is {@code org.waymark} for the
 * house, and a folder of planted violations for the proof that each law bites.
 */
final class Laws {
    private static final Set<String> GUESSES =
            Set.of("contains", "startsWith", "endsWith", "matches", "indexOf", "regionMatches");

    private final String root;
    private final JavaClasses classes;

    private Laws(String root, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
    }

    /** @param withTests whether classes of test folders count: planted violations live there */
    static Laws of(String root, boolean withTests) {
        var importer = new ClassFileImporter();
        if (!withTests) {
            importer = importer.withImportOption(
                    location -> !location.contains("/test-classes/") && !location.contains("/jte-classes/"));
        }
        return new Laws(root, importer.importPackages(root));
    }

    SortedSet<String> rooms() {
        var rooms = new TreeSet<String>();
        classes.forEach(type -> rooms.add(room(type)));
        return rooms;
    }

    /** Each room and the rooms it imports. */
    SortedMap<String, SortedSet<String>> arrows() {
        var arrows = new TreeMap<String, SortedSet<String>>();
        rooms().forEach(room -> arrows.put(room, new TreeSet<>()));
        eachInside(dependency -> {
            String from = room(dependency.getOriginClass());
            String to = room(dependency.getTargetClass());
            if (!from.equals(to)) {
                arrows.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
            }
        });
        return arrows;
    }

    /** Every room stands on the plan. */
    SortedSet<String> offThePlan() {
        var broken = new TreeSet<String>();
        rooms().stream().filter(room -> Plan.floor(room).isEmpty()).forEach(broken::add);
        return broken;
    }

    /** Laws 1 and 2: only lower floors; rooms of one floor are strangers. */
    SortedSet<String> upwardOrSideways() {
        var broken = new TreeSet<String>();
        arrows().forEach((from, targets) -> targets.forEach(to -> {
            int fromFloor = Plan.floor(from).orElse(-1);
            int toFloor = Plan.floor(to).orElse(99);
            if (toFloor >= fromFloor) {
                broken.add(from + " (floor " + fromFloor + ") imports " + to + " (floor " + toFloor + ")");
            }
        }));
        return broken;
    }

    /** Law 2: a child may import its parent, never the reverse. */
    SortedSet<String> parentImportsChild() {
        var broken = new TreeSet<String>();
        eachInside(dependency -> {
            String from = dependency.getOriginClass().getPackageName();
            String to = dependency.getTargetClass().getPackageName();
            if (to.startsWith(from + ".") && !from.equals(root) && !to.startsWith(root + ".store.tables")) {
                broken.add(from + " imports its child " + to);
            }
        });
        return broken;
    }

    /** Law 3: floors 0 to 6 import nothing outside the JDK but what the plan names. */
    SortedSet<String> foreign() {
        var broken = new TreeSet<String>();
        for (JavaClass type : classes) {
            String room = room(type);
            if (Plan.floor(room).orElse(99) > 6) {
                continue;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
                boolean allowed = to.isEmpty()
                        || to.startsWith("java.")
                        // Of the JDK's own module java.base, whatever its name.
                        || to.startsWith("javax.crypto")
                        || to.startsWith(root)
                        || to.startsWith("org.waymark")
                        || Plan.ANNOTATIONS.stream().anyMatch(to::startsWith)
                        || Plan.LIBRARIES.getOrDefault(room, java.util.List.of()).stream()
                                .anyMatch(to::startsWith);
                if (!allowed) {
                    broken.add(type.getName() + " imports " + to);
                }
            }
        }
        return broken;
    }

    /** Law 4: on floors 3 to 5 only the gates name a store. */
    SortedSet<String> storesBeyondTheGates(Set<String> stores) {
        var broken = new TreeSet<String>();
        eachInside(dependency -> {
            String room = room(dependency.getOriginClass());
            int floor = Plan.floor(room).orElse(99);
            if (floor >= 3 && floor <= 5 && !Plan.GATES.contains(room) && stores.contains(name(dependency))) {
                broken.add(dependency.getOriginClass().getName() + " names the store " + name(dependency));
            }
        });
        return broken;
    }

    /** Law 5: printers cannot reach an observation, a snapshot or a store. */
    SortedSet<String> printersReachingBack(Set<String> stores) {
        var broken = new TreeSet<String>();
        eachInside(dependency -> {
            String target = name(dependency);
            boolean forbidden = stores.contains(target)
                    || target.equals("org.waymark.observation.Observation")
                    || room(dependency.getTargetClass()).equals("snapshot")
                    || room(dependency.getTargetClass()).equals("intake");
            if (Plan.PRINTERS.contains(room(dependency.getOriginClass())) && forbidden) {
                broken.add(dependency.getOriginClass().getName() + " reaches " + target);
            }
        });
        return broken;
    }

    /** Law 6: nobody who holds an indicator's code or name looks for words in it. */
    SortedSet<String> guesses() {
        var broken = new TreeSet<String>();
        for (JavaClass type : classes) {
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                boolean named = unit.getCallsFromSelf().stream().anyMatch(Laws::readsAName);
                boolean guessed = unit.getCallsFromSelf().stream().anyMatch(Laws::looksForWords);
                if (named && guessed) {
                    broken.add(unit.getFullName() + " looks for words in an indicator's name");
                }
            }
        }
        return broken;
    }

    /** Law 8: only the office's use cases, and the store in their transaction, write the audit trail. */
    SortedSet<String> auditElsewhere() {
        var broken = new TreeSet<String>();
        for (JavaClass type : classes) {
            String room = room(type);
            boolean writes = type.getCodeUnits().stream()
                    .flatMap(unit -> unit.getCallsFromSelf().stream())
                    .anyMatch(call -> call.getTargetOwner().getName().equals("org.waymark.audit.Entry")
                            && call.getName().equals("after"));
            if (writes && !Set.of("audit", "office", "store").contains(room)) {
                broken.add(type.getName() + " writes an audit entry");
            }
        }
        return broken;
    }

    /** What takes a snapshot of the record by another way than through the mask. */
    SortedSet<String> pastTheMask() {
        var broken = new TreeSet<String>();
        for (JavaClass type : classes) {
            boolean takes = type.getCodeUnits().stream()
                    .flatMap(unit -> unit.getCallsFromSelf().stream())
                    .anyMatch(call -> call.getTargetOwner().getName().equals("org.waymark.snapshot.Snapshot")
                            && Set.of("take", "withHistory").contains(call.getName()));
            if (takes
                    && !Set.of("org.waymark.office.Masking", "org.waymark.snapshot.Snapshot")
                            .contains(type.getName())) {
                broken.add(type.getName() + " takes a snapshot that nobody has masked");
            }
        }
        return broken;
    }

    private static boolean readsAName(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        return (owner.equals("org.waymark.indicator.IndicatorCode")
                        && call.getName().equals("value"))
                || (owner.equals("org.waymark.indicator.Wording")
                        && call.getName().equals("name"));
    }

    private static boolean looksForWords(JavaAccess<?> call) {
        return call.getTargetOwner().getName().equals("java.lang.String") && GUESSES.contains(call.getName());
    }

    private void eachInside(java.util.function.Consumer<Dependency> dependencies) {
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(root + ".")
                        || target.getPackageName().startsWith("org.waymark.")) {
                    dependencies.accept(dependency);
                }
            }
        }
    }

    private static String name(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType().getName();
    }

    /** The first word of a package below the root; planted classes may also reach into the house itself. */
    private String room(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        String below =
                name.startsWith(root + ".") ? name.substring(root.length() + 1) : name.replace("org.waymark.", "");
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
