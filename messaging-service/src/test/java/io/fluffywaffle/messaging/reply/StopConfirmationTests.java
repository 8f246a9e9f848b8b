package io.fluffywaffle.messaging.reply;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.receiving.MessageReceiver;
import io.fluffywaffle.messaging.receiving.SmsReceived;
import io.fluffywaffle.messaging.receiving.TextsForTests;
import io.fluffywaffle.messaging.sending.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** STOP, START and HELP where Waffle answers instead of the carrier. */
@MessagingServiceTest
class StopConfirmationTests {

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	MessageReceiver receiver;

	@Autowired
	Queue queue;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	String phone = TellsOfAccounts.newPhone();

	@BeforeEach
	void answer() {
		this.queue.takeOver();
		this.account = this.accounts.newAccount();
		this.accounts.settle(this.account, settings("waffle"), 2);
	}

	@AfterEach
	void goOn() {
		this.queue.handBack(this.account);
	}

	@Test
	void isTheOneTextThatFollowsAStop() {
		UUID waiting = this.queue.queue(this.account, this.phone, "See you tomorrow");

		hear("STOP");

		assertThat(bodies(this.queue.claim(this.account))).containsExactly("You are out.");
		assertThat(this.queue.status(waiting)).isEqualTo(DeliveryStatus.SUPPRESSED);
		assertThat(this.queue.claim(this.account)).isEmpty();
	}

	@Test
	void isNotSentASecondTime() {
		hear("STOP");
		hear("STOP");
		hear("Stop");

		assertThat(automatic()).containsExactly("stop");
	}

	/** Nobody but the STOP itself can let a text pass. */
	@Test
	void opensNoWayForOtherTexts() {
		hear("STOP");
		this.queue.accept(this.queue.claim(this.account));
		this.jdbc
			.sql("""
					insert into message (id, account_id, conversation_id, direction, from_number, to_number, body, segments,
					    status, at, sequence, due_at, automatic)
					select uuidv7(), account_id, id, 'outbound', number, phone, 'You are out, again', 1, 'ready', now(), 1, now(),
					    'stop' from conversation where account_id = ?""")
			.param(this.account.id())
			.update();

		assertThat(this.queue.claim(this.account)).isEmpty();
	}

	@Test
	void isDroppedWhenStartComesFirst() {
		hear("STOP");
		hear("START");

		assertThat(this.queue.claim(this.account)).isEmpty();
		assertThat(this.jdbc.sql("select status from message where account_id = ? and automatic = 'stop'")
			.param(this.account.id())
			.query(String.class)
			.single()).isEqualTo("suppressed");
	}

	@Test
	void isNotSentToABlockedClient() {
		this.accounts.newClient(this.account, this.phone, "Ana", true);

		hear("STOP");

		assertThat(automatic()).isEmpty();
	}

	@Test
	void isLeftToTheCarrierUnlessTheAccountWantsItself() {
		this.accounts.settle(this.account, settings("carrier"), 3);

		hear("HELP");
		hear("STOP");

		assertThat(automatic()).isEmpty();
	}

	@Test
	void isLeftToTheCarrierThatUnderstoodTheWord() {
		SmsReceived text = TextsForTests.of(this.account, this.phone, "STOP");

		this.receiver
			.receive(List.of(new SmsReceived(text.accountId(), text.providerSid(), text.carrierAccountSid(), null,
					text.from(), text.to(), text.body(), 1, List.of(), "STOP", text.receivedAt(), text.parameters())));

		assertThat(automatic()).isEmpty();
	}

	@Test
	void helpsInTheAccountsLanguageUnlessThePersonSaidStop() {
		hear("HELP");
		assertThat(bodies(this.queue.claim(this.account))).containsExactly("Call us.");

		hear("STOP");
		hear("INFO");
		assertThat(automatic()).containsExactly("help", "stop");
	}

	@Test
	void takesAYesThatLiftsNothingForATextLikeAnyOther() {
		hear("Yes");

		assertThat(automatic()).containsExactly("welcome");
	}

	private static String settings(String answeredBy) {
		return """
				{"optOutAnsweredBy": "%s", "welcome": "Welcome!", "stopTexts": {"en": "You are out.", "es": "Fuera."},
				 "helpTexts": {"es": "Llámenos.", "en": "Call us."}}""".formatted(answeredBy);
	}

	private void hear(String body) {
		this.receiver.receive(List.of(TextsForTests.of(this.account, this.phone, body)));
	}

	private List<String> automatic() {
		return this.jdbc.sql("select automatic from message where account_id = ? and automatic is not null order by id")
			.param(this.account.id())
			.query(String.class)
			.list();
	}

	private List<String> bodies(List<UUID> claimed) {
		return claimed.stream()
			.map((id) -> this.jdbc.sql("select body from message where id = ?").param(id).query(String.class).single())
			.toList();
	}

}
