package io.fluffywaffle.simulator.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;

import io.fluffywaffle.simulator.error.TwilioErrors;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.web.Call;

/**
 * Basic authentication with an account's SID and one of its tokens, for that account's
 * own resources.
 */
final class Authentication {

	private final Accounts accounts;

	Authentication(Accounts accounts) {
		this.accounts = accounts;
	}

	TwilioAccount require(Call call) {
		TwilioAccount account = caller(call);
		if (!account.sid().equals(call.path("account"))) {
			throw TwilioErrors.refuse(20404, call.uri().getRawPath());
		}
		return account;
	}

	/** Whoever calls, where the path names no account. */
	TwilioAccount caller(Call call) {
		return call.header("Authorization").flatMap(this::account).orElseThrow(() -> TwilioErrors.refuse(20003));
	}

	private Optional<TwilioAccount> account(String header) {
		if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
			return Optional.empty();
		}
		String[] parts = decoded(header.substring(6)).split(":", 2);
		return (parts.length < 2) ? Optional.empty()
				: this.accounts.find(parts[0]).filter((account) -> opens(account, parts[1]));
	}

	private static boolean opens(TwilioAccount account, String token) {
		return same(account.authToken(), token)
				|| (account.secondaryAuthToken() != null && same(account.secondaryAuthToken(), token));
	}

	private static String decoded(String base64) {
		try {
			return new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private static boolean same(String token, String given) {
		return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
	}

}
