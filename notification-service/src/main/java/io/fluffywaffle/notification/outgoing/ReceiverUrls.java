package io.fluffywaffle.notification.outgoing;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;

/** Which addresses somebody may ask us to call. */
public final class ReceiverUrls {

	private static final int LONGEST = 2000;

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	private final ReceiverAddresses addresses;

	private final boolean privateToo;

	/**
	 * Those at these addresses.
	 * @param privateToo whether {@code http://} will do on this machine
	 */
	public ReceiverUrls(ReceiverAddresses addresses, boolean privateToo) {
		this.addresses = addresses;
		this.privateToo = privateToo;
	}

	/**
	 * The address as it is kept.
	 * @throws UnusableUrl when no receiver may have it
	 */
	public String check(String text) {
		URI url = parse(text.strip());
		String host = url.getHost();
		if (host == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
			throw new UnusableUrl("is not https://, a host and a path, without a name, password or fragment");
		}
		if (!"https".equalsIgnoreCase(url.getScheme()) && !isPlainAndHere(url)) {
			throw new UnusableUrl("has to begin with https://");
		}
		try {
			this.addresses.of(host);
		}
		catch (ForbiddenAddress ex) {
			throw new UnusableUrl("leads to an address that is not public");
		}
		catch (UnknownHostException ex) {
			// it may be known later; each delivery looks again
		}
		return url.toString();
	}

	private boolean isPlainAndHere(URI url) {
		return this.privateToo && "http".equalsIgnoreCase(url.getScheme()) && LOOPBACK.contains(url.getHost());
	}

	private static URI parse(String text) {
		if (text.length() > LONGEST) {
			throw new UnusableUrl("may have at most " + LONGEST + " characters");
		}
		try {
			return new URI(text);
		}
		catch (URISyntaxException ex) {
			throw new UnusableUrl("is not an address");
		}
	}

}
