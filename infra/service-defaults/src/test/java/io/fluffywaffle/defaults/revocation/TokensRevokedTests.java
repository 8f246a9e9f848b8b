package io.fluffywaffle.defaults.revocation;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.revocation.TokensRevoked.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.security.oauth2.jwt.Jwt;

import static org.assertj.core.api.Assertions.assertThat;

class TokensRevokedTests {

	private static final String ADA = "5f0c1c58-0f3c-4a4e-9d0a-2f6f3b1c0a01";

	private static final String BOB = "5f0c1c58-0f3c-4a4e-9d0a-2f6f3b1c0a02";

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# user, session, token, client, concerned
			ADA,   -,       -,     -,       true
			BOB,   -,       -,     -,       false
			ADA,   mine,    -,     -,       true
			ADA,   other,   -,     -,       false
			BOB,   mine,    -,     -,       false
			-,      mine,    -,     -,       true
			-,      -,       this,  -,       true
			-,      -,       that,  -,       false
			-,      -,       -,     gateway, true
			-,      -,       -,     script-1, false
			ADA,   mine,    this,  gateway, true
			ADA,   mine,    this,  script-1, false
			-,      -,       -,     -,       true
			""")
	void concernsTokensThatHaveEveryIdItNames(@Nullable String user, @Nullable String session, @Nullable String token,
			@Nullable String client, boolean concerned) {
		TokensRevoked revoked = new TokensRevoked(id(user), session, token, client,
				Instant.parse("2026-11-21T10:00:00Z"), true, Reason.REVOKED);

		assertThat(revoked.concerns(token("2026-11-21T09:59:00Z"))).isEqualTo(concerned);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-21T09:59:59Z, true", "2026-11-21T10:00:00Z, true", "2026-11-21T10:00:01Z, false" })
	void sparesAUsersTokensOfLaterSeconds(String issued, boolean concerned) {
		Instant before = Instant.parse("2026-11-21T10:00:00.900Z");

		assertThat(
				TokensRevoked.ofUser(UUID.fromString(ADA), before, false, Reason.ROLE_CHANGED).concerns(token(issued)))
			.isEqualTo(concerned);
		assertThat(TokensRevoked.ofSession(UUID.fromString(ADA), "mine", before, Reason.SIGNED_OUT)
			.concerns(token(issued))).isTrue();
	}

	@Test
	void isKeyedByUserElseByClient() {
		Instant now = Instant.now();

		assertThat(TokensRevoked.ofSession(UUID.fromString(ADA), "mine", now, Reason.SIGNED_OUT).key()).isEqualTo(ADA);
		assertThat(TokensRevoked.ofClient("script-1", now, Reason.REVOKED).key()).isEqualTo("script-1");
		assertThat(new TokensRevoked(null, null, null, null, now, true, Reason.REVOKED).key()).isEqualTo("all");
	}

	private static @Nullable UUID id(@Nullable String name) {
		return (name != null) ? UUID.fromString("ADA".equals(name) ? ADA : BOB) : null;
	}

	private static Jwt token(String issued) {
		return Jwt.withTokenValue("token")
			.header("alg", "RS256")
			.subject(ADA)
			.claim("sid", "mine")
			.claim("azp", "gateway")
			.jti("this")
			.issuedAt(Instant.parse(issued))
			.build();
	}

}
