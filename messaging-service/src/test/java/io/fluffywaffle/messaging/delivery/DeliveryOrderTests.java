package io.fluffywaffle.messaging.delivery;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioCaller;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Direction;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What is told of one text, in every order, each part once or twice. */
@MessagingServiceTest
class DeliveryOrderTests {

	/** Twilio's answer to the request, which callbacks may overtake. */
	private static final String ANSWER = "201";

	private static final List<DeliveryStatus> UPWARDS = List.of(DeliveryStatus.DISPATCHING, DeliveryStatus.ACCEPTED,
			DeliveryStatus.SENT, DeliveryStatus.DELIVERED, DeliveryStatus.UNDELIVERED, DeliveryStatus.FAILED);

	private static final Map<String, Integer> ERRORS = Map.of("undelivered", 30003, "failed", 30008);

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Conversations conversations;

	@Autowired
	Messages messages;

	@Autowired
	Deliveries deliveries;

	@Autowired
	DeliveryRecorder recorder;

	@Autowired
	TwilioCaller twilio;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	@BeforeEach
	void openAccount() {
		this.account = this.accounts.newAccount();
	}

	static Stream<Arguments> stories() {
		return Stream.of(arguments(List.of(ANSWER, "queued", "sent", "delivered"), DeliveryStatus.DELIVERED),
				arguments(List.of(ANSWER, "queued", "sent", "undelivered"), DeliveryStatus.UNDELIVERED),
				arguments(List.of(ANSWER, "queued", "failed"), DeliveryStatus.FAILED),
				arguments(List.of(ANSWER, "sent", "teleported", "delivered"), DeliveryStatus.DELIVERED),
				arguments(List.of("queued", "sent", "delivered", "read"), DeliveryStatus.DELIVERED));
	}

	@ParameterizedTest(name = "{0} ends as {1}")
	@MethodSource("stories")
	void endsRightInEveryOrderAndNeverGoesBackwards(List<String> story, DeliveryStatus end) {
		List<UUID> told = new ArrayList<>();

		for (List<String> order : ordersWithOneTwice(story)) {
			Message message = aClaimedMessage();
			int reached = 0;
			for (String step : order) {
				tell(message, sidOf(message), step);
				int rank = UPWARDS.indexOf(find(message).status());
				assertThat(rank).as("After %s of %s", step, order).isGreaterThanOrEqualTo(reached);
				reached = rank;
			}
			assertThat(find(message)).as("After %s", order)
				.returns(end, Message::status)
				.returns(ERRORS.get(end.text()), Message::errorCode)
				.returns(sidOf(message), Message::providerSid);
			assertThat(reportsOf(message))
				.containsExactlyInAnyOrderElementsOf(story.stream().filter((step) -> !step.equals(ANSWER)).toList());
			told.add(message.id());
		}

		assertAcceptanceIsToldOnceOf(told);
	}

	@Test
	void keepsWhatIsSaidOfAnotherTextAndBelievesNone() {
		Message message = aClaimedMessage();
		tell(message, sidOf(message), "sent");

		tell(message, TwilioCaller.newSid(), "delivered");

		assertThat(find(message)).returns(DeliveryStatus.SENT, Message::status)
			.returns(sidOf(message), Message::providerSid);
		assertThat(reportsOf(message)).containsExactlyInAnyOrder("sent", "delivered");
	}

	@Test
	void takesInASignedCallbackBeforeTheAnswer() {
		Message message = aClaimedMessage();
		String path = "/webhooks/twilio/status/" + message.id() + "?a=1";

		assertThat(
				this.twilio.post(path, Map.of("MessageSid", sidOf(message), "MessageStatus", "delivered")).statusCode())
			.isEqualTo(204);

		assertThat(find(message).status()).isEqualTo(DeliveryStatus.DELIVERED);
		tell(message, sidOf(message), ANSWER);
		assertThat(find(message).status()).isEqualTo(DeliveryStatus.DELIVERED);
	}

	private void tell(Message message, String sid, String step) {
		if (step.equals(ANSWER)) {
			this.deliveries.moveUp(message, new Progress(sid, DeliveryStatus.ACCEPTED, 1, null));
		}
		else {
			this.recorder.record(message.accountId(), report(message, 1, sid, step));
		}
	}

	private static DeliveryReport report(Message message, int attempt, String sid, String status) {
		return new DeliveryReport(message.id(), attempt, sid, status, ERRORS.get(status), "{}");
	}

	/** Every order of the steps in which one of them comes twice. */
	private static Set<List<String>> ordersWithOneTwice(List<String> steps) {
		Set<List<String>> orders = new LinkedHashSet<>();
		for (String twice : steps) {
			List<String> all = new ArrayList<>(steps);
			all.add(twice);
			addOrders(List.of(), all, orders);
		}
		return orders;
	}

	private static void addOrders(List<String> begun, List<String> left, Set<List<String>> orders) {
		if (left.isEmpty()) {
			orders.add(begun);
		}
		for (int i = 0; i < left.size(); i++) {
			List<String> longer = new ArrayList<>(begun);
			longer.add(left.get(i));
			List<String> rest = new ArrayList<>(left);
			rest.remove(i);
			addOrders(longer, rest, orders);
		}
	}

	private Message aClaimedMessage() {
		UUID accountId = this.account.id();
		String phone = TellsOfAccounts.newPhone();
		this.conversations.open(accountId, phone, this.account.number());
		UUID conversation = this.conversations.between(accountId, phone, this.account.number()).orElseThrow().id();
		Message message = new Message(Ids.next(), accountId, conversation, Direction.OUTBOUND, this.account.number(),
				phone, "See you tomorrow", 1, DeliveryStatus.DISPATCHING, null,
				Instant.now().truncatedTo(ChronoUnit.MILLIS), 0, null, 1, null, null, null, null, null, null);
		this.messages.insert(message);
		return message;
	}

	private static String sidOf(Message message) {
		return "SM" + message.id().toString().replace("-", "");
	}

	private Message find(Message message) {
		return this.messages.find(message.accountId(), message.id()).orElseThrow();
	}

	private List<String> reportsOf(Message message) {
		return this.jdbc.sql("select status from delivery_report where message_id = ?")
			.param(message.id())
			.query(String.class)
			.list();
	}

	private void assertAcceptanceIsToldOnceOf(List<UUID> ids) {
		await().untilAsserted(() -> assertThat(this.kafka.records("sms.sent.v1")
			.stream()
			.map(KafkaRecord::value)
			.map(DeliveryOrderTests::messageId)
			.filter(ids::contains)).containsExactlyInAnyOrderElementsOf(ids));
	}

	private static UUID messageId(String sent) {
		return UUID.fromString(JsonPath.read(sent, "$.messageId"));
	}

}
