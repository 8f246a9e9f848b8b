package io.fluffywaffle.acceptance.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.local.http.Rest;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;
import io.fluffywaffle.local.state.StateFolder;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import io.fluffywaffle.testsupport.servers.KeycloakAccess;
import org.awaitility.Awaitility;

import static org.awaitility.Awaitility.await;

/** The whole platform on free ports, with its sample data. */
public final class RunningWaffle implements AutoCloseable {

	private static final Path ROOT = Path.of(System.getProperty("waffle.root", "../..")).toAbsolutePath().normalize();

	private static final String PASSWORD = "Correct-horse-7-battery";

	private final Launcher launcher;

	private final Settings settings;

	private final Secrets secrets;

	private final SimulatorClient simulator;

	private final Demo demo;

	private final KeycloakUsers people;

	private final Rest operations;

	private RunningWaffle(Launcher launcher) {
		this.launcher = launcher;
		launcher.up();
		this.settings = launcher.settings();
		StateFolder state = StateFolder.at(launcher.home());
		this.secrets = Secrets.open(state.secrets());
		this.people = new KeycloakUsers(new KeycloakAccess(this.settings.url(Port.KEYCLOAK),
				this.secrets.password("keycloak.admin"), this.secrets.password("keycloak.waffle-ops")));
		this.operations = new Rest(portal(), this.people::operationsToken);
		this.simulator = new SimulatorClient(this.settings.url(Port.SIMULATOR));
		this.demo = Demo.read(state.demo());
	}

	static RunningWaffle start(boolean onDocker) {
		Map<String, String> environment = environment();
		// facts go round a whole platform, on a machine that may have other work
		Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
		return new RunningWaffle(
				onDocker ? new ComposeLauncher(ROOT, environment) : new LocalLauncher(ROOT, environment));
	}

	private static Map<String, String> environment() {
		Map<String, String> environment = new HashMap<>(System.getenv());
		try {
			Path target = Files.createDirectories(ROOT.resolve("infra/acceptance/target"));
			environment.put("WAFFLE_HOME", Files.createTempDirectory(target, "waffle-").toString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		environment.putAll(Port.allElsewhere());
		environment.put("NO_COLOR", "1");
		environment.put("WAFFLE_TRAINING", "no");
		// as an installation has it; the sample's own rule is that nobody needs one
		environment.put("WAFFLE_SECOND_FACTOR", "owners");
		return environment;
	}

	/** The sample people, accounts and their numbers. */
	public Demo demo() {
		return this.demo;
	}

	/**
	 * The simulator's controls and its log, which is the oracle: our own database proves
	 * nothing.
	 */
	public SimulatorClient simulator() {
		return this.simulator;
	}

	/** The address of the portal, without a slash at the end. */
	public String portal() {
		return this.settings.publicUrl();
	}

	/** Where signing in begins; it ends at home. */
	public String signIn() {
		return portal() + "/oauth2/authorization/keycloak";
	}

	/** The address of the handset page. */
	public String handsets() {
		return this.settings.url(Port.SIMULATOR) + "/";
	}

	/** The address of a part, without a slash at the end. */
	public String url(Port port) {
		return this.settings.url(port);
	}

	/** Every mail that was sent. */
	public Mailbox mailbox() {
		return new Mailbox(this.settings.url(Port.MAIL));
	}

	/** What the services have written down. */
	public Databases databases() {
		return new Databases(this.settings, this.secrets);
	}

	/**
	 * Lets an hour pass for an invitation: so soon after a mail nobody claims another.
	 */
	public void invitedAnHourAgo(String email) {
		Past.invitedAnHourAgo(email,
				"jdbc:postgresql://127.0.0.1:%d/identity".formatted(this.settings.port(Port.POSTGRES)), "identity_run",
				this.secrets.password("postgres.identity_run"));
	}

	/** Makes somebody in Keycloak, known to the platform and in no account. */
	public Newcomer newcomer(String name) {
		String username = name + "-" + UUID.randomUUID();
		UUID id = this.people.create(username, PASSWORD);
		await().until(() -> this.operations.get("/api/users/" + id).status() < 300);
		return new Newcomer(id, username, PASSWORD, username + "@waffle.test");
	}

	/** Makes somebody with a role in an account; owners need a second factor. */
	public Newcomer newcomer(String name, Demo.Account account, String role) {
		Newcomer newcomer = newcomer(name);
		this.operations.put("/api/accounts/" + account.id() + "/members/" + newcomer.id(), Map.of("role", role)).ok();
		await().until(() -> !role.equals("owner") || this.people.mustHaveASecondFactor(newcomer.id()));
		return newcomer;
	}

	/** Gives an account a number (E.164), whose texts come here. */
	public void bring(String number, Demo.Account account) {
		this.simulator.put(number, NumberSettings.callingTo(portal() + "/webhooks/twilio/sms"));
		Map<String, Object> wish = Map.of("number", number, "label", "Desk", "takeOver", true);
		// a new account is not known everywhere at once
		await().until(() -> this.operations.post("/api/accounts/" + account.id() + "/numbers", wish).status() < 300);
	}

	/** Opens an account in which nobody works but its owner. */
	public Demo.Account newAccount(String name) {
		UUID owner = newcomer("keeper").id();
		String id = this.operations.post("/api/accounts", Map.of("name", name + " " + owner, "ownerId", owner))
			.ok()
			.get("id")
			.asString();
		return new Demo.Account(id, name, List.of());
	}

	/**
	 * Makes an admin of the installation, who needs a second factor.
	 */
	public Newcomer newAdmin(String name) {
		Newcomer admin = newcomer(name);
		this.operations.put("/api/users/" + admin.id() + "/admin", Map.of("admin", true)).ok();
		await().until(() -> this.people.mustHaveASecondFactor(admin.id()));
		return admin;
	}

	/** Makes people in Keycloak, as its administrator does in its console. */
	public KeycloakUsers people() {
		return this.people;
	}

	/** The API with the rights of the installation's own machine, which is an admin. */
	public Rest operations() {
		return this.operations;
	}

	/** The API with somebody's own rights, as their program has it. */
	public Rest as(Demo.User user) {
		String token = this.people.accessToken(user.username(), user.password());
		return new Rest(portal(), () -> token);
	}

	/** Kills a part as a power cut would: no shutdown, nothing flushed. */
	public void kill(String part) {
		this.launcher.kill(part);
		if (part.endsWith("-service")) {
			Consumers.forget(part, URI.create(url(Port.KAFKA)).getAuthority());
		}
	}

	/** Starts a part that was killed or stopped, and waits until it works. */
	public void restart(String part) {
		this.launcher.restart(part);
	}

	@Override
	public void close() {
		this.simulator.close();
		this.launcher.down();
	}

}
