package io.fluffywaffle.notification.notice.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.Citizens;
import io.fluffywaffle.notification.NotificationServiceTest;
import io.fluffywaffle.notification.notice.Notice;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.NoticeList;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@NotificationServiceTest
class FactsBecomeNoticesTests {

	@Autowired
	Accounts accounts;

	@Autowired
	Citizens citizens;

	@Autowired
	NoticeList list;

	@Autowired
	KafkaProbe kafka;

	final UUID owner = UUID.randomUUID();

	final UUID member = UUID.randomUUID();

	final UUID client = UUID.randomUUID();

	UUID account;

	@BeforeEach
	void openAccount() {
		this.account = this.accounts.ownedBy(this.owner, this.member);
	}

	@Test
	void tellsWhomANoteNamesButNotItsAuthorAndNoStranger() {
		UUID stranger = UUID.randomUUID();
		mention(this.owner, this.member, stranger);

		Notice told = first(this.member);
		assertThat(told.kind()).isEqualTo(NoticeKind.MENTION);
		assertThat(told.title()).isEqualTo("Ben Okoro mentioned you in a note about Louise Park");
		assertThat(told.text()).isEqualTo("@Ana Silva could you call her back?");
		assertThat(told.link()).isEqualTo("/accounts/%s/clients/%s".formatted(this.account, this.client));
		mention(this.member, this.owner);
		assertThat(first(this.owner).kind()).isEqualTo(NoticeKind.MENTION);
		assertThat(all(this.owner)).hasSize(1);
		assertThat(all(stranger)).isEmpty();
	}

	@Test
	void forgetsMentionsOfClientsWhoWereErased() {
		mention(this.owner, this.member);
		first(this.member);

		this.kafka.send("client.erasure.v1", this.account.toString(), "ClientErasureRequested", this.account, """
				{"erasureId": "%s", "accountId": "%s", "clientIds": ["%s"], "phones": ["+12025550142"], "at": "%s"}"""
			.formatted(UUID.randomUUID(), this.account, this.client, Instant.now()));

		await().until(() -> all(this.member).isEmpty());
	}

	@Test
	void tellsOwnersWhenSomethingBreaksAndWhenItWorksAgain() {
		UUID incident = UUID.randomUUID();
		incident(incident, "raised");

		Notice raised = first(this.owner);
		assertThat(raised.title()).isEqualTo("Clinic: Twilio refuses the account's credentials");
		assertThat(raised.text()).startsWith("Twilio does not accept");
		assertThat(raised.link()).isEqualTo("/accounts/%s/settings/health".formatted(this.account));
		incident(incident, "raised");
		incident(incident, "cleared");

		await().until(() -> all(this.owner).size() == 2);
		assertThat(first(this.owner).title())
			.isEqualTo("Clinic: This is over: Twilio refuses the account's credentials");
		assertThat(all(this.owner)).extracting(Notice::isRead).containsExactly(false, true);
		assertThat(all(this.member)).isEmpty();
	}

	@Test
	void tellsOwnersOfTheAccountsStatementAndAdminsOfTheCompanys() {
		UUID admin = this.citizens.next();
		this.citizens.tell(admin, 2, Map.of("admin", true));
		UUID company = UUID.randomUUID();

		statement(this.account, company, Instant.now());
		await().untilAsserted(() -> {
			statement(null, company, Instant.now());
			assertThat(all(admin)).isNotEmpty();
		});

		assertThat(first(this.owner).title()).isEqualTo("Clinic: the statement of October 2026 is ready");
		assertThat(first(this.owner).link()).isEqualTo("/accounts/%s/settings/usage".formatted(this.account));
		assertThat(all(this.member)).isEmpty();
		assertThat(all(admin)).hasSize(1);
		assertThat(first(admin).title()).isEqualTo("The statement of October 2026 is ready");
		assertThat(first(admin).link()).isEqualTo("/admin/companies/%s/statements".formatted(company));
	}

	@Test
	void doesNotWarmUpOldStatements() {
		statement(this.account, UUID.randomUUID(), Instant.now().minus(Duration.ofDays(31)));
		incident(UUID.randomUUID(), "raised");

		first(this.owner);
		await().during(Duration.ofMillis(300)).until(() -> all(this.owner).size() == 1);
	}

	private void mention(UUID author, UUID... mentioned) {
		ObjectNode fact = example("client.mention.v1/ClientMentioned");
		fact.put("clientId", this.client.toString()).put("noteId", UUID.randomUUID().toString());
		((ObjectNode) fact.get("by")).put("id", author.toString());
		var users = fact.putArray("userIds").add(author.toString());
		List.of(mentioned).forEach((user) -> users.add(user.toString()));
		send("client.mention.v1", fact);
	}

	private void incident(UUID id, String state) {
		send("account.incident.v1",
				example("account.incident.v1/IncidentChanged").put("incidentId", id.toString()).put("state", state));
	}

	private void statement(@Nullable UUID whose, UUID company, Instant at) {
		ObjectNode fact = example("account.statement.v1/StatementReady").put("companyId", company.toString());
		fact.put("accountId", (whose != null) ? whose.toString() : null).put("at", at.toString());
		this.kafka.send("account.statement.v1", company.toString(), "Fact", this.account, fact.toString());
	}

	private ObjectNode example(String name) {
		return ((ObjectNode) JsonMapper.shared().readTree(Contracts.example(name)))
			.put("accountId", this.account.toString())
			.put("at", Instant.now().minusSeconds(1).toString());
	}

	private void send(String topic, ObjectNode fact) {
		this.kafka.send(topic, this.account.toString(), "Fact", this.account, fact.toString());
	}

	private Notice first(UUID user) {
		await().until(() -> !all(user).isEmpty());
		return all(user).getFirst();
	}

	private List<Notice> all(UUID user) {
		return this.list.page(user, null, 10, false);
	}

}
