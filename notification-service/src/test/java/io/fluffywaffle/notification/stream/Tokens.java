package io.fluffywaffle.notification.stream;

import java.time.Instant;
import java.util.UUID;

import org.springframework.security.oauth2.jwt.Jwt;

/** Tokens that nobody has to check. */
final class Tokens {

	private Tokens() {
	}

	static Jwt of(UUID user) {
		return Jwt.withTokenValue("token")
			.header("alg", "RS256")
			.subject(user.toString())
			.issuedAt(Instant.now().minusSeconds(5))
			.expiresAt(Instant.now().plusSeconds(300))
			.build();
	}

}
