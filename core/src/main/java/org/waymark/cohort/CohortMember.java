package org.waymark.cohort;

import java.util.Optional;

/**
 * One member of a dimension: autistic spectrum disorder, of need.
 *
 * @param parent the code, in the same dimension, of the member it is part of
 * @param partition whether the dimension's members divide the whole; if not they may overlap and are never summed
 */
public record CohortMember(
        String dimension, String code, String name, Optional<String> parent, boolean partition, String source) {}
