package io.fluffywaffle.account.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.fluffywaffle.account.AccountApplication;
import io.fluffywaffle.account.SealingKeys;
import io.fluffywaffle.account.WrappingKeys;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.servers.TestDatabase;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/** A second instance of the service on the same database, in a process that may die. */
final class OtherInstance implements AutoCloseable {

	private static final Duration START = Duration.ofSeconds(90);

	private final HttpClient http = HttpClient.newHttpClient();

	private final Process process;

	private final String url;

	private OtherInstance(Process process, String url) {
		this.process = process;
		this.url = url;
	}

	/** Returns when it answers. */
	static OtherInstance start(TestDatabase database, KafkaProbe kafka, TestIssuer issuer, String crashAt, Path log) {
		int port = freePort();
		Map<String, String> settings = new HashMap<>(database.settings());
		settings.put("WAFFLE_KAFKA", kafka.bootstrapServers());
		settings.put("WAFFLE_ISSUER", issuer.url());
		settings.put("WAFFLE_SEALING_PUBLIC_KEYSET", SealingKeys.publicKeyset());
		settings.put("WAFFLE_BANK_KEY", WrappingKeys.OF_THE_TESTS);
		settings.put("WAFFLE_MESSAGING_URL", "http://127.0.0.1:1");
		settings.put("SERVER_PORT", String.valueOf(port));
		settings.put("CRASH_AT", crashAt);
		// who dies without a word keeps its partitions for a while
		settings.put("SPRING_KAFKA_LISTENER_AUTOSTARTUP", "false");
		settings.remove("spring.test.database.replace");
		ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				AccountApplication.class.getName());
		builder.environment().putAll(settings);
		builder.redirectErrorStream(true).redirectOutput(log.toFile());
		try {
			OtherInstance instance = new OtherInstance(builder.start(), "http://127.0.0.1:" + port);
			Awaitility.await("start, see " + log)
				.atMost(START)
				.pollInterval(Duration.ofMillis(100))
				.until(instance::isReady);
			return instance;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The status of the answer. */
	int post(String path, String bearer) throws IOException {
		return send(HttpRequest.newBuilder(URI.create(this.url + path))
			.header("Authorization", bearer)
			.POST(BodyPublishers.noBody())
			.build());
	}

	void awaitDeath() throws InterruptedException {
		assertThat(this.process.waitFor(90, TimeUnit.SECONDS)).as("the process died").isTrue();
		assertThat(this.process.exitValue()).isEqualTo(137);
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
		this.process.onExit().join();
		this.http.close();
	}

	private boolean isReady() {
		assertThat(this.process.isAlive()).as("the service runs").isTrue();
		try {
			return send(HttpRequest.newBuilder(URI.create(this.url + "/actuator/health/readiness")).build()) == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private int send(HttpRequest request) throws IOException {
		try {
			return this.http.send(request, BodyHandlers.discarding()).statusCode();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
