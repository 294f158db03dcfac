/** What was published, for programs to read: addresses, answers and the document that describes them. Begin with {@link org.waymark.web.api.Api}. */
@NullMarked
package org.waymark.web.api;

import org.jspecify.annotations.NullMarked;
