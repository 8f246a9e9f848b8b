package io.fluffywaffle.client.code;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The network that an address is in: the /24 of IPv4, the /48 of IPv6. */
final class Network {

	private static final int IPV4 = 4;

	private static final int BYTES_OF_IPV4 = 3;

	private static final int BYTES_OF_IPV6 = 6;

	private Network() {
	}

	static String of(String address) {
		try {
			byte[] bytes = InetAddress.ofLiteral(address).getAddress();
			return HexFormat.of()
				.formatHex(Arrays.copyOf(bytes, (bytes.length == IPV4) ? BYTES_OF_IPV4 : BYTES_OF_IPV6));
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
