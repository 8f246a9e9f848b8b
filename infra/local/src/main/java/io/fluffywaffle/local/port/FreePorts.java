package io.fluffywaffle.local.port;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.stream.Collectors;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;

/**
 * Makes sure that nobody else holds a port we need, so that what answers there is ours.
 */
public final class FreePorts {

	private FreePorts() {
	}

	/**
	 * Looks at each port.
	 * @throws LaunchFailure naming every busy port, its owner and the setting to change
	 */
	public static void require(Settings settings, Collection<Port> ports) {
		String busy = ports.stream()
			.filter((port) -> isBusy(settings.port(port)))
			.map((port) -> describe(port, settings.port(port)))
			.collect(Collectors.joining("\n"));
		if (!busy.isEmpty()) {
			throw new LaunchFailure(busy,
					"Stop that program, or give us other ports: in the environment or in " + settings.file() + ".");
		}
	}

	static boolean isBusy(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return !socket.isBound();
		}
		catch (IOException ex) {
			return true;
		}
	}

	private static String describe(Port port, int number) {
		String owner = PortOwner.of(number)
			.map((found) -> "used by process %d (%s)".formatted(found.pid(), found.name()))
			.orElse("in use");
		return "Port %d, for %s, is %s. Setting: %s".formatted(number, port.purpose(), owner, port.setting());
	}

}
