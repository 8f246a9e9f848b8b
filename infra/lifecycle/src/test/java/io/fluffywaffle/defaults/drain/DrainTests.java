package io.fluffywaffle.defaults.drain;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import io.fluffywaffle.sample.SampleApplication;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DrainTests {

	private final HttpClient http = HttpClient.newHttpClient();

	@Test
	void refusesNewTrafficButAnswersUntilBalancersKnow() throws Exception {
		ConfigurableApplicationContext application = SpringApplication.run(SampleApplication.class, "--server.port=0",
				"--management.endpoint.health.probes.enabled=true", "--WAFFLE_DRAIN=PT1.5S");
		String url = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
		assertThat(status(url + "/actuator/health/readiness")).isEqualTo(200);

		CompletableFuture<Void> stopped = CompletableFuture.runAsync(application::close);

		Awaitility.await().atMost(Duration.ofSeconds(1)).until(() -> status(url + "/actuator/health/readiness") == 503);
		assertThat(status(url + "/ordinary")).isEqualTo(200);
		assertThat(status(url + "/actuator/health/liveness")).isEqualTo(200);
		stopped.join();
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> status(url + "/ordinary"));
	}

	private int status(String url) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding()).statusCode();
	}

}
