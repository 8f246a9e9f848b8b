package io.fluffywaffle.client.join;

/** No code is sent to a phone of this kind. */
public final class PhoneRefused extends RuntimeException {

	PhoneRefused(String message) {
		super(message);
	}

}
