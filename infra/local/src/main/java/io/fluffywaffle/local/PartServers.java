package io.fluffywaffle.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.fluffywaffle.local.keycloak.RealmUpdate;
import io.fluffywaffle.local.mail.MailCatcher;
import io.fluffywaffle.local.plan.Followed;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.secret.ServiceSecrets;
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
import io.fluffywaffle.local.service.JarApp;
import io.fluffywaffle.local.service.JavaServer;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;
import io.fluffywaffle.local.state.StateFolder;

/** How each part of the platform is run. */
final class PartServers {

	private final Settings settings;

	private final StateFolder state;

	private final ServiceSecrets secrets;

	private final ServiceEnvironment environment;

	private final ServerArtifacts artifacts;

	PartServers(Settings settings, StateFolder state, Secrets secrets) {
		this.settings = settings;
		this.state = state;
		this.secrets = ServiceSecrets.simulated(secrets);
		this.environment = new ServiceEnvironment(settings, secrets);
		this.artifacts = ServerArtifacts.of(settings.root());
	}

	Server postgres() {
		PostgresServer postgres = new PostgresServer(new PostgresSettings(folder("postgresql"),
				this.settings.port(Port.POSTGRES), this.secrets.get("postgres", "POSTGRES_PASSWORD")), this.artifacts);
		return new Followed(postgres, () -> this.secrets.databases().forEach(postgres.databases()::create));
	}

	Server kafka() {
		return new KafkaServer(new KafkaSettings(folder("kafka"), this.settings.port(Port.KAFKA),
				this.settings.port(Port.KAFKA_CONTROLLER)), this.artifacts);
	}

	Server keycloak() {
		Path definition = this.settings.root().resolve("infra/keycloak");
		DatabaseRoles roles = this.secrets.roles("keycloak");
		KeycloakSettings keycloak = new KeycloakSettings(folder("keycloak"), this.settings.port(Port.KEYCLOAK),
				this.settings.port(Port.KEYCLOAK_MANAGEMENT), this.environment.databaseUrl("keycloak"),
				roles.migrateUser(), roles.migratePassword(),
				this.secrets.get("keycloak", "KC_BOOTSTRAP_ADMIN_PASSWORD"),
				definition.resolve("realm/waffle-realm.json"), definition.resolve("themes"), this.environment.realm(),
				FastStart.WHEN_LEARNT);
		RealmUpdate update = new RealmUpdate(this.settings.url(Port.KEYCLOAK), keycloak.adminPassword(),
				keycloak.realm(), this.environment.realm(), folder("keycloak").resolve("realm.applied"));
		return new Followed(new KeycloakServer(keycloak, this.artifacts), update::run);
	}

	Server mailCatcher() {
		JavaServer.Program program = () -> java("-Xmx48m", "-cp", System.getProperty("java.class.path"),
				MailCatcher.class.getName(), number(Port.SMTP), number(Port.MAIL));
		return new JavaServer("Mail catcher", folder("mail"), program, ports(Port.SMTP, Port.MAIL), Map.of(),
				URI.create(this.settings.url(Port.MAIL) + "/api/messages"));
	}

	Server simulator() {
		Path jar = this.settings.root().resolve("infra/twilio-simulator/target/twilio-simulator-0.1.0-SNAPSHOT.jar");
		JavaServer.Program program = new JarApp(jar, folder("simulator").resolve("program"), java("-Xmx96m"));
		Map<String, String> told = new HashMap<>(this.environment.simulator());
		told.put("SIMULATOR_STATE", folder("simulator").resolve("state.jsonl").toString());
		return new JavaServer("Twilio simulator", folder("simulator"), program, ports(Port.SIMULATOR), told,
				URI.create(this.settings.url(Port.SIMULATOR) + "/simulator/health"));
	}

	BootApp app(String module, int heapMegabytes) {
		Path jar = this.settings.root().resolve("%s/target/%s-0.1.0-SNAPSHOT.jar".formatted(module, module));
		List<String> options = this.settings.find("WAFFLE_JAVA_OPTIONS")
			.map((words) -> List.of(words.split("\\s+")))
			.orElse(List.of());
		return new BootApp(jar, this.artifacts.cache().resolve(module), heapMegabytes, options);
	}

	Server service(String module, Port port, BootApp app, Map<String, String> told) {
		return new JavaServer(module, folder(module), app, ports(port), told,
				URI.create(this.settings.url(port) + "/actuator/health/readiness"));
	}

	private Path folder(String part) {
		return this.state.data().resolve(part);
	}

	private String number(Port port) {
		return String.valueOf(this.settings.port(port));
	}

	private List<Integer> ports(Port... ports) {
		return Stream.of(ports).map(this.settings::port).toList();
	}

	private static List<String> java(String... arguments) {
		return Stream.concat(
				Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
						"-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders", "-Dfile.encoding=UTF-8"),
				Stream.of(arguments))
			.toList();
	}

}
