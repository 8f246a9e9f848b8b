package io.fluffywaffle.defaults.phone;

/**
 * A text that cannot be read as a phone number; the message says why, in words for the
 * person who wrote it, and does not repeat the text.
 */
public final class NotAPhoneNumberException extends RuntimeException {

	NotAPhoneNumberException(String reason) {
		super(reason);
	}

}
