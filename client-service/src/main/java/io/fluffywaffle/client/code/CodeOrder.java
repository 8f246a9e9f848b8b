package io.fluffywaffle.client.code;

import java.util.UUID;

/**
 * A code to be texted.
 *
 * @param subject what waits for it; it is right for nothing else
 * @param phone in E.164
 * @param words the text, with {@code {code}} where the code goes
 * @param dailyCodes how many the account sends a day
 */
public record CodeOrder(UUID subject, UUID accountId, String phone, String words, int dailyCodes) {

	/** Where the code goes. */
	public static final String PLACE = "{code}";

	private static final String HIDDEN = "••••••";

	String body(String code) {
		return this.words.replace(PLACE, code);
	}

	String shown() {
		return this.words.replace(PLACE, HIDDEN);
	}

}
