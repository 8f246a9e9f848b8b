package io.fluffywaffle.account.number;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.StandInMessaging;
import io.fluffywaffle.account.StandInMessaging.Asked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class PurchaseTests {

	private static final String NUMBERS = "/api/accounts/{id}/numbers";

	private static final String BUY = "POST /twilio/purchases";

	private static final String REMOVE = "DELETE /twilio/numbers";

	private final String number = "+1617555%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));

	@Autowired
	Callers callers;

	@Autowired
	StandInMessaging messaging;

	Caller owner;

	Caller admin;

	UUID account;

	@BeforeEach
	void open() {
		this.owner = this.callers.user();
		this.admin = this.callers.admin();
		this.account = this.callers.accountOf(this.owner);
	}

	@Test
	void buysWithOneRequestAndKeepsTheNumber() {
		assertThat(buy(this.admin, this.account)).hasStatus(201)
			.bodyJson()
			.isLenientlyEqualTo(
					"{\"number\": \"%s\", \"label\": \"Desk\", \"isDefault\": true}".formatted(this.number));

		assertThat(this.messaging.asked(this.account)).extracting(Asked::request).containsExactly(BUY);
		assertThat(this.owner.get(NUMBERS, this.account)).bodyText().contains(this.number);
	}

	@Test
	void wantsAFreshProof() {
		assertThat(buy(this.callers.withoutProof(this.owner), this.account)).hasStatus(401);
		assertThat(this.callers.withoutProof(this.owner).delete(NUMBERS + "/{number}", this.account, this.number))
			.hasStatus(401);

		assertThat(this.messaging.asked(this.account)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "502, purchase-unclear, 502", "504, purchase-unclear, 504", "500, internal-error, 504" })
	void asksOnceOnlyAndSaysWhenNobodyKnowsWhetherTheNumberWasBought(int status, String slug, int expected) {
		this.messaging.refuses(this.account, BUY, status, slug, "");

		assertThat(buy(this.admin, this.account)).hasStatus(expected).bodyText().contains("/problems/purchase-unclear");

		assertThat(this.messaging.asked(this.account)).extracting(Asked::request).containsExactly(BUY);
		assertThat(this.owner.get(NUMBERS, this.account)).bodyJson().isEqualTo("{\"items\": []}");
	}

	@Test
	void canBringABoughtNumberThatCouldNotBeKept() {
		UUID faster = this.callers.accountOf(this.callers.user());
		this.messaging.beforeAnAnswer(this.account, () -> this.admin.post(body(), NUMBERS, faster));
		assertThat(buy(this.admin, this.account)).hasStatus(409).bodyText().contains("number-in-use");
		this.messaging.beforeAnAnswer(this.account, () -> {
		});

		assertThat(this.admin.delete(NUMBERS + "/{number}", faster, this.number)).hasStatus(204);

		assertThat(this.admin.post(body(), NUMBERS, this.account)).hasStatus(201);
		assertThat(this.messaging.asked(this.account)).extracting(Asked::request)
			.containsExactly(BUY, "POST /twilio/numbers");
	}

	@Test
	void keepsANumberThatCouldNotBeGivenBack() {
		buy(this.admin, this.account);
		this.messaging.refuses(this.account, REMOVE, 503, "twilio-unavailable", "");

		assertThat(this.admin.delete(NUMBERS + "/{number}?release=true", this.account, this.number)).hasStatus(503);
		assertThat(this.owner.get(NUMBERS, this.account)).bodyText().contains(this.number);

		this.messaging.answers(this.account, REMOVE, 204, "");
		assertThat(this.admin.delete(NUMBERS + "/{number}?release=true", this.account, this.number)).hasStatus(204);
		assertThat(this.owner.get(NUMBERS, this.account)).bodyText().doesNotContain(this.number);
		assertThat(this.messaging.asked(this.account).getLast().uri()).contains("release=true");
	}

	@Test
	void releasesNothingOfTheInstallationForAnOwnerWhoMayStillLetGoOfIt() {
		buy(this.admin, this.account);

		assertThat(this.owner.delete(NUMBERS + "/{number}?release=true", this.account, this.number)).hasStatus(403);
		assertThat(this.owner.delete(NUMBERS + "/{number}", this.account, this.number)).hasStatus(204);

		assertThat(this.messaging.asked(this.account).getLast().uri()).contains("release=false");
	}

	@Test
	void letsGoOfANumberWhoseCredentialsTwilioRefuses() {
		buy(this.admin, this.account);
		this.messaging.refuses(this.account, REMOVE, 422, "twilio-refused", ", \"code\": 20003");

		assertThat(this.admin.delete(NUMBERS + "/{number}?release=true", this.account, this.number)).hasStatus(422);
		assertThat(this.owner.delete(NUMBERS + "/{number}", this.account, this.number)).hasStatus(204);
	}

	private MvcTestResult buy(Caller caller, UUID buyer) {
		return caller.post(body(), NUMBERS + "/purchase", buyer);
	}

	private String body() {
		return "{\"number\": \"%s\", \"label\": \"Desk\"}".formatted(this.number);
	}

}
