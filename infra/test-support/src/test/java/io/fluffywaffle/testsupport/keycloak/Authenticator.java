package io.fluffywaffle.testsupport.keycloak;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/** A person's app for codes. Keycloak takes each code once, and the next one already. */
record Authenticator(String secret) {

	String code() {
		return code(Instant.now());
	}

	String nextCode() {
		return code(Instant.now().plusSeconds(30));
	}

	/** Some other code, not valid now or soon. */
	String wrongCode(int number) {
		int code = (Integer.parseInt(code()) + 1_000 + number) % 1_000_000;
		return "%06d".formatted(code);
	}

	private String code(Instant time) {
		try {
			TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
			SecretKeySpec key = new SecretKeySpec(this.secret.getBytes(StandardCharsets.UTF_8),
					generator.getAlgorithm());
			return generator.generateOneTimePasswordString(key, time);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
