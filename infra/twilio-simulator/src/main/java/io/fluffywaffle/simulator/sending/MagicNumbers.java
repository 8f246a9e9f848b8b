package io.fluffywaffle.simulator.sending;

import io.fluffywaffle.simulator.error.TwilioErrors;

/**
 * <a href="https://www.twilio.com/docs/iam/test-credentials">Twilio's test numbers</a>.
 */
final class MagicNumbers {

	private static final String START = "+1500555000";

	private MagicNumbers() {
	}

	/** A message from one of these has no status callback. */
	static boolean isMagic(String from) {
		return from.startsWith(START);
	}

	static void checkFrom(String from) {
		switch (from) {
			case START + "1" -> throw TwilioErrors.refuse(21212, from);
			case START + "6" -> {
			}
			case START + "8" -> throw TwilioErrors.refuse(21611);
			default -> throw TwilioErrors.refuse(21606, from);
		}
	}

	static void checkTo(String to) {
		switch (to) {
			case START + "1" -> throw TwilioErrors.refuse(21211, to);
			case START + "2" -> throw TwilioErrors.refuse(21612, to);
			case START + "3" -> throw TwilioErrors.refuse(21408, to);
			case START + "4" -> throw TwilioErrors.refuse(21610);
			case START + "9" -> throw TwilioErrors.refuse(21614, to);
			default -> {
			}
		}
	}

}
