package io.fluffywaffle.defaults.revocation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;

/**
 * From now on the tokens that this describes are refused. Each id that is not null
 * narrows it; without any it is about every token.
 *
 * @param userId the {@code sub} of the tokens
 * @param sessionId the {@code sid} of the tokens
 * @param tokenId the {@code jti} of the token
 * @param clientId the {@code azp} of the tokens
 * @param before tokens issued up to this second; a session's and a single token's are
 * refused whenever they were issued
 * @param signedOut whether the session is over; if not, a renewed token is welcome
 * @param reason null where it is one that this version does not know
 */
public record TokensRevoked(@Nullable UUID userId, @Nullable String sessionId, @Nullable String tokenId,
		@Nullable String clientId, Instant before, boolean signedOut, @Nullable Reason reason) {

	/** Where these facts are told. */
	public static final String TOPIC = "identity.revocation.v1";

	/** The logical name of the fact. */
	public static final String TYPE = "TokensRevoked";

	/** Why. */
	public enum Reason {

		@JsonProperty("signed-out")
		SIGNED_OUT,

		@JsonProperty("disabled")
		DISABLED,

		@JsonProperty("deleted")
		DELETED,

		@JsonProperty("role-changed")
		ROLE_CHANGED,

		@JsonProperty("revoked")
		REVOKED,

		@JsonProperty("credentials-reset")
		CREDENTIALS_RESET

	}

	/** All tokens of a user up to now. */
	public static TokensRevoked ofUser(UUID userId, Instant before, boolean signedOut, Reason reason) {
		return new TokensRevoked(userId, null, null, null, before, signedOut, reason);
	}

	/** All tokens of one of a user's sessions, which is over. */
	public static TokensRevoked ofSession(UUID userId, String sessionId, Instant before, Reason reason) {
		return new TokensRevoked(userId, sessionId, null, null, before, true, reason);
	}

	/** All tokens that a client has obtained up to now. */
	public static TokensRevoked ofClient(String clientId, Instant before, Reason reason) {
		return new TokensRevoked(null, null, null, clientId, before, true, reason);
	}

	/** The key of the fact's record: the user, else the client, else all. */
	@JsonIgnore
	public String key() {
		return Stream.of((this.userId != null) ? this.userId.toString() : null, this.clientId)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse("all");
	}

	/** Whether it is about this token. */
	public boolean concerns(Jwt token) {
		return matches(this.userId, token.getSubject()) && matches(this.sessionId, token.getClaimAsString("sid"))
				&& matches(this.tokenId, token.getId()) && matches(this.clientId, token.getClaimAsString("azp"))
				&& (this.sessionId != null || this.tokenId != null || wasIssuedInTime(token.getIssuedAt()));
	}

	private static boolean matches(@Nullable Object wanted, @Nullable String claim) {
		return wanted == null || wanted.toString().equals(claim);
	}

	/** A token tells the second in which it was issued, no more. */
	private boolean wasIssuedInTime(@Nullable Instant issued) {
		return issued == null || !issued.isAfter(this.before.truncatedTo(ChronoUnit.SECONDS));
	}

}
