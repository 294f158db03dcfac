/**
 * Office files: their parts, types and relations, zipped so that the same document is the same bytes. Word and slides are
 * rooms of its own. Begin with {@link org.waymark.openxml.Archive}.
 */
@NullMarked
package org.waymark.openxml;

import org.jspecify.annotations.NullMarked;
