package io.fluffywaffle.simulator.message;

import java.util.UUID;

/** Twilio's identifiers: two letters and 32 hexadecimal digits. */
public final class Sids {

	private Sids() {
	}

	public static String next(String prefix) {
		return prefix + UUID.randomUUID().toString().replace("-", "");
	}

}
