package io.fluffywaffle.notification.push;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.jwt.VAPIDJWTParam;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import io.fluffywaffle.defaults.settings.RequiredSetting;

/**
 * The key pair by which push services know this installation (VAPID, RFC 8292). Written
 * as {@code <public key>.<private key>}, both in base64url without padding, as the usual
 * tools print them: the point of P-256 uncompressed, 87 characters, and the number that
 * belongs to it, 43.
 */
public final class VapidKey {

	/** Push services take at most 24 hours. */
	private static final int HOURS = 12;

	private static final String ALGORITHM = "EC";

	private final VAPIDKeyPair pair;

	private VapidKey(VAPIDKeyPair pair) {
		this.pair = pair;
	}

	/** The setting; without it the service starts, and nobody is told by push. */
	public static RequiredSetting setting() {
		return new RequiredSetting("WAFFLE_PUSH_KEY", "signs push messages to browsers",
				"the public and the private VAPID key in base64url, with a dot between them", VapidKey::isKey)
			.orAbsent();
	}

	/** Reads a pair that belongs together. */
	static VapidKey parse(String text) throws GeneralSecurityException {
		String[] parts = text.split("\\.", -1);
		if (parts.length != 2) {
			throw new GeneralSecurityException("Not two keys");
		}
		try {
			var publicKey = PublicKeySources.ofUncompressedBytes(Base64.getUrlDecoder().decode(parts[0]));
			ECPrivateKey privateKey = privateKey(Base64.getUrlDecoder().decode(parts[1]), publicKey.extract());
			requireMatch(privateKey, publicKey.extract());
			return new VapidKey(VAPIDKeyPairs.of(PrivateKeySources.ofECPrivateKey(privateKey), publicKey));
		}
		catch (RuntimeException ex) {
			throw new GeneralSecurityException(ex);
		}
	}

	/** What browsers subscribe with. */
	String publicKey() {
		return this.pair.extractPublicKeyInUncompressedFormAsString();
	}

	/** The {@code Authorization} of a message to this endpoint. */
	String authorization(String endpoint, String contact) {
		return this.pair.generateAuthorizationHeaderValue(VAPIDJWTParam.getBuilder()
			.resourceURLString(endpoint)
			.expiresAfter(HOURS, TimeUnit.HOURS)
			.subject(contact)
			.build());
	}

	private static ECPrivateKey privateKey(byte[] number, ECPublicKey publicKey) throws GeneralSecurityException {
		return (ECPrivateKey) KeyFactory.getInstance(ALGORITHM)
			.generatePrivate(new ECPrivateKeySpec(new BigInteger(1, number), publicKey.getParams()));
	}

	private static void requireMatch(ECPrivateKey privateKey, ECPublicKey publicKey) throws GeneralSecurityException {
		byte[] text = { 1, 2, 3 };
		Signature signature = Signature.getInstance("SHA256withECDSA");
		signature.initSign(privateKey);
		signature.update(text);
		byte[] signed = signature.sign();
		signature.initVerify(publicKey);
		signature.update(text);
		if (!signature.verify(signed)) {
			throw new GeneralSecurityException("The keys do not belong together");
		}
	}

	private static boolean isKey(String text) {
		try {
			parse(text);
			return true;
		}
		catch (GeneralSecurityException ex) {
			return false;
		}
	}

}
