package io.fluffywaffle.testsupport.keycloak;

import java.util.Map;

import io.fluffywaffle.local.keycloak.Visit;
import io.fluffywaffle.testsupport.servers.KeycloakAccess;
import io.fluffywaffle.testsupport.servers.RealServers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What people are asked for at sign-in and step-up, and what their tokens say then. */
class StepUpTests {

	private static final Map<String, String> STEP_UP = Map.of("acr_values", "stepped-up");

	private final KeycloakAccess keycloak = RealServers.keycloak();

	private final Somebody ada = Somebody.in(this.keycloak);

	@Nested
	class WithoutASecondFactor {

		@Test
		void signsInByPasswordAlone() {
			JsonNode claims = Visit.claims(StepUpTests.this.ada.visit(Map.of()).tokens());

			assertThat(claims.get("acr").asString()).isEqualTo("signed-in");
			assertThat(claims.get("auth_time").asLong()).isBetween(claims.get("iat").asLong() - 5,
					claims.get("iat").asLong());
			assertThat(claims.has("sid")).isTrue();
			assertThat(claims.has("jti")).isTrue();
		}

		@Test
		void stepsUpByThePasswordOnceMore() {
			Visit visit = StepUpTests.this.ada.visit(Map.of());
			JsonNode before = Visit.claims(visit.tokens());
			nextSecondAfter(before);

			visit.open(STEP_UP);
			assertThat(visit.page()).contains("name=\"password\"").doesNotContain("name=\"username\"");
			JsonNode tokens = visit.submit(Map.of("password", Somebody.PASSWORD)).tokens();

			JsonNode after = Visit.claims(tokens);
			assertThat(after.get("acr").asString()).isEqualTo("stepped-up");
			assertThat(after.get("auth_time").asLong()).isGreaterThan(before.get("auth_time").asLong());
			assertThat(after.get("sid")).isEqualTo(before.get("sid"));
		}

		@Test
		void isNotAskedTwiceInOneVisit() {
			JsonNode claims = Visit.claims(StepUpTests.this.ada.visit(STEP_UP).tokens());

			assertThat(claims.get("acr").asString()).isEqualTo("stepped-up");
		}

		@Test
		void setsOneUpAtOnceWhenItIsRequired() {
			StepUpTests.this.ada.needsSecondFactor();

			Visit visit = StepUpTests.this.ada.visit(Map.of());
			assertThat(visit.callback()).as("no way past the set-up").isEmpty();
			Somebody.setUp(visit);

			assertThat(Visit.claims(visit.tokens()).get("acr").asString()).isEqualTo("signed-in");
		}

		@Test
		void setsOneUpToStepUpWhenItBecameRequiredMeanwhile() {
			Visit visit = StepUpTests.this.ada.visit(Map.of());
			StepUpTests.this.ada.needsSecondFactor();

			visit.open(STEP_UP).submit(Map.of("password", Somebody.PASSWORD));
			assertThat(visit.callback()).isEmpty();
			Somebody.setUp(visit);

			assertThat(Visit.claims(visit.tokens()).get("acr").asString()).isEqualTo("stepped-up");
		}

	}

	@Nested
	class WithASecondFactor {

		private final Visit visit = StepUpTests.this.ada.visit(STEP_UP).open(Map.of("kc_action", "CONFIGURE_TOTP"));

		private final Authenticator app = Somebody.setUp(this.visit);

		@Test
		void comesInWithACodeOnly() {
			Visit other = StepUpTests.this.ada.visit(Map.of());
			assertThat(other.callback()).isEmpty();
			assertThat(other.page()).contains("name=\"otp\"", "name=\"tryAnotherWay\"");

			other.submit(Map.of("otp", this.app.nextCode()));

			assertThat(Visit.claims(other.tokens()).get("acr").asString()).isEqualTo("signed-in");
		}

