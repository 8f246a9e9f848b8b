package io.fluffywaffle.defaults.security;

import java.text.ParseException;
import java.time.Instant;
import java.util.UUID;

import com.nimbusds.jwt.SignedJWT;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;

class CurrentUserTests {

	private final TestToken token = TestIssuer.ofThisJvm().token(UUID.randomUUID());

	@Test
	void knowsSessionAndScopes() {
		CurrentUser user = user(this.token.sid("laptop").scope("openid", "clients:read", "openid"));

		assertThat(user.sessionId()).isEqualTo("laptop");
		assertThat(user.scopes()).containsExactlyInAnyOrder("openid", "clients:read");
		assertThat(user.machine()).isFalse();
	}

	@Test
	void doesWithoutSessionAndScopes() {
		CurrentUser user = user(this.token.with("scope", null));

		assertThat(user.sessionId()).isNull();
		assertThat(user.scopes()).isEmpty();
	}

	@Test
	void tellsMachinesFromPeople() {
		assertThat(user(this.token.machine("script-1")).machine()).isTrue();
		assertThat(user(this.token.machine("script-1").with("client_id", null)).machine()).isTrue();
		assertThat(user(this.token.with("client_id", "script-1")).machine()).isTrue();
	}

	static CurrentUser user(TestToken token) {
		try {
			Jwt.Builder jwt = Jwt.withTokenValue("token").header("alg", "RS256");
			SignedJWT.parse(token.value()).getPayload().toJSONObject().forEach((name, value) -> {
				boolean time = "iat".equals(name) || "exp".equals(name);
				jwt.claim(name, time ? Instant.ofEpochSecond(((Number) value).longValue()) : value);
			});
			return CurrentUser.of(jwt.build());
		}
		catch (ParseException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
