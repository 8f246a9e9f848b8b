package io.fluffywaffle.acceptance.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.acceptance.stack.Commands;
import io.fluffywaffle.local.servers.Ports;
import tools.jackson.databind.json.JsonMapper;

import static org.awaitility.Awaitility.await;

/**
 * {@code production.yml} as an operator brings it up, on free ports of this machine and
 * with certificates of a test's own authority.
 */
final class ProductionStack implements AutoCloseable {

	private static final Path ROOT = Path.of(System.getProperty("waffle.root", "../..")).toAbsolutePath().normalize();

	private static final String TWILIO_TOKEN = "5f0c7a1e93bd4826a7d10be2c94f3b68";

	private final int http = Ports.free();

	private final int https = Ports.free();

	private final int console = Ports.free();

	private final Path folder;

	private final Commands commands;

	private final Certificates certificates;

	private final HttpClient client;

	private final List<String> compose;

	private ProductionStack(Path folder, Map<String, String> more) throws IOException {
		this.folder = folder;
		Files.writeString(folder.resolve("production.env"), settings(more));
		this.commands = new Commands(ROOT, environment());
		this.certificates = Certificates.make(folder, this.commands);
		this.client = HttpClient.newBuilder().sslContext(this.certificates.trust()).build();
		this.compose = ComposeProgram.of(this.commands).orElseThrow();
	}

	/** Brings it up and waits until all of it is healthy. */
	static ProductionStack start() throws IOException {
		Path target = Files.createDirectories(ROOT.resolve("infra/acceptance/target"));
		ProductionStack stack = new ProductionStack(Files.createTempDirectory(target, "production-"), Map.of());
		try {
			stack.makeSecrets();
			stack.compose("up", "-d");
			for (String service : List.of("gateway", "identity-service", "account-service", "client-service",
					"messaging-service", "notification-service")) {
				await().atMost(Duration.ofMinutes(6)).until(() -> stack.state(service).equals("healthy"));
			}
			await().ignoreExceptions().until(() -> stack.get(stack.url() + "/").statusCode() == 200);
			return stack;
		}
		catch (RuntimeException ex) {
			stack.compose("logs", "--tail=40");
			stack.close();
			throw ex;
		}
	}

	// The operator's own come between the two runs, which the first one asks for
	private void makeSecrets() throws IOException {
		this.commands.succeeds(words("run", "--rm", "secrets"));
		write("messaging-service/TWILIO_AUTH_TOKEN", TWILIO_TOKEN);
		write("identity-service/WAFFLE_SMTP_PASSWORD", "four-Horses-and-7-batteries");
		compose("run", "--rm", "secrets");
	}

	private void write(String file, String value) {
		compose("run", "--rm", "-T", "--entrypoint", "sh", "secrets", "-c",
				"printf %s '" + value + "' > /run/waffle/" + file);
	}

	private String settings(Map<String, String> more) {
		Map<String, String> settings = new HashMap<>(Map.of("COMPOSE_PROJECT_NAME",
				"waffle-production-" + ProcessHandle.current().pid(), "WAFFLE_HOST", "localhost", "WAFFLE_TLS",
				"/certs/tls.crt /certs/tls.key", "WAFFLE_CERTS_DIR", this.folder.toString(), "WAFFLE_SECRETS_DIR",
				this.folder.resolve("secrets").toString(), "WAFFLE_PORT_HTTP", "127.0.0.1:" + this.http,
				"WAFFLE_PORT_HTTPS", "127.0.0.1:" + this.https, "WAFFLE_PORT_CONSOLE", "" + this.console));
		settings.putAll(Map.of("COMPOSE_FILE", ROOT.resolve("infra/compose/production.yml").toString(),
				"TWILIO_ACCOUNT_SID", "AC0123456789abcdef0123456789abcdef", "WAFFLE_SMTP_HOST", "mail.invalid",
				"WAFFLE_SMTP_USER", "waffle", "WAFFLE_MAIL_FROM", "no-reply@texts.example.org"));
		settings.putAll(more);
		StringBuilder lines = new StringBuilder();
		settings.forEach((name, value) -> lines.append(name).append('=').append(value).append('\n'));
		return lines.toString();
	}

	private Map<String, String> environment() {
		Map<String, String> environment = new HashMap<>(System.getenv());
		environment.put("WAFFLE_ENV", this.folder.resolve("production.env").toString());
		return environment;
	}

	/** Answers without following where they lead. */
	HttpResponse<String> get(String url) {
		return send(HttpRequest.newBuilder(URI.create(url)));
	}

	HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Where the world reaches it, without a slash at the end. */
	String url() {
		return "https://localhost:" + this.https;
	}

	/** The same without TLS. */
	String plainUrl() {
		return "http://localhost:" + this.http;
	}

	/** Where administrators of Keycloak reach it. */
	String console() {
		return "http://localhost:" + this.console;
	}

	/** What Twilio signs with. */
	String twilioToken() {
		return TWILIO_TOKEN;
	}

	/** An access token of the installation's own machine, which is an admin. */
	String token() {
		HttpResponse<String> answer = send(
				HttpRequest.newBuilder(URI.create(url() + "/realms/waffle/protocol/openid-connect/token"))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=waffle-ops&client_secret="
							+ secret("setup/WAFFLE_OPS_SECRET"))));
		return JsonMapper.shared().readTree(answer.body()).get("access_token").asString();
	}

	/** What a file of the secrets' folder holds. */
	String secret(String file) {
		return this.commands
			.answer(words("run", "--rm", "-T", "--entrypoint", "cat", "secrets", "/run/waffle/" + file));
	}

	/** Runs one command of Compose; it has to succeed. */
	void compose(String... words) {
		this.commands.run(words(words));
	}

	/** What a command of Compose prints, whether it succeeds or not. */
	String said(String... words) {
		return this.commands.answer(List.of("sh", "-c", String.join(" ", words(words)) + " 2>&1 || true"));
	}

	/** What the update of a service says. */
	String roll(String words) {
		return this.commands.answer(List.of("sh", "-c", "infra/compose/roll " + words + " 2>&1"));
	}

	private String state(String service) {
		return this.commands
			.answer(List.of("docker", "inspect", "--format", "{{.State.Health.Status}}", container(service)));
	}

	/** The container that a service runs in, empty when there is none. */
	String container(String service) {
		return this.commands.answer(words("ps", "-a", "-q", service));
	}

	private List<String> words(String... words) {
		List<String> all = new ArrayList<>(this.compose);
		all.addAll(List.of("--env-file", this.folder.resolve("production.env").toString()));
		all.addAll(List.of(words));
		return all;
	}

	@Override
	public void close() {
		// the files belong to the parts' users
		this.commands.succeeds(words("run", "--rm", "-T", "--entrypoint", "rm", "secrets", "-rf", "/run/waffle"));
		this.commands.succeeds(words("--profile", "roll", "--profile", "setup", "down", "--volumes"));
		this.commands.succeeds(List.of("rm", "-rf", this.folder.toString()));
	}

}
