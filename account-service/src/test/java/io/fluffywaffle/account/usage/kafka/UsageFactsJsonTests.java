package io.fluffywaffle.account.usage.kafka;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.account.billing.Direction;
import io.fluffywaffle.account.billing.TextKind;
import io.fluffywaffle.account.usage.TextFact;
import io.fluffywaffle.testsupport.contracts.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class UsageFactsJsonTests {

	private static final UUID ACCOUNT = UUID.fromString("01938f3a-7c00-7000-8000-000000000001");

	private static final UUID MESSAGE = UUID.fromString("01938f3a-7c00-7000-8000-0000000000d1");

	@Test
	void countAReceivedTextWithoutWhoWroteWhat() {
		TextFact fact = read("sms.received.v1/SmsReceived", ReceivedText.class).fact();

		assertThat(fact).isEqualTo(TextFact.received(ACCOUNT, "SM0123456789abcdef0123456789abcdef",
				Instant.parse("2026-11-21T10:15:30.123Z"), TextKind.MMS, "US", 1));
		assertThat(fact.toString()).doesNotContain("2025550142", "time does it start");
	}

	@Test
	void countASentText() {
		TextFact fact = read("sms.sent.v1/SmsSent", SentText.class).fact();

		assertThat(fact).isEqualTo(
				TextFact.sent(ACCOUNT, MESSAGE, Instant.parse("2026-11-21T10:16:02.456Z"), TextKind.SMS, "US", 1));
		assertThat(fact.direction()).isEqualTo(Direction.OUT);
	}

	@Test
	void countASentTextAsItWasToldOnce() {
		SentText old = JsonMapper.shared()
			.readValue(
					"""
							{"messageId": "%s", "accountId": "%s", "conversationId": "%s", "providerSid": "MM01", "to": "+14165550142",
							 "from": "+12025550100", "segments": 2, "attempt": 1, "acceptedAt": "2026-11-21T10:16:02Z"}
							"""
						.formatted(MESSAGE, ACCOUNT, MESSAGE),
					SentText.class);

		assertThat(old.fact())
			.isEqualTo(TextFact.sent(ACCOUNT, MESSAGE, Instant.parse("2026-11-21T10:16:02Z"), TextKind.MMS, "CA", 2));
	}

	@Test
	void understandAStatus() {
		assertThat(read("sms.status.v1/SmsStatusChanged", TextStatus.class).status()).isEqualTo("delivered");
	}

	@ParameterizedTest
	@CsvSource({ "failed,SM1,true", "cancelled,SM1,true", "cancelled,,false", "failed,,false", "undelivered,SM1,false",
			"delivered,SM1,false", "refused,SM1,false" })
	void takeOutWhatNeverLeftTwilio(String status, String sid, boolean takenOut) {
		TextStatus told = new TextStatus(MESSAGE, ACCOUNT, sid, status, null, Instant.EPOCH);

		assertThat(told.fact().map(TextFact::takenOut).orElse(false)).isEqualTo(takenOut);
	}

	private static <T> T read(String example, Class<T> type) {
		return JsonMapper.shared().readValue(Contracts.example(example), type);
	}

}
