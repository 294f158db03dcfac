package org.waymark.app;

import picocli.CommandLine.IVersionProvider;

/** Which Waymark this is, from the jar's own label. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String label = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Waymark " + (label == null ? "(unpackaged)" : label)};
    }
}
