package io.fluffywaffle.local.secret;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * The pair by which push services of browsers know an installation (VAPID, RFC 8292): the
 * public key, a dot, the private key, both in base64url as the usual tools print them.
 */
public final class PushKeys {

	private static final int NUMBER = 32;

	private static final byte UNCOMPRESSED = 4;

	private PushKeys() {
	}

	/** A new pair. */
	public static String generate() {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			return encode(generator.generateKeyPair());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(KeyPair pair) {
		ECPublicKey publicKey = (ECPublicKey) pair.getPublic();
		byte[] point = new byte[1 + 2 * NUMBER];
		point[0] = UNCOMPRESSED;
		System.arraycopy(bytes(publicKey.getW().getAffineX()), 0, point, 1, NUMBER);
		System.arraycopy(bytes(publicKey.getW().getAffineY()), 0, point, 1 + NUMBER, NUMBER);
		return base64(point) + "." + base64(bytes(((ECPrivateKey) pair.getPrivate()).getS()));
	}

	/** Its last 32 bytes, zeros in front of a short one. */
	private static byte[] bytes(BigInteger number) {
		byte[] digits = number.toByteArray();
		byte[] bytes = new byte[NUMBER];
		int length = Math.min(digits.length, NUMBER);
		System.arraycopy(digits, digits.length - length, bytes, NUMBER - length, length);
		return bytes;
	}

	private static String base64(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
