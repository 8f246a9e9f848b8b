package io.fluffywaffle.local.container;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;

/**
 * The addresses that people use, for programs in a container: this machine's ports, as on
 * the machine outside.
 */
final class Forwards implements AutoCloseable {

	private static final Map<Port, String> PARTS = Map.of(Port.GATEWAY, "gateway:8080", Port.KEYCLOAK, "keycloak:8180",
			Port.SIMULATOR, "simulator:8090", Port.MAIL, "mail:8125");

	private final List<Forward> forwards = new ArrayList<>();

	/**
	 * Opens all of them; a setting such as {@code WAFFLE_TO_GATEWAY} names another
	 * target.
	 */
	static Forwards open(Settings settings) throws IOException {
		Forwards forwards = new Forwards();
		try {
			PARTS.forEach((port, part) -> forwards.forwards
				.add(Forward.open(settings.port(port), settings.find("WAFFLE_TO_" + port).orElse(part))));
			return forwards;
		}
		catch (RuntimeException ex) {
			forwards.close();
			throw ex;
		}
	}

	@Override
	public void close() throws IOException {
		for (Forward forward : this.forwards) {
			forward.close();
		}
	}

}
