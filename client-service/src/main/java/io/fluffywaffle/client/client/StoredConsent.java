package io.fluffywaffle.client.client;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

class StoredConsent implements AttributeConverter<ConsentState, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable ConsentState value) {
		return (value != null) ? value.text() : null;
	}

	@Override
	public @Nullable ConsentState convertToEntityAttribute(@Nullable String text) {
		return (text != null) ? ConsentState.valueOf(text.toUpperCase(Locale.ROOT)) : null;
	}

}
