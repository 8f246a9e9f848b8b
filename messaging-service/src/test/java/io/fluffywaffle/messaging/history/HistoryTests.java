package io.fluffywaffle.messaging.history;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@MessagingServiceTest
class HistoryTests {

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Callers callers;

	TestAccount account;

	String phone = TellsOfAccounts.newPhone();

	@BeforeEach
	void openAccount() {
		this.account = this.accounts.newAccount();
	}

	@Test
	void takesOverAConversationAsItWas() {
		assertThat(bring(this.phone)).hasStatusOk().bodyJson().isLenientlyEqualTo("{\"imported\": 2, \"skipped\": 0}");

		MvcTestResult inbox = this.account.member().get(this.account.path("/conversations"));
		assertThat(inbox).bodyJson()
			.isLenientlyEqualTo(
					"""
							{"items": [{"unread": 0, "lastMessage": {"body": "Eight", "direction": "outbound", "status": "delivered",
							  "at": "2026-03-01T10:05:00Z"}}]}""");
		assertThat(this.account.member()
			.get(this.account.path("/conversations/{id}/messages"),
					UUID.fromString(Callers.read(inbox, "$.items[0].id"))))
			.bodyJson()
			.isLenientlyEqualTo("""
					{"items": [{"body": "When?", "direction": "inbound", "status": "received", "author": null},
					  {"body": "Eight", "author": {"id": null, "name": "Maria"}}]}""");
	}

	@Test
	void skipsWhatItKnowsAlready() {
		bring(this.phone);

		assertThat(bring(this.phone)).bodyJson().isLenientlyEqualTo("{\"imported\": 0, \"skipped\": 2}");
		assertThat(Callers.<List<Object>>read(this.account.member().get(this.account.path("/conversations")),
				"$.items[*]"))
			.hasSize(1);
	}

	@Test
	void tellsNobody() {
		bring(this.phone);

		assertThat(this.account.member().get(this.account.path("/activity"))).bodyJson()
			.isEqualTo("{\"items\": [], \"sequence\": 0}");
	}

	@Test
	void isForOwnersAndAdmins() {
		assertThat(this.account.member().post(aText("1", this.phone), this.account.path("/history"))).hasStatus(403);
		assertThat(this.callers.admin().post(aText("1", this.phone), this.account.path("/history"))).hasStatusOk();
		assertThat(this.callers.admin().post(aText("1", this.phone), "/api/accounts/{id}/history", UUID.randomUUID()))
			.hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource({ "+1202555, 2026-03-01T10:00:00Z, inbound, messages[0].client",
			"+12025550142, 2126-03-01T10:00:00Z, inbound, messages[0].at",
			"+12025550142, 1991-03-01T10:00:00Z, inbound, messages[0].at",
			"+12025550142, -999999999-01-01T00:00:00Z, inbound, messages[0].at",
			"+12025550142, yesterday, inbound, messages.at",
			"+12025550142, 2026-03-01T10:00:00Z, sideways, messages.direction" })
	void refusesWhatCannotHaveBeen(String client, String at, String direction, String field) {
		String json = """
				{"messages": [{"externalId": "1", "client": "%s", "number": "%s", "direction": "%s", "body": "Hi",
				  "at": "%s"}]}""".formatted(client, this.account.number(), direction, at);

		assertThat(this.account.owner().post(json, this.account.path("/history"))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
	}

	@Test
	void refusesCharactersThatNoTextCanHave() {
		assertThat(this.account.owner()
			.post(aText("1", this.phone).replace("Hi", "a\\u0000b"), this.account.path("/history"))).hasStatus(400);
		assertThat(this.account.owner()
			.post(aText("1", this.phone).replace("Hi", "a\\ud800b"), this.account.path("/history"))).hasStatus(400);
	}

	private MvcTestResult bring(String client) {
		return this.account.owner().post("""
				{"messages": [
				  {"externalId": "b", "client": "%1$s", "number": "%2$s", "direction": "outbound", "body": "Eight",
				   "at": "2026-03-01T10:05:00Z", "authorName": "Maria"},
				  {"externalId": "a", "client": "%1$s", "number": "%2$s", "direction": "inbound", "body": "When?",
				   "at": "2026-03-01T10:00:00Z"}]}
				""".formatted(client, this.account.number()), this.account.path("/history"));
	}

	private String aText(String externalId, String client) {
		return """
				{"messages": [{"externalId": "%s", "client": "%s", "number": "%s", "direction": "inbound", "body": "Hi",
				  "at": "2026-03-01T10:00:00Z"}]}""".formatted(externalId, client, this.account.number());
	}

}
