package io.fluffywaffle.gateway;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the gateway stands, and what it needs to sign people in.
 *
 * @param publicUrl address of the gateway as browsers and Twilio see it
 * @param issuer the Keycloak realm that issues tokens, where browsers are sent
 * @param realmUrl the same realm as we reach it
 * @param gatewaySecret secret of the realm's client {@code gateway}
 */
@ConfigurationProperties("waffle")
public record GatewayProperties(String publicUrl, String issuer, String realmUrl, String gatewaySecret) {

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

}
