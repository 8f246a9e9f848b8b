package io.fluffywaffle.client.client;

import java.util.Locale;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

class StoredTimeZoneSource implements AttributeConverter<TimeZoneSource, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable TimeZoneSource value) {
		return (value != null) ? value.text() : null;
	}

	@Override
	public @Nullable TimeZoneSource convertToEntityAttribute(@Nullable String text) {
		return (text != null) ? TimeZoneSource.valueOf(text.toUpperCase(Locale.ROOT)) : null;
	}

}
