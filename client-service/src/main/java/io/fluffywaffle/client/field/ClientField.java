package io.fluffywaffle.client.field;

import java.util.List;

/**
 * Something an account wants to know about each client.
 *
 * @param key what it is called in data, for example {@code shirt_size}
 * @param choices the values that a choice has; empty for other types
 */
public record ClientField(String key, String label, FieldType type, List<String> choices, OnForm onForm) {

	/**
	 * A value as it is kept.
	 * @throws FieldRefused when it does not fit
	 */
	public String read(String typed) {
		return FieldValues.read(this, typed);
	}

}
