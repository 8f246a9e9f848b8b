package io.fluffywaffle.defaults.validation;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * A field that a patch can leave alone (absent: null), clear (null: empty) or set, as in
 * RFC 7396. Jackson's own Optional does not tell the first two apart.
 */
public class ClearableText extends StdDeserializer<Optional<String>> {

	public ClearableText() {
		super(Optional.class);
	}

	@Override
	public Optional<String> deserialize(JsonParser json, DeserializationContext context) {
		return Optional.of(context.readValue(json, String.class));
	}

	@Override
	public Optional<String> getNullValue(DeserializationContext context) {
		return Optional.empty();
	}

	@Override
	public @Nullable Object getAbsentValue(DeserializationContext context) {
		return null;
	}

}
