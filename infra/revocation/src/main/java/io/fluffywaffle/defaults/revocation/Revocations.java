package io.fluffywaffle.defaults.revocation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;

/** The revocations that still matter, as far as this instance has heard of them. */
public class Revocations {

	/** Three times the life of a token: whatever was issued before is over by then. */
	static final Duration KEPT = Duration.ofMinutes(15);

	private static final String ALL = "all";

	private final Map<String, Set<TokensRevoked>> byKey = new ConcurrentHashMap<>();

	private final Clock clock;

	/** None yet. */
	public Revocations(Clock clock) {
		this.clock = clock;
	}

	/** The revocation that makes this token worthless, if there is one. */
	public Optional<TokensRevoked> against(Jwt token) {
		if (this.byKey.isEmpty()) {
			return Optional.empty();
		}
		return Stream
			.of(key("jti", token.getId()), key("sid", token.getClaimAsString("sid")), key("sub", token.getSubject()),
					key("azp", token.getClaimAsString("azp")), ALL)
			.map((key) -> this.byKey.getOrDefault(key, Set.of()))
			.flatMap(Collection::stream)
			.filter((revoked) -> revoked.concerns(token))
			.findFirst();
	}

	/** Remembers it; whether it was news. */
	synchronized boolean add(TokensRevoked revoked) {
		return !revoked.before().isBefore(oldest())
				&& this.byKey.computeIfAbsent(keyOf(revoked), (key) -> ConcurrentHashMap.newKeySet()).add(revoked);
	}

	/** Forgets what no token can be old enough for. */
	synchronized void forgetOld() {
		Instant oldest = oldest();
		this.byKey.values().removeIf((known) -> {
			known.removeIf((revoked) -> revoked.before().isBefore(oldest));
			return known.isEmpty();
		});
	}

	private Instant oldest() {
		return this.clock.instant().minus(KEPT);
	}

	private static String keyOf(TokensRevoked revoked) {
		return Stream
			.of(key("jti", revoked.tokenId()), key("sid", revoked.sessionId()), key("sub", revoked.userId()),
					key("azp", revoked.clientId()))
			.filter((key) -> !key.isEmpty())
			.findFirst()
			.orElse(ALL);
	}

	private static String key(String claim, @Nullable Object value) {
		return (value != null) ? claim + ":" + value : "";
	}

}
