package io.fluffywaffle.acceptance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.acceptance.access.Prices;
import io.fluffywaffle.acceptance.access.Texter;
import io.fluffywaffle.acceptance.stack.Newcomer;
import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.acceptance.stack.UsageGroup;
import io.fluffywaffle.acceptance.stack.Waffle;
import io.fluffywaffle.local.http.Rest;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.usage.Counts;
import io.fluffywaffle.simulator.usage.MonthOfUsage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What is metered and billed is what the simulator, in Twilio's place, counted by itself.
 */
@Waffle
class UsageIsMeteredTests {

	/** A picture of one dot, which the handset page shows without the network. */
	private static final String DOT = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

	private static final String PHONE = "+12025550191";

	/** Twilio takes texts to it and says later that they failed. */
	private static final String FAILING = "+12025553001";

	/** Its network does not deliver, and Twilio is paid all the same. */
	private static final String SWITCHED_OFF = "+12025553003";

	private final String sid = "AC" + UUID.randomUUID().toString().replace("-", "");

	private final String number = "+1202556%04d".formatted(Math.floorMod(this.sid.hashCode(), 10_000));

	private final Prices prices = new Prices(new BigDecimal("0.0079"), new BigDecimal("0.0075"),
			new BigDecimal("0.0165"));

	@Test
	void toTheSegmentAndToTheCentHoweverOftenItIsRead(RunningWaffle waffle) {
		String account = account(waffle);
		Texter texter = Texter.in(account, waffle);
		for (String phone : List.of(PHONE, FAILING, SWITCHED_OFF)) {
			waffle.simulator().text(phone, this.number, "Hello, is anybody there? ".repeat(9));
		}
		waffle.simulator().text(PHONE, this.number, "Look 🙂", List.of(DOT));

		texter.answer(PHONE, "Yes.");
		texter.answer(PHONE, "{[€]} ".repeat(60));
		texter.answer(PHONE, "Ça va très bien, merci 🙂 ".repeat(8));
		texter.answer(FAILING, "Can you hear us? ".repeat(20));
		texter.answer(SWITCHED_OFF, "Can you hear us? ".repeat(20));

		await().untilAsserted(() -> {
			MonthOfUsage counted = counted(waffle);
			assertThat(counted.accepted().texts()).isEqualTo(5);
			assertThat(counted.billed().texts()).isEqualTo(4);
			assertThat(counted.received()).isEqualTo(new Counts(4, 7, 1));
			assertThat(metered(account, waffle))
				.isEqualTo(Map.of("received", counted.received(), "sent", counted.billed()));
		});
		assertThat(total(account, waffle)).isEqualTo(this.prices.total(counted(waffle)));

		Map<String, Counts> before = metered(account, waffle);
		String statement = statement(account, waffle).toString();
		new UsageGroup(waffle).readEverythingAgain();

		assertThat(metered(account, waffle)).isEqualTo(before);
		assertThat(statement(account, waffle)).hasToString(statement);
	}

	/**
	 * An account with a Twilio account and a number of its own, and somebody who pays.
	 */
	private String account(RunningWaffle waffle) {
		Rest api = waffle.operations();
		Newcomer owner = waffle.newcomer("metered");
		String token = UUID.randomUUID().toString().replace("-", "");
		waffle.simulator().put(new TwilioAccount(this.sid, token));
		waffle.simulator()
			.put(this.number, NumberSettings.callingTo(waffle.portal() + "/webhooks/twilio/sms").ofAccount(this.sid));
		String account = api
			.post("/api/accounts",
					Map.of("name", "Metered", "timeZone", "UTC", "country", "US", "ownerId", owner.id().toString()))
			.ok()
			.get("id")
			.asString();
		String path = "/api/accounts/" + account;
		await().ignoreExceptions()
			.untilAsserted(() -> api.put(path + "/carrier", Map.of("accountSid", this.sid, "authToken", token)).ok());
		await().ignoreExceptions()
			.untilAsserted(
					() -> api.post(path + "/numbers", Map.of("number", this.number, "label", "Desk", "takeOver", true))
						.ok());
		String company = api
			.post("/api/companies", Map.of("legalName", "Metered Inc.", "displayName", "Metered", "country", "US",
					"currency", "USD", "contacts", List.of(), "addresses", List.of()))
			.ok()
			.get("id")
			.asString();
		this.prices.agree(company, waffle);
		api.put("/api/companies/%s/accounts/%s".formatted(company, account), Map.of()).ok();
		return account;
	}

	private MonthOfUsage counted(RunningWaffle waffle) {
		return waffle.simulator().usage(this.sid).getLast();
	}

	private static Map<String, Counts> metered(String account, RunningWaffle waffle) {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		JsonNode total = waffle.operations()
			.get("/api/accounts/%s/usage?from=%s&to=%s".formatted(account, today.minusDays(1), today))
			.ok()
			.get("total");
		return Map.of("received", counts(total.get("received")), "sent", counts(total.get("sent")));
	}

	private static Counts counts(JsonNode json) {
		return new Counts(json.get("texts").asLong(), json.get("segments").asLong(), json.get("mms").asLong());
	}

	private static JsonNode statement(String account, RunningWaffle waffle) {
		return waffle.operations()
			.get("/api/accounts/%s/statements/%s".formatted(account, YearMonth.now(ZoneOffset.UTC)))
			.ok();
	}

	private static BigDecimal total(String account, RunningWaffle waffle) {
		return new BigDecimal(statement(account, waffle).get("total").asString());
	}

}
