package io.fluffywaffle.client.page;

import java.util.List;

import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.client.field.FieldType;
import io.fluffywaffle.client.field.OnForm;

/**
 * Something a page asks. Where the account has a field of this key and type, the answer
 * belongs to the client; otherwise it stays with the supporter.
 *
 * @param choices the answers that a choice has; empty for other types
 */
public record PageField(String key, String label, FieldType type, boolean required, List<String> choices) {

	/** The same as a field of clients. */
	ClientField asField() {
		return new ClientField(this.key, this.label, this.type, this.choices,
				this.required ? OnForm.REQUIRED : OnForm.OPTIONAL);
	}
}
