package io.fluffywaffle.testsupport.keycloak;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.fluffywaffle.local.keycloak.Visit;
import io.fluffywaffle.testsupport.servers.KeycloakAccess;
import io.fluffywaffle.testsupport.servers.RealServers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Somebody knows the password and guesses the code of the second factor. */
class CodeGuessingTests {

	// The current one and one on each side of it
	private static final int VALID_CODES = 3;

	private static final int AT_ONCE = 31;

	private final KeycloakAccess keycloak = RealServers.keycloak();

	private final Somebody ada = Somebody.in(this.keycloak);

	private final Authenticator app = Somebody
		.setUp(this.ada.visit(Map.of("acr_values", "stepped-up")).open(Map.of("kc_action", "CONFIGURE_TOTP")));

	@Test
	void triesFewOfManyCodesAndThenPauses() {
		List<Visit> visits = IntStream.range(0, AT_ONCE).mapToObj((_) -> this.ada.visit(Map.of())).toList();
		String beforehand = words(visits.getFirst());

		try (ExecutorService all = Executors.newFixedThreadPool(AT_ONCE)) {
			for (int i = 0; i < AT_ONCE; i++) {
				Map<String, String> guess = Map.of("otp", this.app.wrongCode(i));
				Visit visit = visits.get(i);
				all.submit(() -> visit.submit(guess));
			}
		}
		long triedAtOnce = tried();
		for (int i = 0; i < 10 && !isPaused(); i++) {
			visits.getFirst().submit(Map.of("otp", this.app.wrongCode(AT_ONCE + i)));
		}
		long tried = tried();

		System.out.printf("P14: of %d wrong codes at once %d tried; %d until the pause: chance of a hit %.4f %%%n",
				AT_ONCE, triedAtOnce, tried, 100.0 * tried * VALID_CODES / 1_000_000);
		assertThat(tried).isBetween(1L, 5L);
		assertThat(visits).allSatisfy((visit) -> assertThat(visit.callback()).isEmpty());
		assertThat(visits).extracting(CodeGuessingTests::words).containsOnly(words(visits.getFirst()));
		assertThat(words(visits.getFirst())).isNotEqualTo(beforehand);
	}

	@Test
	void answersAPausedUserLikeAWrongPassword() {
		Visit wrongCode = this.ada.visit(Map.of()).submit(Map.of("otp", this.app.wrongCode(0)));
		String wrongPassword = words(signIn("wrong-" + Somebody.PASSWORD));
		IntStream.range(0, 10).takeWhile((_) -> !isPaused()).forEach((_) -> signIn("wrong-" + Somebody.PASSWORD));

		assertThat(words(signIn(Somebody.PASSWORD))).isEqualTo(wrongPassword);
		assertThat(words(wrongCode.submit(Map.of("otp", this.app.nextCode())))).contains("code");
		assertThat(wrongCode.callback()).as("the right code, during the pause").isEmpty();
	}

	@Test
	void locksForGoodWhoGoesOnGuessing() {
		int most = realm().get("maxSecondaryAuthFailures").asInt();
		assertThat((double) (most + 1) * VALID_CODES / 1_000_000).as("chance, however long").isLessThan(0.0003);
		this.ada.admin().put("", Map.of("maxSecondaryAuthFailures", 1)).ok();
		try {
			Visit visit = this.ada.visit(Map.of()).submit(Map.of("otp", this.app.wrongCode(0)));
			visit.submit(Map.of("otp", this.app.wrongCode(1)));

			// Keycloak counts failures beside the answer
			await().until(() -> !this.ada.admin().get("/users/" + this.ada.id()).ok().get("enabled").asBoolean());
		}
		finally {
			this.ada.admin().put("", Map.of("maxSecondaryAuthFailures", most)).ok();
		}
	}

	private Visit signIn(String password) {
		return new Visit(this.keycloak.issuer()).open(Map.of()).signIn(this.ada.username(), password);
	}

	private JsonNode realm() {
		return this.ada.admin().get("").ok();
	}

	private boolean isPaused() {
		return this.ada.admin()
			.get("/attack-detection/brute-force/users/" + this.ada.id())
			.ok()
			.get("disabled")
			.asBoolean();
	}

	private long tried() {
		return this.ada.admin()
			.get("/events?max=500&type=LOGIN_ERROR&user=" + this.ada.id())
			.ok()
			.valueStream()
			.filter((event) -> event.path("error").asString().equals("invalid_user_credentials"))
			.count();
	}

	/** What a person reads. */
	private static String words(Visit visit) {
		return visit.page()
			.replaceAll("(?s)<(script|style|head)[ >].*?</\\1>", "")
			.replaceAll("<[^>]+>", " ")
			.replaceAll("\\s+", " ");
	}

}
