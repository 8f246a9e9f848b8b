package io.fluffywaffle.messaging.assigning;

import java.time.Duration;
import java.util.UUID;

import io.fluffywaffle.messaging.Caller;
import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@MessagingServiceTest
class AssigneeTests {

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Callers callers;

	@Autowired
	KafkaProbe kafka;

	TestAccount account;

	UUID conversation;

	@BeforeEach
	void openConversation() {
		this.account = this.accounts.newAccount();
		this.conversation = UUID.fromString(Callers.read(this.account.member()
			.post("{\"to\": \"%s\"}".formatted(TellsOfAccounts.newPhone()), this.account.path("/conversations")),
				"$.id"));
	}

	@Test
	void givesAConversationToAMemberByName() {
		UUID member = this.account.member().id();
		this.kafka.send("identity.user.v1", member.toString(), "UserChanged", this.account.id(), """
				{"id": "%s", "name": "Maria Lopez", "version": 1}""".formatted(member));

		assertThat(assign(this.account.owner(), "\"" + member + "\"")).hasStatusOk();

		await().atMost(Duration.ofSeconds(10))
			.untilAsserted(
					() -> assertThat(get()).bodyJson().extractingPath("$.assignedTo.name").isEqualTo("Maria Lopez"));
		assertThat(this.account.member().get(this.account.path("/activity"))).bodyJson().isLenientlyEqualTo("""
				{"items": [{"type": "conversation.assigned", "message": null,
				  "conversation": {"id": "%s", "assignedTo": {"id": "%s"}}}]}""".formatted(this.conversation, member));
	}

	@Test
	void tellsOnlyWhatChanges() {
		String member = "\"" + this.account.member().id() + "\"";

		assign(this.account.owner(), member);
		assign(this.account.member(), member);
		assertThat(assign(this.account.member(), "null")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.assignedTo")
			.isNull();

		assertThat(this.account.member().get(this.account.path("/activity"))).bodyJson()
			.extractingPath("$.sequence")
			.isEqualTo(2);
	}

	@Test
	void refusesSomebodyWhoIsNotInTheAccount() {
		assertThat(assign(this.account.owner(), "\"" + this.callers.user().id() + "\"")).hasStatus(400)
			.bodyJson()
			.isLenientlyEqualTo("""
					{"errors": [{"field": "userId", "message": "is not a member of the account"}]}""");
	}

	@Test
	void knowsNoConversationOfAnotherAccount() {
		TestAccount other = this.accounts.newAccount();

		assertThat(other.owner()
			.call(HttpMethod.PUT, "{\"userId\": null}", other.path("/conversations/" + this.conversation + "/assignee"),
					(headers) -> {
					}))
			.hasStatus(404);
	}

	private MvcTestResult assign(Caller caller, String userId) {
		return caller.call(HttpMethod.PUT, "{\"userId\": %s}".formatted(userId),
				this.account.path("/conversations/" + this.conversation + "/assignee"), (headers) -> {
				});
	}

	private MvcTestResult get() {
		return this.account.member().get(this.account.path("/conversations/" + this.conversation));
	}

}
