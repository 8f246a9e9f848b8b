package io.fluffywaffle.messaging.reply;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioCaller;
import io.fluffywaffle.messaging.receiving.MessageReceiver;
import io.fluffywaffle.messaging.receiving.SmsReceived;
import io.fluffywaffle.messaging.receiving.TextsForTests;
import io.fluffywaffle.messaging.sending.Queue;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@MessagingServiceTest
class AutomaticRepliesTests {

	private static final String NEVER_OPEN = "\"businessHours\": {\"days\": {}, \"holidays\": []}";

	private static final String ALWAYS_OPEN = "\"businessHours\": null";

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	TwilioCaller twilio;

	@Autowired
	MessageReceiver receiver;

	@Autowired
	Queue queue;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	String phone = TellsOfAccounts.newPhone();

	int version = 1;

	@BeforeEach
	void openAccount() {
		this.queue.takeOver();
		this.account = this.accounts.newAccount();
	}

	@AfterEach
	void goOn() {
		this.queue.handBack(this.account);
	}

	@Nested
	class OnAKeyword {

		@BeforeEach
		void waitForHours() {
			settle("\"welcome\": \"Welcome!\"", "\"keywordReplies\": [%s, %s, %s]".formatted(
					rule("exact", "hours", "\"reply\": \"9 to 5\", \"tag\": \"asked\", \"groupId\": null"),
					rule("contains", "hours", "\"reply\": \"Second\", \"tag\": null, \"groupId\": null"),
					rule("starts-with", "book",
							"\"reply\": null, \"tag\": null, \"groupId\": \"%s\", \"assignTo\": \"%s\""
								.formatted(UUID.randomUUID(), AutomaticRepliesTests.this.account.member().id()))));
		}

		@Test
		void repliesByTheFirstRuleThatFits() {
			hear("Hours");

			assertThat(replies()).containsExactly("keyword: 9 to 5");
		}

		@Test
		void tellsWhatTheRuleGives() {
			hear("HOURS");

			KafkaRecord told = AutomaticRepliesTests.this.kafka.await("messaging.keyword.v1",
					(read) -> (AutomaticRepliesTests.this.account.id() + ":" + AutomaticRepliesTests.this.phone)
						.equals(read.key()));
			Contracts.assertSameShape(told.value(), "messaging.keyword.v1/KeywordMatched");
			assertThat(told.value()).contains("\"tag\":\"asked\"").contains("\"groupId\":null");
		}

		@Test
		void givesTheConversationToTheMember() {
			hear("Book me a table");

			assertThat(AutomaticRepliesTests.this.account.member()
				.get(AutomaticRepliesTests.this.account.path("/conversations"))).bodyJson()
				.extractingPath("$.items[0].assignedTo.id")
				.isEqualTo(AutomaticRepliesTests.this.account.member().id().toString());
			assertThat(replies()).containsExactly("welcome: Welcome!");
		}

		@Test
		void sendsTheReplyAsATextThatNobodyWrote() {
			hear("hours");

			assertThat(AutomaticRepliesTests.this.account.member()
				.get(AutomaticRepliesTests.this.account.path("/activity"))).bodyJson()
				.isLenientlyEqualTo(
						"""
								{"items": [{"type": "message.received", "message": {"automatic": false}},
								 {"type": "message.queued", "message": {"body": "9 to 5", "automatic": true, "author": null}}]}""");
			assertThat(AutomaticRepliesTests.this.queue.claim(AutomaticRepliesTests.this.account)).hasSize(1);
		}

	}

	@Nested
	class ToAStranger {

		@BeforeEach
		void welcome() {
			settle("\"welcome\": \"Welcome!\"");
		}

		@Test
		void saysWelcomeOnceForEver() {
			hear("Hi");
			hear("Hello?");
			AutomaticRepliesTests.this.jdbc.sql("delete from message where account_id = ?")
				.param(AutomaticRepliesTests.this.account.id())
				.update();
			AutomaticRepliesTests.this.jdbc.sql("delete from conversation where account_id = ?")
				.param(AutomaticRepliesTests.this.account.id())
				.update();
			hear("Me again");

			assertThat(replies()).isEmpty();
			hearFrom(TellsOfAccounts.newPhone(), "Hi");
			assertThat(replies()).containsExactly("welcome: Welcome!");
		}

		@Test
		void saysNothingToAClient() {
			AutomaticRepliesTests.this.accounts.newClient(AutomaticRepliesTests.this.account,
					AutomaticRepliesTests.this.phone, "Ana", false);

			hear("Hi");

			assertThat(replies()).isEmpty();
		}

		@Test
		void saysNothingToSomebodyWhomWeTextedFirst() {
			AutomaticRepliesTests.this.queue.queue(AutomaticRepliesTests.this.account, AutomaticRepliesTests.this.phone,
					"Your table is ready");

			hear("Thanks");

			assertThat(replies()).isEmpty();
		}

	}

	@Nested
	class AfterHours {

		@Test
		void repliesOnceInAClosedPeriod() {
			settle("\"afterHoursReply\": \"Closed\"", NEVER_OPEN);

			hear("Hi");
			hear("Hello?");

			assertThat(replies()).containsExactly("after-hours: Closed");
		}

		@Test
		void repliesAgainInTheNextOne() {
			settle("\"afterHoursReply\": \"Closed\"", NEVER_OPEN);
			hear("Hi");

			AutomaticRepliesTests.this.jdbc
				.sql("update after_hours_reply set closed_since = closed_since - interval '1 day' where account_id = ?")
				.param(AutomaticRepliesTests.this.account.id())
				.update();
			hear("Still closed?");

			assertThat(replies()).hasSize(2);
		}

