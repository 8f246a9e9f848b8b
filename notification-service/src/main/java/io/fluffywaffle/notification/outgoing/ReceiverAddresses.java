package io.fluffywaffle.notification.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Where receivers may be: at public addresses, so that nobody reaches into our own
 * network through us. Whoever connects does so to an address from here and to no other,
 * or a name could lead elsewhere the second time it is looked up.
 */
public class ReceiverAddresses {

	// more than the library knows: IPv4 inside IPv6, networks for documents and segment
	// routing, and where Azure's machines ask about themselves
	private static final InetAddressFilter PUBLIC = InetAddressFilter.externalAddresses()
		.andNot("::/96", "64:ff9b:1::/48", "3fff::/20", "5f00::/16", "168.63.129.16/32");

	// never where clouds tell machines about themselves
	private static final InetAddressFilter PRIVATE_TOO = PUBLIC
		.or("127.0.0.0/8", "::1/128", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")
		.andNot("fd00:ec2::/32");

	private final InetAddressFilter allowed;

	private final Names names;

	/**
	 * Those that these names lead to.
	 * @param privateToo whether private networks and this machine count as public
	 */
	public ReceiverAddresses(boolean privateToo, Names names) {
		this.allowed = privateToo ? PRIVATE_TOO : PUBLIC;
		this.names = names;
	}

	/**
	 * The addresses of the host at which a receiver may be.
	 * @throws ForbiddenAddress when it has none of those
	 * @throws UnknownHostException when it has none at all
	 */
	public InetAddress[] of(String host) throws UnknownHostException {
		InetAddress[] usable = Stream.of(this.names.lookUp(host))
			.filter(this.allowed::matches)
			.toArray(InetAddress[]::new);
		if (usable.length == 0) {
			throw new ForbiddenAddress();
		}
		return usable;
	}

	/** Looks names up. */
	@FunctionalInterface
	public interface Names {

		/** All addresses of the host. */
		InetAddress[] lookUp(String host) throws UnknownHostException;

	}

}
