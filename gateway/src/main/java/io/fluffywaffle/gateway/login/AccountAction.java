package io.fluffywaffle.gateway.login;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What people do about their credentials at Keycloak. Nothing else may be asked of it
 * through us.
 *
 * @param value as Keycloak's parameter {@code kc_action} takes it
 */
record AccountAction(String value) {

	private static final Map<String, String> NAMED = Map.of("password", "UPDATE_PASSWORD", "totp", "CONFIGURE_TOTP",
			"passkey", "webauthn-register", "recovery-codes", "CONFIGURE_RECOVERY_AUTHN_CODES", "email",
			"UPDATE_EMAIL");

	private static final Pattern CREDENTIAL = Pattern.compile("[A-Za-z0-9-]{1,64}");

	/** The action that a request names, empty where there is no such action. */
	static Optional<AccountAction> of(HttpServletRequest request) {
		String name = String.valueOf(request.getParameter("name"));
		if (name.equals("delete-credential")) {
			return deletion(request.getParameter("id"));
		}
		return Optional.ofNullable(NAMED.get(name)).map(AccountAction::new);
	}

	private static Optional<AccountAction> deletion(@Nullable String id) {
		return Optional.ofNullable(id)
			.filter((credential) -> CREDENTIAL.matcher(credential).matches())
			.map((credential) -> new AccountAction("delete_credential:" + credential));
	}

}
