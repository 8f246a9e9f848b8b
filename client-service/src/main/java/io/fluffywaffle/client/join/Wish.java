package io.fluffywaffle.client.join;

import java.util.Map;

/**
 * What somebody wrote into the form.
 *
 * @param phone in E.164
 * @param fields checked values of the account's fields
 * @param answers checked answers to the own questions of an action page
 */
public record Wish(String phone, String name, String language, Map<String, String> fields,
		Map<String, String> answers) {

	/** What somebody wrote where only the account's fields are asked for. */
	public Wish(String phone, String name, String language, Map<String, String> fields) {
		this(phone, name, language, fields, Map.of());
	}

}
