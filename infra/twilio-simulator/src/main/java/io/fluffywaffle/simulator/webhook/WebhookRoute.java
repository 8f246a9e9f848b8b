package io.fluffywaffle.simulator.webhook;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * Where webhooks for the application's public address are taken: that address may be
 * another machine's, or this one's only outside of a container.
 *
 * @param origin the public address's scheme, host and port; empty when nothing is
 * rerouted
 * @param via what is connected to instead
 */
public record WebhookRoute(String origin, String via) {

	/** Every webhook goes where its URL says. */
	public static final WebhookRoute DIRECT = new WebhookRoute("", "");

	/**
	 * Takes webhooks for one address elsewhere.
	 * @param publicUrl may have a path
	 * @param via scheme, host and port
	 */
	public static WebhookRoute of(String publicUrl, String via) {
		return new WebhookRoute(origin(URI.create(publicUrl)), origin(URI.create(via)));
	}

	/** Reads SIMULATOR_WEBHOOKS_VIA and WAFFLE_PUBLIC_URL. */
	public static WebhookRoute from(Map<String, String> environment) {
		String via = environment.getOrDefault("SIMULATOR_WEBHOOKS_VIA", "");
		if (via.isBlank()) {
			return DIRECT;
		}
		String publicUrl = environment.getOrDefault("WAFFLE_PUBLIC_URL", "");
		try {
			return of(publicUrl, via);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(
					"SIMULATOR_WEBHOOKS_VIA=%s takes webhooks for WAFFLE_PUBLIC_URL=%s: both are addresses such as http://gateway:8080"
						.formatted(via, publicUrl),
					ex);
		}
	}

	/** The host that a rerouted webhook names. */
	Optional<String> host(URI address) {
		return applies(address) ? Optional.of(address.getRawAuthority()) : Optional.empty();
	}

	/** Where to connect. */
	URI to(URI address) {
		return applies(address) ? URI.create(this.via + rest(address)) : address;
	}

	/** The address that was meant where one was connected to. */
	URI back(URI answered) {
		return (!this.via.isEmpty() && origin(answered).equals(this.via)) ? URI.create(this.origin + rest(answered))
				: answered;
	}

	private boolean applies(URI address) {
		return !this.origin.isEmpty() && origin(address).equals(this.origin);
	}

	private static String origin(URI address) {
		if (address.getScheme() == null || address.getHost() == null) {
			throw new IllegalArgumentException(address + " is no address");
		}
		return address.getScheme() + "://" + address.getRawAuthority();
	}

	private static String rest(URI address) {
		String query = (address.getRawQuery() != null) ? "?" + address.getRawQuery() : "";
		return address.getRawPath() + query;
	}

}
