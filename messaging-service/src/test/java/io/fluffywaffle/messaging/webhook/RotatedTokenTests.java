package io.fluffywaffle.messaging.webhook;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.OwnContract;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioCaller;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@MessagingServiceTest
class RotatedTokenTests {

	private static final String PATH = "/webhooks/twilio/sms";

	private final OwnContract before = OwnContract.random();

	private final OwnContract after = new OwnContract(this.before.sid(), OwnContract.random().token());

	@Autowired
	TwilioCaller twilio;

	@Autowired
	TellsOfAccounts accounts;

	@Test
	void countsAsASignatureUntilItsTimeIsOver() {
		TestAccount account = this.accounts.newAccount();
		Instant now = Instant.now();

		this.accounts.tell(account, this.after.json(account.id(), this.before.token(), in(now, 60)), 2);
		Awaitility.await().untilAsserted(() -> {
			assertThat(statusOf(account, this.before)).isEqualTo(200);
			assertThat(statusOf(account, this.after)).isEqualTo(200);
		});

		this.accounts.tell(account, this.after.json(account.id(), this.before.token(), in(now, -1)), 3);
		Awaitility.await().untilAsserted(() -> assertThat(statusOf(account, this.before)).isEqualTo(403));
		assertThat(statusOf(account, this.after)).isEqualTo(200);
	}

	private int statusOf(TestAccount account, OwnContract contract) {
		Map<String, String> text = TwilioCaller.aText(TwilioCaller.newSid(), TellsOfAccounts.newPhone(),
				account.number(), "Hello");
		return this.twilio.post(PATH, text, TwilioCaller.sign(PATH, text, contract.token())).statusCode();
	}

	private static String in(Instant now, int minutes) {
		return now.plus(minutes, ChronoUnit.MINUTES).toString();
	}

}
