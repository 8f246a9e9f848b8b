package io.fluffywaffle.local.secret;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Random texts that nobody can guess. */
public final class Randoms {

	// Without what looks alike: people copy some of these by hand.
	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final SecureRandom RANDOM = new SecureRandom();

	private Randoms() {
	}

	static String password() {
		return letters(32);
	}

	/** A password that people type, in four groups: {@code k3mw-x9Pq-hT7v-2sRd}. */
	public static String typedPassword() {
		return String.join("-", letters(4), letters(4), letters(4), letters(4));
	}

	/** That many random bytes in hexadecimal. */
	public static String hex(int bytes) {
		return HexFormat.of().formatHex(random(bytes));
	}

	/** That many random bytes in base64. */
	public static String base64(int bytes) {
		return Base64.getEncoder().encodeToString(random(bytes));
	}

	private static byte[] random(int bytes) {
		byte[] random = new byte[bytes];
		RANDOM.nextBytes(random);
		return random;
	}

	private static String letters(int count) {
		return RANDOM.ints(count, 0, LETTERS.length())
			.mapToObj((index) -> String.valueOf(LETTERS.charAt(index)))
			.collect(Collectors.joining());
	}

}
