package io.fluffywaffle.acceptance.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import io.fluffywaffle.acceptance.stack.OnDocker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A real installation: what the world sees of it, and how it is brought up to date. */
@OnDocker
@TestInstance(Lifecycle.PER_CLASS)
class ProductionRunsTests {

	private final ProductionStack stack;

	ProductionRunsTests() throws IOException {
		this.stack = ProductionStack.start();
	}

	@AfterAll
	void stop() {
		this.stack.close();
	}

	@Test
	void answersWithItsCertificateAndAsksToComeBackSafely() {
		HttpResponse<String> answer = this.stack.get(this.stack.url() + "/");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.version()).isEqualTo(Version.HTTP_2);
		assertThat(answer.headers().allValues("Strict-Transport-Security")).containsExactly("max-age=31536000");
		assertThat(answer.sslSession()).isPresent();
		assertThatThrownBy(() -> stranger(this.stack.url())).hasMessageContaining("certification path");
	}

	@Test
	void leadsFromPlainHttpToTls() {
		HttpResponse<String> answer = this.stack.get(this.stack.plainUrl() + "/join/here?x=1");

		assertThat(answer.statusCode()).isEqualTo(308);
		assertThat(answer.headers().firstValue("Location")).contains("https://localhost/join/here?x=1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/realms/master", "/realms/master/.well-known/openid-configuration",
			"/realms/waffle/../master", "/realms/waffle/%2e%2e/master", "/metrics", "/health", "/health/ready",
			"/actuator", "/actuator/health", "/actuator/prometheus", "/%61ctuator/health" })
	void hidesWhatIsNobodysBusiness(String path) {
		HttpResponse<String> answer = this.stack.get(this.stack.url() + path);

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.headers().allValues("Strict-Transport-Security")).hasSize(1);
	}

	@Test
	void showsOfKeycloakItsRealmAloneAndWithOneHeaderOnly() {
		HttpResponse<String> realm = this.stack
			.get(this.stack.url() + "/realms/waffle/.well-known/openid-configuration");

		assertThat(JsonMapper.shared().readTree(realm.body()).get("issuer").asString())
			.isEqualTo("https://localhost/realms/waffle");
		assertThat(realm.headers().allValues("Strict-Transport-Security")).hasSize(1);
		assertThat(this.stack.get(this.stack.url() + "/admin/master/console/").body())
			.doesNotContain("security-admin-console");
	}

	@Test
	void letsAnAdministratorSignInAtTheConsoleOfThisMachine() {
		String console = this.stack.console() + "/admin/master/console/";
		HttpResponse<String> page = this.stack.get(this.stack.console()
				+ "/realms/master/protocol/openid-connect/auth?client_id=security-admin-console&response_type=code"
				+ "&scope=openid&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
				+ "&redirect_uri=" + console);
		String form = page.body().replaceFirst("(?s).*action=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
		HttpResponse<String> signedIn = this.stack.send(HttpRequest.newBuilder(URI.create(form))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Cookie", cookies(page))
			.POST(BodyPublishers
				.ofString("username=admin&password=" + this.stack.secret("keycloak/KC_BOOTSTRAP_ADMIN_PASSWORD"))));

		assertThat(this.stack.get(console).body()).contains("\"authServerUrl\": \"" + this.stack.console() + "\"");
		assertThat(signedIn.headers().firstValue("Location").orElse("")).startsWith(console).contains("code=");
	}

	@Test
	void doesNotStartWithWhatIsForTryingOnly() {
		String said = this.stack.said("run", "--rm", "-T", "--no-deps", "-e",
				"WAFFLE_PUBLIC_URL=http://texts.example.org", "-e", "WAFFLE_DEMO=true", "gateway");

		assertThat(said).contains("WAFFLE_PUBLIC_URL", "WAFFLE_DEMO");
	}

	@ParameterizedTest
	@ValueSource(strings = { "messaging-service", "gateway" })
	void replacesAServiceWithoutAFailedRequest(String service) {
		String before = this.stack.container(service);
		new Load(this.stack).untilCalm();
		int kept = kept();
		Load load = new Load(this.stack);

		String said = load.during(() -> this.stack.roll(service));

		System.out.printf("%s replaced: %d texts, %d calls, failed: %s%n", service, load.texts(), load.calls(),
				load.failures());
		assertThat(said).endsWith(service + " is replaced");
		assertThat(load.failures()).isEmpty();
		assertThat(kept() - kept).isEqualTo(load.texts());
		assertThat(this.stack.container(service)).isNotEmpty().isNotEqualTo(before);
		assertThat(this.stack.container(service + "-next")).isEmpty();
	}

	@Test
	void leavesAServiceAloneWhenTheNextOneDoesNotStart() {
		String before = this.stack.container("client-service");

		assertThat(this.stack.roll("client-service no-such-version")).endsWith("client-service goes on as it was");

		assertThat(this.stack.container("client-service")).isEqualTo(before);
	}

	private int kept() {
		HttpResponse<String> answer = stack
			.send(HttpRequest.newBuilder(URI.create(this.stack.url() + "/api/operations/queues"))
				.header("Authorization", "Bearer " + this.stack.token()));
		return JsonMapper.shared().readTree(answer.body()).at("/quarantine/count").asInt();
	}

	private static String cookies(HttpResponse<String> answer) {
		return String.join("; ",
				answer.headers().allValues("Set-Cookie").stream().map((cookie) -> cookie.split(";")[0]).toList());
	}

	private static void stranger(String url) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.discarding());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
