/** Everything on record for a report as known at one instant, frozen. Begin with {@link org.waymark.snapshot.Stores}. */
@NullMarked
package org.waymark.snapshot;

import org.jspecify.annotations.NullMarked;
