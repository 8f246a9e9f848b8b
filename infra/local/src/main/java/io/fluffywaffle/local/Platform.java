package io.fluffywaffle.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.fluffywaffle.local.plan.Part;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.servers.Server;
import io.fluffywaffle.local.service.BootApp;
import io.fluffywaffle.local.service.Training;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;
import io.fluffywaffle.local.state.StateFolder;

/**
 * The platform on one machine: what runs, where it listens and what it waits for. Parts
 * that start earlier stand first.
 */
public final class Platform {

	private final ServiceEnvironment told;

	private final PartServers servers;

	private final List<Part> parts = new ArrayList<>();

	private final List<Training> trainings = new ArrayList<>();

	private final Set<Part> unneeded;

	/** Describes the platform; starts nothing. */
	public Platform(Settings settings, StateFolder state, Secrets secrets) {
		this.told = new ServiceEnvironment(settings, secrets);
		this.servers = new PartServers(settings, state, secrets);

		Part postgres = part(this.servers.postgres(), List.of(Port.POSTGRES));
		Part kafka = part(this.servers.kafka(), List.of(Port.KAFKA, Port.KAFKA_CONTROLLER));
		Part keycloak = part(this.servers.keycloak(), List.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT), postgres);
		part(this.servers.mailCatcher(), List.of(Port.MAIL, Port.SMTP));
		Part simulator = part(this.servers.simulator(), List.of(Port.SIMULATOR));

		service("identity", Port.IDENTITY, 224, this.told.identity(), postgres, kafka);
		service("account", Port.ACCOUNT, 160, this.told.bankKey(), postgres, kafka);
		service("client", Port.CLIENT, 192, Map.of(), postgres, kafka);
		service("messaging", Port.MESSAGING, 224, this.told.carrier(), postgres, kafka);
		service("notification", Port.NOTIFICATION, 160, this.told.notification(), postgres, kafka);
		service("gateway", Port.GATEWAY, 160, Map.of(), postgres, keycloak);

		this.unneeded = settings.twilio().isPresent() ? Set.of(simulator) : Set.of();
	}

	/** The parts that make up the platform, in the order of their turn. */
	public List<Part> parts() {
		return this.parts.stream().filter((part) -> !this.unneeded.contains(part)).toList();
	}

	/** All parts, also those that only other settings need. */
	public List<Part> allParts() {
		return List.copyOf(this.parts);
	}

	/**
	 * The parts that a person names and all that they need; all parts when none is named.
	 */
	public List<Part> parts(List<String> names) {
		Set<Part> wanted = new HashSet<>();
		names.forEach((name) -> addWithNeeds(part(name), wanted));
		return parts().stream().filter((part) -> names.isEmpty() || wanted.contains(part)).toList();
	}

	/** The part that a person means: its name or a piece of it. */
	public Part part(String words) {
		return parts().stream()
			.filter((part) -> part.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> new LaunchFailure("There is no part named " + words,
					"Parts: " + String.join(", ", parts().stream().map(Part::name).toList())));
	}

	/** What a next start would be faster with. */
	public List<Training> trainings() {
		return List.copyOf(this.trainings);
	}

	/** Who signs the tokens. */
	public String issuer() {
		return this.told.issuer();
	}

	private void service(String name, Port port, int heapMegabytes, Map<String, String> own, Part... after) {
		String module = name.equals("gateway") ? name : name + "-service";
		BootApp app = this.servers.app(module, heapMegabytes);
		Map<String, String> environment = new HashMap<>(this.told.of(name, module, port));
		environment.putAll(own);
		part(this.servers.service(module, port, app, environment), List.of(port), after);
		this.trainings.add(new Training(module, app, environment));
	}

	private Part part(Server server, List<Port> ports, Part... after) {
		Part part = new Part(server, ports, List.of(after));
		this.parts.add(part);
		return part;
	}

	private static void addWithNeeds(Part part, Set<Part> wanted) {
		part.after().forEach((other) -> addWithNeeds(other, wanted));
		wanted.add(part);
	}

}
