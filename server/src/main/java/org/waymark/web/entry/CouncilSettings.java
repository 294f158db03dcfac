package org.waymark.web.entry;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.waymark.access.Role;

/**
 * How the council's own sign-in is asked, and what its groups are here.
 *
 * @param name as printed on the button
 * @param issuer as the provider names itself
 * @param groupsClaim of the ID token
 * @param groups by the provider's identifier; whoever is in none of them is let in nowhere
 */
public record CouncilSettings(
        String name, URI issuer, String clientId, String clientSecret, String groupsClaim, Map<String, Group> groups) {

    /** What a group gives. */
    public record Group(Set<Role> roles, Set<String> sections, Set<String> posts) {}

    public CouncilSettings {
        groups = Map.copyOf(groups);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "CouncilSettings[" + name + ", " + issuer + ", " + clientId + "]";
    }
}
