package io.fluffywaffle.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.fluffywaffle.local.keycloak.RealmUpdate;
import io.fluffywaffle.local.plan.Followed;
import io.fluffywaffle.local.plan.Part;
import io.fluffywaffle.local.secret.Randoms;
import io.fluffywaffle.local.secret.SealingKeys;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.servers.DatabaseRoles;
import io.fluffywaffle.local.servers.FastStart;
import io.fluffywaffle.local.servers.KafkaServer;
import io.fluffywaffle.local.servers.KafkaSettings;
import io.fluffywaffle.local.servers.KeycloakServer;
import io.fluffywaffle.local.servers.KeycloakSettings;
import io.fluffywaffle.local.servers.PostgresServer;
import io.fluffywaffle.local.servers.PostgresSettings;
import io.fluffywaffle.local.servers.Server;
import io.fluffywaffle.local.servers.ServerArtifacts;
import io.fluffywaffle.local.service.BootApp;
import io.fluffywaffle.local.service.JavaServer;
import io.fluffywaffle.local.service.Training;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;
import io.fluffywaffle.local.settings.TwilioAccount;
import io.fluffywaffle.local.state.StateFolder;

/**
 * The platform on one machine: what runs, where it listens, what it waits for and what it
 * is told. Parts that start earlier stand first.
 */
public final class Platform {

	private static final List<String> DATABASES = List.of("keycloak", "identity", "account", "client", "messaging",
			"notification", "gateway");

	private final Settings settings;

	private final StateFolder state;

	private final Secrets secrets;

	private final ServerArtifacts artifacts;

	private final List<Part> parts = new ArrayList<>();

	private final Set<Part> unneeded;

	private final List<Training> trainings = new ArrayList<>();

	/** Describes the platform; starts nothing. */
	public Platform(Settings settings, StateFolder state, Secrets secrets) {
		this.settings = settings;
		this.state = state;
		this.secrets = secrets;
		this.artifacts = ServerArtifacts.of(settings.root());

		Part postgres = part(postgres(), List.of(Port.POSTGRES));
		Part kafka = part(kafka(), List.of(Port.KAFKA, Port.KAFKA_CONTROLLER));
		Part keycloak = part(keycloak(), List.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT), postgres);
		part(mail(), List.of(Port.MAIL, Port.SMTP));
		Part simulator = part(simulator(), List.of(Port.SIMULATOR));

		service("identity", Port.IDENTITY, 160, Map.of(), postgres, kafka);
		service("account", Port.ACCOUNT, 160, sealing("PUBLIC"), postgres, kafka);
		service("client", Port.CLIENT, 160, Map.of(), postgres, kafka);
		service("messaging", Port.MESSAGING, 224, merge(sealing("PRIVATE"), twilio()), postgres, kafka);
		service("notification", Port.NOTIFICATION, 160, Map.of(), postgres, kafka);
		service("gateway", Port.GATEWAY, 160, gatewaySecret(), postgres, keycloak);

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

	/** The part that a person means: its name or a piece of it. */
	public Part part(String words) {
		String wanted = words.toLowerCase(java.util.Locale.ROOT);
		return parts().stream()
			.filter((part) -> part.name().toLowerCase(java.util.Locale.ROOT).contains(wanted))
			.findFirst()
			.orElseThrow(() -> new LaunchFailure("There is no part named " + words,
					"Parts: " + String.join(", ", parts().stream().map(Part::name).toList())));
	}

	/**
	 * The parts that a person names and all that they need; all parts when none is named.
	 */
	public List<Part> parts(List<String> names) {
		if (names.isEmpty()) {
			return parts();
		}
		Set<Part> wanted = new HashSet<>();
		names.forEach((name) -> addWithNeeds(part(name), wanted));
		return parts().stream().filter(wanted::contains).toList();
	}

	private static void addWithNeeds(Part part, Set<Part> wanted) {
		part.after().forEach((other) -> addWithNeeds(other, wanted));
		wanted.add(part);
	}

