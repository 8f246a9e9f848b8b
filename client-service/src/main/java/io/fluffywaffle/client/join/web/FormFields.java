package io.fluffywaffle.client.join.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.client.field.ClientFields;
import io.fluffywaffle.client.field.OnForm;
import io.fluffywaffle.defaults.problem.Problem;

import org.springframework.stereotype.Component;

/** The fields that people are asked for. */
@Component
class FormFields {

	private final ClientFields fields;

	FormFields(ClientFields fields) {
		this.fields = fields;
	}

	List<ClientField> of(UUID accountId) {
		return this.fields.of(accountId).stream().filter((field) -> field.onForm() != OnForm.NO).toList();
	}

	/** The values in their usual form, all that are required among them. */
	Map<String, String> check(UUID accountId, Map<String, String> given) {
		List<ClientField> asked = of(accountId);
		given.keySet()
			.stream()
			.filter((key) -> asked.stream().noneMatch((field) -> field.key().equals(key)))
			.findAny()
			.ifPresent((key) -> {
				throw Problem.invalid("fields." + key, "is not asked for");
			});
		Map<String, String> checked = this.fields.check(accountId, given);
		asked.stream()
			.filter((field) -> field.onForm() == OnForm.REQUIRED && !checked.containsKey(field.key()))
			.findAny()
			.ifPresent((field) -> {
				throw Problem.invalid("fields." + field.key(), "is missing");
			});
		return checked;
	}

}
