package io.fluffywaffle.gateway;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.StringUtils;

/**
 * Where the gateway stands, and what it needs to sign people in.
 *
 * @param publicUrl address of the gateway as browsers and Twilio see it
 * @param issuer the Keycloak realm that issues tokens
 * @param gatewaySecret secret of the realm's client {@code gateway}
 */
@ConfigurationProperties("waffle")
public record GatewayProperties(String publicUrl, String issuer, String gatewaySecret) {

	public GatewayProperties {
		requireUrl("WAFFLE_PUBLIC_URL", publicUrl, "where browsers and Twilio reach the gateway",
				"https://texts.example.org");
		requireUrl("WAFFLE_ISSUER", issuer, "the Keycloak realm that issues tokens",
				"https://login.example.org/realms/waffle");
		if (!StringUtils.hasText(gatewaySecret)) {
			throw unusable("WAFFLE_GATEWAY_SECRET", gatewaySecret, "the secret of Keycloak's client gateway",
					"a-long-random-text");
		}
	}

	/** Whether people reach the gateway over https, whoever ends the TLS connection. */
	public boolean isSecure() {
		return this.publicUrl.startsWith("https:");
	}

	/**
	 * The name of the cookie with somebody's session. Over https browsers refuse to let
	 * anybody but this host set it: https://www.rfc-editor.org/rfc/rfc6265bis
	 */
	public String sessionCookie() {
		return isSecure() ? "__Host-SESSION" : "SESSION";
	}

	/** Keycloak's origin as a content security policy names it. */
	public String issuerOrigin() {
		URI uri = URI.create(this.issuer);
		return uri.getScheme() + "://" + uri.getAuthority();
	}

	private static void requireUrl(String name, String value, String meaning, String example) {
		if (!value.matches("https?://[^\\s/]+(/\\S*[^\\s/])?")) {
			throw unusable(name, value, meaning, example);
		}
	}

	private static InvalidConfigurationPropertyValueException unusable(String name, String value, String meaning,
			String example) {
		return new InvalidConfigurationPropertyValueException(name, value,
				"%s must be set to %s. Example: %s=%s".formatted(name, meaning, name, example));
	}

}