	/** What a next start would be faster with. */
	public List<Training> trainings() {
		return List.copyOf(this.trainings);
	}

	public String issuer() {
		return this.settings.url(Port.KEYCLOAK) + "/realms/waffle";
	}

	private Server postgres() {
		PostgresServer postgres = new PostgresServer(new PostgresSettings(folder("postgresql"),
				this.settings.port(Port.POSTGRES), this.secrets.password("postgres.superuser")), this.artifacts);
		return new Followed(postgres, () -> DATABASES.stream().map(this::roles).forEach(postgres.databases()::create));
	}

	private Server kafka() {
		return new KafkaServer(new KafkaSettings(folder("kafka"), this.settings.port(Port.KAFKA),
				this.settings.port(Port.KAFKA_CONTROLLER)), this.artifacts);
	}

	private Server keycloak() {
		Path definition = this.settings.root().resolve("infra/keycloak");
		DatabaseRoles roles = roles("keycloak");
		Map<String, String> placeholders = Map.of("WAFFLE_PUBLIC_URL", this.settings.publicUrl(),
				"WAFFLE_GATEWAY_SECRET", this.secrets.password("keycloak.gateway"), "WAFFLE_OPS_SECRET",
				this.secrets.password("keycloak.waffle-ops"), "WAFFLE_SMTP_HOST", "127.0.0.1", "WAFFLE_SMTP_PORT",
				String.valueOf(this.settings.port(Port.SMTP)), "WAFFLE_MAIL_FROM", "no-reply@waffle.test");
		KeycloakSettings keycloak = new KeycloakSettings(folder("keycloak"), this.settings.port(Port.KEYCLOAK),
				this.settings.port(Port.KEYCLOAK_MANAGEMENT), databaseUrl("keycloak"), roles.migrateUser(),
				roles.migratePassword(), this.secrets.password("keycloak.admin"),
				definition.resolve("realm/waffle-realm.json"), definition.resolve("themes"), placeholders,
				FastStart.WHEN_LEARNT);
		RealmUpdate update = new RealmUpdate(this.settings.url(Port.KEYCLOAK), keycloak.adminPassword(),
				keycloak.realm(), placeholders, folder("keycloak").resolve("realm.applied"));
		return new Followed(new KeycloakServer(keycloak, this.artifacts), update::run);
	}

	private Server mail() {
		JavaServer.Program program = () -> java("-Xmx48m", "-cp", System.getProperty("java.class.path"),
				"io.fluffywaffle.local.mail.MailCatcher", port(Port.SMTP), port(Port.MAIL));
		return new JavaServer("Mail catcher", folder("mail"), program, ports(Port.SMTP, Port.MAIL), Map.of(),
				URI.create(this.settings.url(Port.MAIL) + "/api/messages"));
	}

	private Server simulator() {
		Path jar = this.settings.root().resolve("infra/twilio-simulator/target/twilio-simulator-0.1.0-SNAPSHOT.jar");
		JavaServer.Program program = () -> java("-Xmx96m", "-jar", jar.toString());
		return new JavaServer("Twilio simulator", folder("simulator"), program, ports(Port.SIMULATOR),
				merge(twilio(),
						Map.of("SIMULATOR_PORT", port(Port.SIMULATOR), "SIMULATOR_STATE",
								folder("simulator").resolve("state.jsonl").toString())),
				URI.create(this.settings.url(Port.SIMULATOR) + "/simulator/requests"));
	}

	private void service(String name, Port port, int heapMegabytes, Map<String, String> own, Part... after) {
		String module = name.equals("gateway") ? name : name + "-service";
		Path jar = this.settings.root().resolve("%s/target/%s-0.1.0-SNAPSHOT.jar".formatted(module, module));
		BootApp app = new BootApp(jar, this.artifacts.cache().resolve(module), heapMegabytes, javaOptions());
		Map<String, String> environment = merge(common(name, port), own);
		Server server = new JavaServer(module, folder(module), app, ports(port), environment,
				URI.create(this.settings.url(port) + "/actuator/health/readiness"));
		part(server, List.of(port), after);
		this.trainings.add(new Training(module, app, environment));
	}

