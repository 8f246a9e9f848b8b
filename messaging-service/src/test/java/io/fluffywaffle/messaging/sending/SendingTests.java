package io.fluffywaffle.messaging.sending;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.SimulatedTwilioTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.Texts;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.FaultKind;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SimulatedTwilioTest
class SendingTests {

	@Autowired
	Texts texts;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	SimulatorClient simulator;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	String phone;

	UUID conversation;

	@BeforeEach
	void openConversation() {
		this.account = this.texts.newAccount();
		this.phone = TellsOfAccounts.newPhone();
		this.conversation = this.texts.open(this.account, this.phone);
	}

	@Test
	void bringsATextToThePhoneAndTellsWhatBecameOfIt() {
		MvcTestResult answer = this.texts.post(this.account, this.conversation, "{\"body\": \"It starts at 5 pm\"}");

		assertThat(answer).hasStatus(202).bodyJson().isLenientlyEqualTo("""
				{"conversationId": "%s", "direction": "outbound", "body": "It starts at 5 pm", "status": "ready",
				 "errorCode": null, "error": null, "author": {"id": "%s", "name": "Ada Lovelace"}, "segments": 1,
				 "attempt": 0}
				""".formatted(this.conversation, this.account.member().id()));
		UUID message = UUID.fromString(Callers.read(answer, "$.id"));
		this.texts.await(message, DeliveryStatus.DELIVERED);
		assertThat(this.texts.accepted(message)).isOne();
		String key = this.account.id() + ":" + this.phone;
		KafkaRecord sent = this.kafka.await("sms.sent.v1", (read) -> key.equals(read.key()));
		Contracts.assertSameShape(sent.value(), "sms.sent.v1/SmsSent");
		KafkaRecord delivered = this.kafka.await("sms.status.v1",
				(read) -> key.equals(read.key()) && read.value().contains("\"delivered\""));
		Contracts.assertSameShape(delivered.value(), "sms.status.v1/SmsStatusChanged");
		assertThat(this.account.member().get(this.account.path("/conversations/" + this.conversation))).bodyJson()
			.extractingPath("$.lastMessage.status")
			.isEqualTo("delivered");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"body\": null}", "{\"body\": \"\"}", "{\"body\": \" \\n\"}",
			"{\"body\": \"a\\u0000b\"}", "{\"body\": \"\\ud83e\"}", "not json" })
	void refusesATextThatCannotBeSent(String json) {
		assertThat(this.texts.post(this.account, this.conversation, json)).hasStatus(400);
		assertThat(outbound()).isZero();
	}

	@Test
	void refusesATextOfMoreThan1600Characters() {
		assertThat(this.texts.post(this.account, this.conversation, "{\"body\": \"" + "a".repeat(1600) + "\"}"))
			.hasStatus(202);
		assertThat(this.texts.post(this.account, this.conversation, "{\"body\": \"" + "a".repeat(1601) + "\"}"))
			.hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("body");
	}

	@Test
	void refusesARequestWithoutAKey() {
		assertThat(this.account.member()
			.post("{\"body\": \"Hi\"}", this.account.path("/conversations/" + this.conversation + "/messages")))
			.hasStatus(400);
		assertThat(this.texts.post(this.account, this.conversation, "{\"body\": \"Hi\"}", "k".repeat(65)))
			.hasStatus(400);
	}

	@Test
	void knowsNoConversationsOfOtherAccounts() {
		TestAccount other = this.texts.newAccount();

		assertThat(this.texts.post(other, this.conversation, "{\"body\": \"Hi\"}")).hasStatus(404);
	}

	@Test
	void sendsNothingFromANumberThatIsAnotherAccountsByNow() {
		this.accounts.newAccountWith(this.account.number());

		assertThat(this.texts.post(this.account, this.conversation, "{\"body\": \"Hi\"}")).hasStatus(409);
		assertThat(outbound()).isZero();
	}

	@Test
	void sendsNothingFromANumberThatOnlyThePastKnows() {
		String strange = TellsOfAccounts.newPhone();
		assertThat(this.account.owner().post("""
				{"messages": [{"externalId": "1", "client": "%s", "number": "%s", "direction": "inbound", "body": "Hi",
				  "at": "2026-03-01T10:00:00Z"}]}""".formatted(this.phone, strange), this.account.path("/history")))
			.hasStatusOk();
		UUID past = this.jdbc.sql("select id from conversation where account_id = ? and number = ?")
			.params(this.account.id(), strange)
			.query(UUID.class)
			.single();

		assertThat(this.texts.post(this.account, past, "{\"body\": \"Hi\"}")).hasStatus(409);
		assertThat(outbound()).isZero();
	}

	@Test
	void sendsOnceHoweverOftenARequestIsRepeatedAtOnce() throws Exception {
		Callable<String> request = () -> {
			MvcTestResult answer = this.texts.post(this.account, this.conversation, "{\"body\": \"Once\"}", "one-key");
			assertThat(answer).hasStatus(202);
			return answer.getResponse().getContentAsString();
		};

		try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<String>> answers = callers.invokeAll(IntStream.range(0, 20).mapToObj((i) -> request).toList());

			assertThat(answers).extracting(Future::get).containsOnly(answers.getFirst().get());
		}
		assertThat(outbound()).isOne();
	}

	@Test
	void refusesAKeyThatBelongsToAnotherText() {
		this.texts.post(this.account, this.conversation, "{\"body\": \"This\"}", "a-key");

		assertThat(this.texts.post(this.account, this.conversation, "{\"body\": \"That\"}", "a-key")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/idempotency-key-reused");
	}

	@Test
	void keepsTheKeysOfCallersApart() {
		MvcTestResult mine = this.texts.post(this.account, this.conversation, "{\"body\": \"Mine\"}", "shared");
		MvcTestResult theirs = this.texts.post(this.account.owner(), this.account, this.conversation,
				"{\"body\": \"Theirs\"}", "shared");

		assertThat(mine).hasStatus(202).bodyJson().extractingPath("$.body").isEqualTo("Mine");
		assertThat(theirs).hasStatus(202).bodyJson().extractingPath("$.body").isEqualTo("Theirs");
	}

	@Test
	void refusesAnAnswerToSomebodyWhoHasSinceWrittenAgain() {
		this.simulator.text(this.phone, this.account.number(), "First");
		await().until(() -> inbound() == 1);
		long seen = this.jdbc.sql("select max(sequence) from message where conversation_id = ?")
			.param(this.conversation)
			.query(Long.class)
			.single();
		this.simulator.text(this.phone, this.account.number(), "Forget it");
		await().until(() -> inbound() == 2);

		assertThat(
				this.texts.post(this.account, this.conversation, "{\"body\": \"Yes!\", \"seen\": %d}".formatted(seen)))
			.hasStatus(409)
			.bodyJson()
			.hasPathSatisfying("$.type", (type) -> assertThat(type).isEqualTo("/problems/conversation-moved-on"))
			.extractingPath("$.messages[*].body")
			.asArray()
			.containsExactly("Forget it");
		assertThat(this.texts.post(this.account, this.conversation,
				"{\"body\": \"Yes!\", \"seen\": %d}".formatted(seen + 1)))
			.hasStatus(202);
	}

	@Test
	void refusesToTextSomebodyWhoSaidStop() {
		this.simulator.text(this.phone, this.account.number(), "STOP");
		await().until(() -> this.jdbc.sql("select exists (select 1 from opt_out where phone = ?)")
			.param(this.phone)
			.query(Boolean.class)
			.single());

		assertThat(this.texts.post(this.account, this.conversation, "{\"body\": \"Hi\"}")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/client-opted-out");
	}

	@Test
	void refusesToTextSomebodyWhoIsBlocked() {
		this.accounts.newClient(this.account, this.phone, "Ana", true);

		assertThat(this.texts.post(this.account, this.conversation, "{\"body\": \"Hi\"}")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/client-blocked");
	}

	@Test
	void tellsInPlainWordsWhyATextWasRefused() {
		this.simulator.add(Fault.of(FaultKind.REJECT_4XX).code(21614).to(this.phone));

		UUID message = this.texts.send(this.account, this.conversation, "Hello");

		this.texts.await(message, DeliveryStatus.REFUSED);
		assertThat(this.account.member().get(this.account.path("/conversations/" + this.conversation + "/messages")))
			.bodyJson()
			.extractingPath("$.items[0]")
			.asMap()
			.containsEntry("errorCode", 21614)
			.containsEntry("error", "This number belongs to no mobile phone.");
	}

	@Test
	void textsNobodyAgainOfWhomTwilioSaysThatTheySaidStop() {
		this.simulator.add(Fault.of(FaultKind.REJECT_4XX).code(21610).to(this.phone));

		UUID message = this.texts.send(this.account, this.conversation, "Hello");

		this.texts.await(message, DeliveryStatus.REFUSED);
		assertThat(this.texts.post(this.account, this.conversation, "{\"body\": \"Hi\"}")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/client-opted-out");
	}

	@Test
	void sendsTextsOfAConversationInTheOrderTheyWereWritten() {
		List<UUID> messages = IntStream.range(0, 5)
			.mapToObj((i) -> this.texts.send(this.account, this.conversation, "Part " + i))
			.toList();

		messages.forEach((message) -> this.texts.await(message, DeliveryStatus.DELIVERED));
		assertThat(this.simulator.log(LogEntry.Kind.ACCEPTED)
			.stream()
			.filter((entry) -> this.phone.equals(entry.to()))
			.map(LogEntry::body)).containsExactly("Part 0", "Part 1", "Part 2", "Part 3", "Part 4");
	}

	private long outbound() {
		return count("outbound");
	}

	private long inbound() {
		return count("inbound");
	}

	private long count(String direction) {
		return this.jdbc.sql("select count(*) from message where conversation_id = ? and direction = ?")
			.params(this.conversation, direction)
			.query(Long.class)
			.single();
	}

}