		@Test
		void usesEachCodeOnce() {
			String code = this.app.nextCode();
			StepUpTests.this.ada.visit(Map.of()).submit(Map.of("otp", code)).tokens();

			Visit other = StepUpTests.this.ada.visit(Map.of()).submit(Map.of("otp", code));

			assertThat(other.callback()).isEmpty();
		}

		@Test
		void isAskedForItAgainToStepUp() {
			Visit other = StepUpTests.this.ada.visit(Map.of()).submit(Map.of("otp", this.app.nextCode()));

			other.open(STEP_UP);

			assertThat(other.callback()).isEmpty();
			assertThat(other.page()).contains("name=\"otp\"").doesNotContain("name=\"password\"");
		}

		@ParameterizedTest
		@ValueSource(strings = { "CONFIGURE_TOTP", "webauthn-register", "CONFIGURE_RECOVERY_AUTHN_CODES" })
		void isAskedForItAgainToChangeOne(String action) {
			Visit other = StepUpTests.this.ada.visit(Map.of()).submit(Map.of("otp", this.app.nextCode()));

			other.open(Map.of("kc_action", action));

			assertThat(other.page()).contains("name=\"otp\"");
		}

		@Test
		void removesItAndSaysSo() {
			String otp = StepUpTests.this.ada.admin()
				.get("/users/%s/credentials".formatted(StepUpTests.this.ada.id()))
				.ok()
				.valueStream()
				.filter((credential) -> credential.get("type").asString().equals("otp"))
				.findFirst()
				.orElseThrow()
				.get("id")
				.asString();

			this.visit.open(Map.of("kc_action", "delete_credential:" + otp)).submit(Map.of("accept", "yes"));

			assertThat(this.visit.callback()).contains("kc_action=delete_credential", "kc_action_status=success");
		}

	}

	@Nested
	class SteppedUp {

		private final Visit visit = StepUpTests.this.ada.visit(STEP_UP);

		private final JsonNode tokens = this.visit.tokens();

		private final JsonNode claims = Visit.claims(this.tokens);

		@Test
		void tellsWhenItWasAlsoAfterRenewal() {
			nextSecondAfter(this.claims);
			JsonNode renewed = Visit.claims(this.visit.refreshed(this.tokens));

			assertThat(renewed.get("iat").asLong()).isGreaterThan(this.claims.get("iat").asLong());
			assertThat(renewed.get("acr").asString()).isEqualTo("stepped-up");
			assertThat(renewed.get("auth_time")).isEqualTo(this.claims.get("auth_time"));
			assertThat(renewed.get("jti")).isNotEqualTo(this.claims.get("jti"));
		}

		@Test
		void staysSoWithoutAnotherQuestionForAWhile() {
			JsonNode again = Visit.claims(this.visit.open(STEP_UP).tokens());

			assertThat(again.get("acr").asString()).isEqualTo("stepped-up");
			assertThat(again.get("auth_time")).isEqualTo(this.claims.get("auth_time"));
		}

		@ParameterizedTest
		@CsvSource({ "CONFIGURE_TOTP, totpSecret", "UPDATE_PASSWORD, password-new",
				"webauthn-register, attestationObject", "CONFIGURE_RECOVERY_AUTHN_CODES, generatedRecoveryAuthnCodes",
				"UPDATE_EMAIL, email" })
		void leadsToWhatAPersonDoesWithCredentials(String action, String field) {
			this.visit.open(Map.of("kc_action", action, "acr_values", "stepped-up"));

			assertThat(this.visit.page()).contains("name=\"%s\"".formatted(field), "name=\"cancel-aia\"");
			this.visit.submit(Map.of("cancel-aia", "true"));
			assertThat(this.visit.callback()).contains("kc_action_status=cancelled");
			assertThat(Visit.claims(this.visit.tokens()).get("acr").asString()).isEqualTo("stepped-up");
		}

	}

	private static void nextSecondAfter(JsonNode claims) {
		await().until(() -> System.currentTimeMillis() / 1000 > claims.get("iat").asLong());
	}

}
