package io.fluffywaffle.acceptance.browser;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/** An authenticator app on somebody's phone. */
public final class AuthenticatorApp {

	private static final Duration PERIOD = Duration.ofSeconds(30);

	/** So near its end that a period's predecessor may no longer count. */
	private static final Duration NEAR = Duration.ofSeconds(5);

	private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator(PERIOD);

	private final SecretKey key;

	private Instant next = Instant.EPOCH;

	/** An app that was shown this secret. */
	public AuthenticatorApp(String secret) {
		this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), this.codes.getAlgorithm());
	}

	/**
	 * A code that was not used yet. Keycloak takes each once, and those of the periods
	 * right before and after as well: so nobody has to wait for the next one.
	 */
	public String code() {
		Instant earliest = Instant.now().minus(PERIOD).plus(NEAR);
		Instant time = earliest.isAfter(this.next) ? earliest : this.next;
		this.next = time.plus(PERIOD);
		try {
			return this.codes.generateOneTimePasswordString(this.key, time);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
