package io.fluffywaffle.local.keycloak;

import java.util.Map;

import io.fluffywaffle.local.http.Rest;
import io.fluffywaffle.local.http.Token;

/** Keycloak's admin API for one realm, as the first administrator. */
public final class AdminApi {

	private AdminApi() {
	}

	/**
	 * Opens it for our realm.
	 * @param keycloak Keycloak's address
	 * @param password the first administrator's
	 */
	public static Rest of(String keycloak, String password) {
		return of(keycloak, "waffle", password);
	}

	static Rest of(String keycloak, String realm, String password) {
		Map<String, String> login = Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin",
				"password", password);
		return new Rest(keycloak + "/admin/realms/" + realm,
				new Token(() -> Rest.token(keycloak + "/realms/master", login)));
	}

}
