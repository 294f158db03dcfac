package org.waymark.web;

import java.util.Optional;

/** The files of one edition by name, wherever they are kept. */
@FunctionalInterface
public interface Contents {
    Optional<byte[]> content(String file);
}
