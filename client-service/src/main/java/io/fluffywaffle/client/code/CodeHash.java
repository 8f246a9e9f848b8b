package io.fluffywaffle.client.code;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What is kept of a code: without the key, a million guesses find nothing. */
@Component
class CodeHash {

	private static final String ALGORITHM = "HmacSHA256";

	private final SecretKeySpec key;

	CodeHash(@Value("${WAFFLE_PHONE_KEY}") String key) {
		this.key = new SecretKeySpec(Base64.getDecoder().decode(key), ALGORITHM);
	}

	/** The keyed hash, bound to what the code was made for. */
	byte[] of(UUID subject, String code) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return mac.doFinal(("code:" + subject + ":" + code).getBytes(UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
