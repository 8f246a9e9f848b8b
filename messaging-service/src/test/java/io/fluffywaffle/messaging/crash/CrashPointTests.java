package io.fluffywaffle.messaging.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.FaultKind;
import io.fluffywaffle.testsupport.faults.Faults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The process is halted at a named point and started again. The judge is Twilio's log: no
 * text is accepted twice, and each ends or is left to a person.
 */
class CrashPointTests {

	private static final Set<String> AT_REST = Set.of("delivered", "review", "refused", "suppressed");

	private static Stage stage;

	private String phone;

	@BeforeAll
	static void setUp(@TempDir Path folder) {
		stage = new Stage(folder);
	}

	@AfterAll
	static void tearDown() {
		stage.close();
	}

	@BeforeEach
	void newPhone() {
		stage.simulator().clearFaults();
		this.phone = TellsOfAccounts.newPhone();
	}

	static Stream<Arguments> crashes() {
		return Stream.of(arguments("C5", "claimed, not connected", List.of(), "review", 0),
				arguments("C6", "request written, no answer", List.of(), "delivered", 1),
				arguments("C7", "answer read, not committed", List.of(), "delivered", 1),
				arguments("C8", "accepted and committed, not told", List.of(), "delivered", 1),
				arguments("C9", "callback verified, not committed", List.of(), "delivered", 1),
				arguments("C10", "callback committed, not answered", List.of(), "delivered", 1),
				arguments("C11", "found at Twilio, not committed",
						List.of(FaultKind.ACCEPT_THEN_DROP, FaultKind.CALLBACK_LOST), "delivered", 1));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("crashes")
	void neverSendsTwiceWhenKilled(String point, String situation, List<FaultKind> faults, String end, int accepted)
			throws Exception {
		UUID conversation;
		try (ServiceProcess dying = stage.service(Map.of("CRASH_AT", point + ":1"))) {
			conversation = stage.open(dying, this.phone);
			faults.forEach((fault) -> stage.simulator().add(Fault.of(fault).to(this.phone)));

			sendAndForget(dying, conversation, "Hello");

			dying.awaitDeath();
		}
		try (ServiceProcess _ = stage.service(Map.of())) {
			awaitRest(conversation);
		}
		assertThat(stage.statuses(conversation)).containsExactly(end);
		assertThat(stage.accepted(this.phone).stream().mapToLong((times) -> times)).hasSize(accepted)
			.allMatch((times) -> times == 1);
	}

	/** C1: committed, not answered. */
	@Test
	void sendsOnceWhenTheAnswerToTheWriterWasLost() throws Exception {
		UUID conversation;
		String key = UUID.randomUUID().toString();
		try (ServiceProcess dying = stage.service(Map.of("CRASH_AT", "C1:1"))) {
			conversation = stage.open(dying, this.phone);

			try {
				stage.send(dying, conversation, key, "Hello");
			}
			catch (IOException _) {
				// it died instead
			}

			dying.awaitDeath();
		}
		try (ServiceProcess again = stage.service(Map.of())) {
			assertThat(stage.send(again, conversation, key, "Hello").statusCode()).isEqualTo(202);
			awaitRest(conversation);
		}
		assertThat(stage.statuses(conversation)).hasSize(1);
		assertThat(stage.accepted(this.phone)).hasSizeLessThanOrEqualTo(1).allMatch((times) -> times == 1);
	}

	/** C6: the request was written when the process died, and nobody read the answer. */
	@Test
	void sendsACodeOnceThatItDiedOver() throws Exception {
		try (ServiceProcess dying = stage.service(Map.of("CRASH_AT", "C6:1"))) {
			stage.open(dying, TellsOfAccounts.newPhone());
			stage.askForACode(this.phone, "482915");

			dying.awaitDeath();
		}
		UUID conversation = stage.jdbc()
			.sql("select conversation_id from message where to_number = ?")
			.param(this.phone)
			.query(UUID.class)
			.single();
		try (ServiceProcess _ = stage.service(Map.of())) {
			awaitRest(conversation);
		}
		assertThat(stage.statuses(conversation)).containsExactly("delivered");
		assertThat(stage.accepted(this.phone)).containsExactly(1L);
	}

	/** C12: STOP committed while a text is claimed and another waits. */
	@Test
	void sendsNothingMoreToSomebodyWhoSaidStopBeforeTheCrash() throws Exception {
		UUID conversation;
		try (ServiceProcess dying = stage.service(Map.of("CRASH_AT", "C12:1"))) {
			conversation = stage.open(dying, this.phone);
			stage.simulator().add(Fault.of(FaultKind.HANG).to(this.phone).delayed(Duration.ofSeconds(30)));
			sendAndForget(dying, conversation, "Claimed");
			sendAndForget(dying, conversation, "Waiting");
			await().until(() -> stage.statuses(conversation).equals(List.of("dispatching", "ready")));

			stage.simulator().text(this.phone, stage.number(), "STOP");

			dying.awaitDeath();
		}
		stage.simulator().clearFaults();
		try (ServiceProcess _ = stage.service(Map.of())) {
			awaitRest(conversation);
		}
		assertThat(stage.statuses(conversation)).containsExactly("review", "suppressed");
		assertThat(stage.accepted(this.phone)).isEmpty();
	}

	/** C13: asked to end with a request under way. */
	@Test
	void finishesRequestsUnderWayBeforeItEnds() throws Exception {
		UUID conversation;
		try (ServiceProcess ending = stage.service(Map.of())) {
			conversation = stage.open(ending, this.phone);
			stage.simulator().add(Fault.of(FaultKind.SLOW).to(this.phone).delayed(Duration.ofMillis(1500)));
			stage.simulator().add(Fault.of(FaultKind.CALLBACK_LOST).to(this.phone));
			sendAndForget(ending, conversation, "Hello");
			await().until(() -> stage.accepted(this.phone).equals(List.of(1L)));

			ending.stop();
		}
		assertThat(stage.statuses(conversation)).singleElement().isIn("accepted", "delivered");
	}

	@Test
	void doesNotSendLateWhatItClaimedBeforeItWasFrozen() throws Exception {
		try (ServiceProcess frozen = stage.service(Map.of("STOP_AT", "C5:1"))) {
			UUID conversation = stage.open(frozen, this.phone);
			sendAndForget(frozen, conversation, "Hello");
			await().until(() -> stage.jdbc()
				.sql("select exists (select 1 from message where to_number = ? and lease_until < now())")
				.param(this.phone)
				.query(Boolean.class)
				.single());

			Faults.thaw(frozen.pid());

			awaitRest(conversation);
			assertThat(stage.accepted(this.phone)).hasSizeLessThanOrEqualTo(1).allMatch((times) -> times == 1);
			assertThat(stage.simulator().requests())
				.noneMatch((request) -> request.subject().contains(messageOf(conversation) + "?a=1"));
		}
	}

	private static void awaitRest(UUID conversation) {
		await().atMost(Duration.ofSeconds(30)).until(() -> AT_REST.containsAll(stage.statuses(conversation)));
	}

	private static String messageOf(UUID conversation) {
		return stage.jdbc()
			.sql("select id from message where conversation_id = ?")
			.param(conversation)
			.query(UUID.class)
			.single()
			.toString();
	}

	/** The service may be frozen or dead before it can answer. */
	private static void sendAndForget(ServiceProcess service, UUID conversation, String body) {
		Thread.ofVirtual().start(() -> {
			try {
				stage.send(service, conversation, UUID.randomUUID().toString(), body);
			}
			catch (IOException _) {
				// what became of it is read from the database
			}
		});
		await().until(() -> stage.jdbc()
			.sql("select exists (select 1 from message where conversation_id = ? and body = ?)")
			.params(conversation, body)
			.query(Boolean.class)
			.single());
	}

}
