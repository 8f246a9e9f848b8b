package io.fluffywaffle.notification.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.apache.hc.client5.http.DnsResolver;

/** Leads the client to allowed addresses: it connects to those and looks up no others. */
class AllowedNames implements DnsResolver {

	private final ReceiverAddresses addresses;

	AllowedNames(ReceiverAddresses addresses) {
		this.addresses = addresses;
	}

	@Override
	public InetAddress[] resolve(String host) throws UnknownHostException {
		return this.addresses.of(host);
	}

	@Override
	public String resolveCanonicalHostname(String host) {
		return host;
	}

}
