package io.fluffywaffle.identity.user.web;

import java.time.ZoneId;
import java.util.Objects;

import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.validation.Languages;
import io.fluffywaffle.identity.user.Naming;
import io.fluffywaffle.identity.user.Newcomer;

import org.springframework.security.oauth2.jwt.Jwt;

/** Reads what a token says about its user; what is unusable counts as not said. */
final class TokenClaims {

	private TokenClaims() {
	}

	static Newcomer newcomer(Jwt token) {
		CurrentUser user = CurrentUser.of(token);
		return new Newcomer(user.id(), naming(user, token), locale(token), timeZone(token), user.admin(), null);
	}

	private static Naming naming(CurrentUser user, Jwt token) {
		String first = token.getClaimAsString("given_name");
		String last = token.getClaimAsString("family_name");
		return new Naming(user.username(), Objects.requireNonNullElse(first, (last != null) ? "" : user.name()),
				Objects.requireNonNullElse(last, ""), user.email());
	}

	private static String locale(Jwt token) {
		String locale = token.getClaimAsString("locale");
		return (locale != null && Languages.isKnown(locale)) ? locale : Newcomer.LOCALE;
	}

	private static String timeZone(Jwt token) {
		String zone = token.getClaimAsString("zoneinfo");
		return (zone != null && ZoneId.getAvailableZoneIds().contains(zone)) ? zone : Newcomer.TIME_ZONE;
	}

}
