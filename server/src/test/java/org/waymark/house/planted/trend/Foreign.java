package org.waymark.house.planted.trend;

import tools.jackson.databind.json.JsonMapper;

/** A judgement that imports a library. */
public record Foreign(JsonMapper mapper) {}
