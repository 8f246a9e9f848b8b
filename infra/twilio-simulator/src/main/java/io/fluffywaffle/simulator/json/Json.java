package io.fluffywaffle.simulator.json;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.json.JsonMapper;

/** The simulator's mapper: times as ISO-8601, absent properties left out. */
public final class Json {

	/** Shared, immutable. */
	public static final JsonMapper MAPPER = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_NULL))
		.build();

	private Json() {
	}

}
