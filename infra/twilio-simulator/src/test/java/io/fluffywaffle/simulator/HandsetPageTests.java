package io.fluffywaffle.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;

class HandsetPageTests {

	private final Stage stage = new Stage();

	private final HttpClient http = HttpClient.newHttpClient();

	@AfterEach
	void close() {
		this.http.shutdownNow();
		this.stage.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/handsets.css", "/handsets.js", "/state.js", "/phones.js", "/panels.js", "/words.js",
			"/icon.svg" })
	void isSelfContained(String path) throws Exception {
		HttpResponse<String> response = get(path);

		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
				(policy) -> assertThat(policy).contains("default-src 'none'", "script-src 'self'", "style-src 'self'"));
		assertThat(response.body().replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://");
	}

	@Test
	void addsAPhoneWithANumberThatBelongsToNobody() throws Exception {
		HttpResponse<String> response = send(
				HttpRequest.newBuilder(uri("/simulator/handsets")).POST(BodyPublishers.noBody()));

		assertThat(response.body()).containsPattern("\"phone\":\"\\+120255501\\d\\d\"");
		assertThat(get("/simulator/handsets").body()).contains(response.body());
	}

	@Test
	@Timeout(10)
	void hearsOfATextAtOnce() throws Exception {
		HttpResponse<InputStream> stream = this.http.send(HttpRequest.newBuilder(uri("/simulator/stream")).build(),
				BodyHandlers.ofInputStream());

		try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
			assertThat(lines.readLine()).isEqualTo("event: hello");
			this.stage.controls.text(ALEX, OURS, "Hello");

			assertThat(lines.lines().filter((line) -> line.startsWith("data: {\"sid\"")).findFirst())
				.hasValueSatisfying((line) -> assertThat(line).contains("\"body\":\"Hello\""));
		}
	}

	@Test
	void isOutOfReachForOtherPagesInTheSameBrowser() throws Exception {
		HttpRequest.Builder foreign = HttpRequest.newBuilder(uri("/simulator/faults"))
			.header("Origin", "https://example.com")
			.DELETE();

		assertThat(send(foreign).statusCode()).isEqualTo(403);
	}

	@Test
	void explainsABadRequest() throws Exception {
		HttpResponse<String> response = send(HttpRequest.newBuilder(uri("/simulator/faults"))
			.POST(BodyPublishers.ofString("{\"kind\":\"gravity\"}")));

		assertThat(response.statusCode()).isEqualTo(400);
		assertThat(response.body()).contains("accept-500");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(path)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.http.send(request.timeout(Duration.ofSeconds(5)).build(), BodyHandlers.ofString());
	}

	private URI uri(String path) {
		return URI.create(this.stage.simulator.url() + path);
	}

}
