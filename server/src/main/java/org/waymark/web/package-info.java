/** The site: published editions as pages, server-rendered, on the local machine only. Begin with {@link org.waymark.web.Site}. */
@NullMarked
package org.waymark.web;

import org.jspecify.annotations.NullMarked;
