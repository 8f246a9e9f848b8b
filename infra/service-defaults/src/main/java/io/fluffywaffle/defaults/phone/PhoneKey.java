package io.fluffywaffle.defaults.phone;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The secret that services share for what they say about phones: 32 bytes. */
final class PhoneKey {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int LENGTH = 32;

	private final SecretKeySpec key;

	PhoneKey(String base64) {
		this.key = new SecretKeySpec(read(base64), ALGORITHM);
	}

	static boolean isWellFormed(String base64) {
		try {
			return read(base64).length == LENGTH;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	String hmac(String text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] read(String base64) {
		return Base64.getDecoder().decode(base64);
	}

}
