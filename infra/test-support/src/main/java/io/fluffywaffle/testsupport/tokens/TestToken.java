package io.fluffywaffle.testsupport.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.jspecify.annotations.Nullable;

/**
 * A token that a test writes: valid for five minutes and for every service unless it says
 * otherwise. Each change gives a new one.
 */
public final class TestToken {

	private static final List<String> EVERY_SERVICE = List.of("identity-service", "account-service", "client-service",
			"messaging-service", "notification-service");

	private final RSAKey key;

	private final Map<String, Object> claims;

	private TestToken(RSAKey key, Map<String, Object> claims) {
		this.key = key;
		this.claims = claims;
	}

	static TestToken of(TestIssuer issuer, UUID user) {
		return new TestToken(issuer.key(), Map.of()).with("iss", issuer.url())
			.with("sub", user.toString())
			.with("aud", EVERY_SERVICE)
			.with("azp", "gateway")
			.with("typ", "Bearer")
			.with("scope", "openid profile email")
			.with("realm_access", Map.of("roles", List.of()))
			.named("ada", "Ada Lovelace")
			.validFor(Duration.ofMinutes(5));
	}

	/** As this person. */
	public TestToken named(String username, String name) {
		return with("preferred_username", username).with("name", name).with("email", username + "@waffle.test");
	}

	/** With the realm role {@code admin}. */
	public TestToken admin() {
		return with("realm_access", Map.of("roles", List.of("admin")));
	}

	/** As somebody who has proven just now who they are. */
	public TestToken steppedUp() {
		return acr("stepped-up").authTime(Instant.now());
	}

	/** With this level of proof, {@code stepped-up} for the higher one. */
	public TestToken acr(String level) {
		return with("acr", level);
	}

	/** As somebody who signed in at this time. */
	public TestToken authTime(Instant time) {
		return with("auth_time", time.getEpochSecond());
	}

	/** In this session. */
	public TestToken sid(String session) {
		return with("sid", session);
	}

	/** With this id of its own. */
	public TestToken jti(String id) {
		return with("jti", id);
	}

	/** Obtained by this client. */
	public TestToken azp(String client) {
		return with("azp", client);
	}

	/** For these purposes only. */
	public TestToken scope(String... scopes) {
		return with("scope", String.join(" ", scopes));
	}

	/** Given at this time. */
	public TestToken issuedAt(Instant time) {
		return with("iat", Date.from(time));
	}

	/** Of a client's own account, with nobody behind it. */
	public TestToken machine(String client) {
		return azp(client).with("client_id", client)
			.with("preferred_username", "service-account-" + client)
			.with("name", null)
			.with("email", null);
	}

	/** For these services only. */
	public TestToken audience(String... services) {
		return with("aud", List.of(services));
	}

	/** As if another realm had given it. */
	public TestToken issuedBy(String issuer) {
		return with("iss", issuer);
	}

	/** From now on; negative for one that is over. */
	public TestToken validFor(Duration time) {
		Instant now = Instant.now();
		return with("exp", Date.from(now.plus(time))).with("iat", Date.from(now.minusSeconds(600)));
	}

	/** Signed with a key that the issuer does not know. */
	public TestToken signedByAStranger(TestIssuer issuer) {
		return new TestToken(issuer.strangersKey(), this.claims);
	}

	/** With this claim, or without it for null. */
	public TestToken with(String claim, @Nullable Object value) {
		Map<String, Object> changed = new LinkedHashMap<>(this.claims);
		if (value == null) {
			changed.remove(claim);
		}
		else {
			changed.put(claim, value);
		}
		return new TestToken(this.key, changed);
	}

	/** The token itself. */
	public String value() {
		JWTClaimsSet.Builder set = new JWTClaimsSet.Builder().jwtID(UUID.randomUUID().toString());
		this.claims.forEach(set::claim);
		try {
			SignedJWT token = new SignedJWT(
					new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(this.key.getKeyID()).build(), set.build());
			token.sign(new RSASSASigner(this.key));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The value of an {@code Authorization} header. */
	public String bearer() {
		return "Bearer " + value();
	}

}
