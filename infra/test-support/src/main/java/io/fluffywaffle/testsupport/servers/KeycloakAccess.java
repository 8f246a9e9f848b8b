package io.fluffywaffle.testsupport.servers;

import java.util.List;
import java.util.Map;

/**
 * A Keycloak with our realm.
 *
 * @param url its address, without a slash at the end
 * @param adminPassword of its administrator {@code admin}
 * @param secret of every confidential client and of its wake-ups
 */
public record KeycloakAccess(String url, String adminPassword, String secret) {

	/** The realm's issuer. */
	public String issuer() {
		return this.url + "/realms/waffle";
	}

	/**
	 * The settings of services and of the gateway. They reach it under another address
	 * than browsers do, where it has two.
	 */
	public Map<String, String> settings() {
		return Map.of("WAFFLE_ISSUER", issuer(), "WAFFLE_KEYCLOAK_URL",
				this.url.replace("//localhost:", "//127.0.0.1:"), "WAFFLE_GATEWAY_SECRET", this.secret,
				"WAFFLE_OPS_SECRET", this.secret, "WAFFLE_IDENTITY_SECRET", this.secret,
				"WAFFLE_KEYCLOAK_EVENTS_SECRET", this.secret);
	}

	/** What the realm file's placeholders stand for, and its extension's settings. */
	public static Map<String, String> placeholders(String secret) {
		return Map.of("WAFFLE_PUBLIC_URL", "http://127.0.0.1:8080", "WAFFLE_GATEWAY_SECRET", secret,
				"WAFFLE_OPS_SECRET", secret, "WAFFLE_IDENTITY_SECRET", secret, "WAFFLE_KEYCLOAK_EVENTS_SECRET", secret);
	}

	List<String> words() {
		return List.of(this.url, this.adminPassword, this.secret);
	}

	static KeycloakAccess of(List<String> words) {
		return new KeycloakAccess(words.get(0), words.get(1), words.get(2));
	}

}
