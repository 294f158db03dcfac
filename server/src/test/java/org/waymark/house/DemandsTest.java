package org.waymark.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Whatever is put on record, a right was asked for it where it was done. */
class DemandsTest {
    /** Where things are put on record. */
    private static final Set<String> STORING = Set.of(
            "org.waymark.office.Register",
            "org.waymark.office.StoringEdition",
            "org.waymark.office.StoringAccounts",
            "org.waymark.office.StoringCases",
            "org.waymark.office.StoringRounds",
            "org.waymark.office.StoringProposals",
            "org.waymark.office.StoringPromises",
            "org.waymark.office.StoringReminders",
            "org.waymark.office.Noting");

    /** What needs no right, since it is how rights are come by. */
    private static final Set<String> THE_DOOR = Set.of("org.waymark.office.SigningIn");

    @Test
    void every_use_case_that_changes_something_demands_a_right() {
        assertThat(unasked("org.waymark.office")).isEmpty();
        assertThat(changing("org.waymark.office")).hasSizeGreaterThan(6);
    }

    @Test
    void a_use_case_that_asks_nobody_is_found() {
        assertThat(unasked("org.waymark.house.planted.office"))
                .containsExactly("org.waymark.house.planted.office.Unasked.unasked");
    }

    private static SortedSet<String> changing(String room) {
        return found(room, _ -> true);
    }

    private static SortedSet<String> unasked(String room) {
        return found(room, method -> !reaches(method, DemandsTest::demands, new HashSet<>()));
    }

    private static SortedSet<String> found(String room, Predicate<JavaMethod> which) {
        var found = new TreeSet<String>();
        for (JavaClass type : new ClassFileImporter().importPackages(room)) {
            if (type.isInterface() || THE_DOOR.contains(type.getName())) {
                continue;
            }
            for (JavaMethod method : type.getMethods()) {
                boolean open = method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (open && reaches(method, DemandsTest::stores, new HashSet<>()) && which.test(method)) {
                    found.add(type.getName() + "." + method.getName());
                }
            }
        }
        return found;
    }

    /** Whether it makes such a call itself, or by another method of its own class. */
    private static boolean reaches(JavaCodeUnit unit, Predicate<JavaAccess<?>> call, Set<String> met) {
        return met.add(unit.getFullName())
                && (unit.getAccessesFromSelf().stream().anyMatch(call)
                        || own(unit).stream().anyMatch(next -> reaches(next, call, met)));
    }

    private static Set<JavaCodeUnit> own(JavaCodeUnit unit) {
        var own = new HashSet<JavaCodeUnit>();
        unit.getCallsFromSelf().stream()
                .flatMap(each -> each.getTarget().resolveMember().stream())
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(next -> next.getOwner().equals(unit.getOwner()))
                .forEach(own::add);
        unit.getMethodReferencesFromSelf().stream()
                .flatMap(each -> each.getTarget().resolveMember().stream())
                .filter(next -> next.getOwner().equals(unit.getOwner()))
                .forEach(own::add);
        return own;
    }

    private static boolean stores(JavaAccess<?> call) {
        return STORING.contains(call.getTargetOwner().getName())
                && !call.getName().equals("met");
    }

    private static boolean demands(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        return (owner.equals("org.waymark.access.Person") && call.getName().equals("demand"))
                || (owner.equals("org.waymark.office.ReceivingReturn")
                        && call.getName().equals("demandAny"));
    }
}
