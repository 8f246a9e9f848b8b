package io.fluffywaffle.identity.profile.web;

import java.time.ZoneId;

import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.identity.profile.Claims;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;

/** Reads what a token says about its user; what is unusable counts as not said. */
final class TokenClaims {

	private TokenClaims() {
	}

	static Claims of(Jwt token) {
		CurrentUser user = CurrentUser.of(token);
		return new Claims(user.id(), user.username(), user.name(), user.email(), locale(token), timeZone(token));
	}

	private static @Nullable String locale(Jwt token) {
		String locale = token.getClaimAsString("locale");
		return (locale != null && LanguageTagValidator.isKnown(locale)) ? locale : null;
	}

	private static @Nullable String timeZone(Jwt token) {
		String zone = token.getClaimAsString("zoneinfo");
		return (zone != null && ZoneId.getAvailableZoneIds().contains(zone)) ? zone : null;
	}

}
