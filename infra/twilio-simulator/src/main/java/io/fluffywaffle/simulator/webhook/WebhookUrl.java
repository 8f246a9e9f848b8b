package io.fluffywaffle.simulator.webhook;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import io.fluffywaffle.simulator.web.Form;

/**
 * A URL as it was configured: the address that is called and signed, without fragment and
 * user; the user for Basic authentication; the overrides the fragment gives.
 */
public record WebhookUrl(URI address, Optional<String> authorization, Overrides overrides) {

	public static WebhookUrl parse(String configured) {
		URI uri = URI.create(configured);
		String plain = configured.split("#", 2)[0];
		String user = uri.getRawUserInfo();
		if (user == null) {
			return new WebhookUrl(URI.create(plain), Optional.empty(), overrides(uri));
		}
		String basic = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
		return new WebhookUrl(URI.create(plain.replaceFirst("//[^@/]*@", "//")), Optional.of("Basic " + basic),
				overrides(uri));
	}

	private static Overrides overrides(URI uri) {
		return (uri.getRawFragment() == null) ? Overrides.NONE : Overrides.of(Form.parse(uri.getRawFragment()));
	}

}
