package io.fluffywaffle.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;

/** Where a caller comes from, as limits count it. */
final class Address {

	private static final int NETWORK_BYTES = 8;

	private Address() {
	}

	/** The address; of IPv6 the network only, because everybody has a whole one. */
	static String of(HttpServletRequest request) {
		return networkOf(request.getRemoteAddr());
	}

	static String networkOf(String address) {
		if (!address.contains(":")) {
			return address;
		}
		try {
			return (InetAddress.ofLiteral(address) instanceof Inet6Address six)
					? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)) : address;
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
