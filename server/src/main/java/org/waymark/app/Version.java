package org.waymark.app;

import picocli.CommandLine.IVersionProvider;

/** Which Waymark this is, from the jar's own label. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Waymark " + label()};
    }

    static String label() {
        String label = Version.class.getPackage().getImplementationVersion();
        return label == null ? "(unpackaged)" : label;
    }
}
