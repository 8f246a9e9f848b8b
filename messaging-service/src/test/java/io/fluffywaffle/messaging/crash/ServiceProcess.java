package io.fluffywaffle.messaging.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/** The real service in a process that may die. */
final class ServiceProcess implements AutoCloseable {

	private static final Duration START = Duration.ofSeconds(90);

	private final HttpClient http = HttpClient.newHttpClient();

	private final Process process;

	private final String url;

	private ServiceProcess(Process process, String url) {
		this.process = process;
		this.url = url;
	}

	/** Returns when the service answers. */
	static ServiceProcess start(TrainedCommand command, Map<String, String> settings, Path log) {
		ProcessBuilder builder = new ProcessBuilder(command.words());
		builder.environment().putAll(settings);
		builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
		try {
			ServiceProcess service = new ServiceProcess(builder.start(),
					"http://127.0.0.1:" + settings.get("SERVER_PORT"));
			Awaitility.await("start, see " + log)
				.atMost(START)
				.pollInterval(Duration.ofMillis(100))
				.until(service::isReady);
			return service;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The answer; fails when the service dies instead of answering. */
	HttpResponse<String> post(String path, String bearer, String key, String json) throws IOException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.url + path))
			.header("Authorization", bearer)
			.header("Content-Type", "application/json")
			.header("Idempotency-Key", key)
			.POST(BodyPublishers.ofString(json))
			.build();
		return send(request);
	}

	/** Waits until the process has died of itself. */
	void awaitDeath() throws InterruptedException {
		assertThat(this.process.waitFor(20, TimeUnit.SECONDS)).as("the process died").isTrue();
		assertThat(this.process.exitValue()).isEqualTo(137);
	}

	/** Asks it to end, and waits until it has. */
	void stop() throws InterruptedException {
		this.process.destroy();
		assertThat(this.process.waitFor(30, TimeUnit.SECONDS)).as("the process ended").isTrue();
	}

	long pid() {
		return this.process.pid();
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
			return send(HttpRequest.newBuilder(URI.create(this.url + "/actuator/health/readiness")).build())
				.statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException {
		try {
			return this.http.send(request, BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

}
