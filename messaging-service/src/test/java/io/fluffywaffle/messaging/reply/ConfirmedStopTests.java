package io.fluffywaffle.messaging.reply;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.SimulatedTwilioTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.Texts;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.number.NumberSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A handset says STOP to a number whose opt-outs Twilio leaves to us. */
@SimulatedTwilioTest
class ConfirmedStopTests {

	@Autowired
	Texts texts;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	SimulatorClient simulator;

	@Value("${WAFFLE_PUBLIC_URL}/webhooks/twilio/sms")
	String webhook;

	TestAccount account;

	String phone = TellsOfAccounts.newPhone();

	@BeforeEach
	void answerByOurselves() {
		this.account = this.texts.newAccount();
		this.simulator.put(this.account.number(), NumberSettings.callingTo(this.webhook).handlingOptOuts("off"));
		this.accounts.settle(this.account, """
				{"optOutAnsweredBy": "waffle", "stopTexts": {"en": "You will get no more texts."}}""", 2);
	}

	@Test
	void getsOneConfirmationAndNothingAfterIt() {
		UUID conversation = this.texts.open(this.account, this.phone);

		this.simulator.text(this.phone, this.account.number(), "STOP");
		await().atMost(Duration.ofSeconds(20)).until(() -> received().size() == 1);
		assertThat(received()).containsExactly("You will get no more texts.");

		this.simulator.text(this.phone, this.account.number(), "STOP");
		this.simulator.text(this.phone, this.account.number(), "I said STOP");
		assertThat(this.texts.post(this.account, conversation, "{\"body\": \"Are you sure?\"}")).hasStatus(409);
		await().atMost(Duration.ofSeconds(20))
			.untilAsserted(() -> assertThat(this.account.member().get(this.account.path("/conversations"))).bodyJson()
				.extractingPath("$.items[0].unread")
				.isEqualTo(3));
		assertThat(received()).hasSize(1);
	}

	private List<String> received() {
		return this.simulator.log(LogEntry.Kind.ACCEPTED)
			.stream()
			.filter((entry) -> this.phone.equals(entry.to()))
			.map((entry) -> String.valueOf(entry.body()))
			.toList();
	}

}