	private Map<String, String> common(String name, Port port) {
		DatabaseRoles roles = roles(name);
		Map<String, String> environment = new HashMap<>();
		environment.put("SERVER_PORT", port(port));
		environment.put("WAFFLE_PUBLIC_URL", this.settings.publicUrl());
		environment.put("WAFFLE_ISSUER", issuer());
		environment.put("WAFFLE_KAFKA", "127.0.0.1:" + port(Port.KAFKA));
		environment.put("WAFFLE_DB_URL", databaseUrl(name));
		environment.put("WAFFLE_DB_USER", roles.runUser());
		environment.put("WAFFLE_DB_PASSWORD", roles.runPassword());
		environment.put("WAFFLE_DB_MIGRATE_USER", roles.migrateUser());
		environment.put("WAFFLE_DB_MIGRATE_PASSWORD", roles.migratePassword());
		Stream.of(Port.IDENTITY, Port.ACCOUNT, Port.CLIENT, Port.MESSAGING, Port.NOTIFICATION)
			.forEach((other) -> environment.put("WAFFLE_%s_URL".formatted(other), this.settings.url(other)));
		return environment;
	}

	private Map<String, String> twilio() {
		Optional<TwilioAccount> real = this.settings.twilio();
		TwilioAccount account = real
			.orElseGet(() -> new TwilioAccount(this.secrets.get("twilio.sid", () -> "AC" + Randoms.hex(16)),
					this.secrets.get("twilio.token", () -> Randoms.hex(16))));
		String api = real.isPresent() ? "" : this.settings.url(Port.SIMULATOR);
		return Map.of("TWILIO_ACCOUNT_SID", account.sid(), "TWILIO_AUTH_TOKEN", account.authToken(), "TWILIO_API_URL",
				api);
	}

	private Map<String, String> sealing(String half) {
		String keyset = this.secrets.get("sealing.private", SealingKeys::generate);
		return Map.of("WAFFLE_SEALING_%s_KEYSET".formatted(half),
				half.equals("PRIVATE") ? keyset : SealingKeys.publicOf(keyset));
	}

	private Map<String, String> gatewaySecret() {
		return Map.of("WAFFLE_GATEWAY_SECRET", this.secrets.password("keycloak.gateway"));
	}

	private DatabaseRoles roles(String database) {
		return DatabaseRoles.named(database, this.secrets.password("postgres.%s_migrate".formatted(database)),
				this.secrets.password("postgres.%s_run".formatted(database)));
	}

	private Part part(Server server, List<Port> ports, Part... after) {
		Part part = new Part(server, ports, List.of(after));
		this.parts.add(part);
		return part;
	}

	private Path folder(String part) {
		return this.state.data().resolve(part);
	}

	private String databaseUrl(String database) {
		return "jdbc:postgresql://127.0.0.1:%s/%s".formatted(port(Port.POSTGRES), database);
	}

	private String port(Port port) {
		return String.valueOf(this.settings.port(port));
	}

	private List<Integer> ports(Port... ports) {
		return Stream.of(ports).map(this.settings::port).toList();
	}

	private List<String> javaOptions() {
		return this.settings.find("WAFFLE_JAVA_OPTIONS")
			.map((options) -> List.of(options.split("\\s+")))
			.orElse(List.of());
	}

	private static List<String> java(String... arguments) {
		return Stream.concat(
				Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
						"-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders", "-Dfile.encoding=UTF-8"),
				Stream.of(arguments))
			.toList();
	}

	private static Map<String, String> merge(Map<String, String> some, Map<String, String> more) {
		Map<String, String> all = new HashMap<>(some);
		all.putAll(more);
		return all;
	}

}
