package io.fluffywaffle.account.usage.kafka;

import io.fluffywaffle.account.billing.TextKind;

/** Tells SMS from MMS. */
final class Kinds {

	private Kinds() {
	}

	/**
	 * A text with media is an MMS; so is one that Twilio calls one: long texts and those
	 * of groups travel as such without any.
	 */
	static TextKind of(int media, String providerSid) {
		return (media > 0 || providerSid.startsWith("MM")) ? TextKind.MMS : TextKind.SMS;
	}

}