		@Test
		void saysNothingWhileItIsOpen() {
			settle("\"afterHoursReply\": \"Closed\"", ALWAYS_OPEN);

			hear("Hi");

			assertThat(replies()).isEmpty();
		}

		@Test
		void welcomesFirst() {
			settle("\"afterHoursReply\": \"Closed\"", "\"welcome\": \"Welcome!\"", NEVER_OPEN);

			hear("Hi");
			hear("Hello?");

			assertThat(replies()).containsExactly("welcome: Welcome!", "after-hours: Closed");
		}

	}

	@Nested
	class Never {

		@BeforeEach
		void answerEverything() {
			settle("\"keywordReplies\": [%s]"
				.formatted(rule("contains", "hi", "\"reply\": \"Oh hi there\", \"tag\": null, \"groupId\": null")));
		}

		@Test
		void toABlockedClient() {
			AutomaticRepliesTests.this.accounts.newClient(AutomaticRepliesTests.this.account,
					AutomaticRepliesTests.this.phone, "Ana", true);

			hear("Hi");

			assertThat(replies()).isEmpty();
		}

		@Test
		void toSomebodyWhoSaidStop() {
			hear("STOP");
			hear("Hi");

			assertThat(replies()).isEmpty();
		}

		@ParameterizedTest
		@ValueSource(strings = { "12345", "WAFFLES", "+12345" })
		void toAMachine(String sender) {
			hearFrom(sender, "Hi");

			assertThat(replies()).isEmpty();
		}

		@Test
		void moreThanThreeTimesAnHour() {
			IntStream.range(0, 5).forEach((i) -> hear("Hi " + i));

			assertThat(replies()).hasSize(3);
		}

		@Test
		void moreThanTenTimesADay() {
			for (int hour = 0; hour < 12; hour++) {
				hear("Hi " + hour);
				AutomaticRepliesTests.this.jdbc
					.sql("update message set at = at - interval '61 minutes' where account_id = ?")
					.param(AutomaticRepliesTests.this.account.id())
					.update();
			}

			assertThat(replies()).hasSize(10);
		}

		@Test
		void toAnEchoOfItself() {
			hear("Hi");
			hear("OH HI  there");

			assertThat(replies()).hasSize(1);
		}

		@Test
		void toATextOfYesterday() {
			receive(TextsForTests.of(AutomaticRepliesTests.this.account, AutomaticRepliesTests.this.phone, "Hi",
					Instant.now().minus(Duration.ofDays(1))));

			assertThat(replies()).isEmpty();
		}

	}

	@Nested
	class ExactlyOnce {

		@BeforeEach
		void answerHours() {
			settle("\"keywordReplies\": [%s]"
				.formatted(rule("exact", "hours", "\"reply\": \"9 to 5\", \"tag\": null, \"groupId\": null")));
		}

		@Test
		void whenABatchHoldsATextTwiceOrComesTwice() {
			SmsReceived text = TextsForTests.of(AutomaticRepliesTests.this.account, AutomaticRepliesTests.this.phone,
					"Hours");

			receive(text, text);
			receive(text, text);

			assertThat(replies()).hasSize(1);
		}

		@Test
		void whenTheJournalIsReadAgain() {
			AutomaticRepliesTests.this.twilio.text(AutomaticRepliesTests.this.phone,
					AutomaticRepliesTests.this.account.number(), "Hours");
			await().atMost(Duration.ofSeconds(15)).until(() -> replies().size() == 1);

			AutomaticRepliesTests.this.kafka.sendAllAgain("sms.received.v1");
			AutomaticRepliesTests.this.twilio.text(AutomaticRepliesTests.this.phone,
					AutomaticRepliesTests.this.account.number(), "The last one");

			await().atMost(Duration.ofSeconds(15)).until(() -> received() == 2);
			assertThat(replies()).hasSize(1);
		}

		@Test
		void whenTheFirstTryIsCutOff() {
			SmsReceived text = TextsForTests.of(AutomaticRepliesTests.this.account, AutomaticRepliesTests.this.phone,
					"Hours");
			AutomaticRepliesTests.this.transaction.executeWithoutResult((status) -> {
				receive(text);
				assertThat(replies()).hasSize(1);
				status.setRollbackOnly();
			});
			assertThat(replies()).isEmpty();

			receive(text);

			assertThat(replies()).hasSize(1);
		}

	}

	private void settle(String... settings) {
		this.accounts.settle(this.account, "{" + String.join(", ", settings) + "}", ++this.version);
	}

	private static String rule(String match, String word, String rest) {
		return """
				{"id": "%s", "name": "A rule", "enabled": true, "match": "%s", "words": ["%s"], %s}"""
			.formatted(UUID.randomUUID(), match, word, rest);
	}

	private void hear(String body) {
		hearFrom(this.phone, body);
	}

	private void hearFrom(String sender, String body) {
		receive(TextsForTests.of(this.account, sender, body));
	}

	private void receive(SmsReceived... texts) {
		this.receiver.receive(List.of(texts));
	}

	private List<String> replies() {
		return this.jdbc.sql("""
				select automatic || ': ' || body from message
				where account_id = ? and direction = 'outbound' and automatic is not null order by at, id""")
			.param(this.account.id())
			.query(String.class)
			.list();
	}

	private long received() {
		return this.jdbc.sql("select count(*) from message where account_id = ? and direction = 'inbound'")
			.param(this.account.id())
			.query(Long.class)
			.single();
	}

}
