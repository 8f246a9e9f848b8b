package io.fluffywaffle.client.erasure;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class AccountClientsEraserTests {

	private static final String CONFIRMED = "erasure.client.v1";

	@Autowired
	Team team;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	@Test
	void leavesNothingOfAnAccountHasOthersForgetAndConfirms() {
		Caller member = this.team.memberOfAccountIn("US");
		UUID client = Team.client(member, "Ana", "+12025550142");
		UUID group = Team.group(member, "Volunteers");
		member.put("", "/groups/" + group + "/clients/" + client);
		Caller other = this.team.memberOfAccountIn("US");
		UUID kept = Team.client(other, "Bob", "+12025550142");

		request(member.account());

		this.kafka.await("client.client.v1", (fact) -> client.toString().equals(fact.key()) && fact.value() == null);
		String confirmed = String
			.valueOf(this.kafka.await(CONFIRMED, (fact) -> member.account().toString().equals(fact.key())).value());
		Contracts.assertSameShape(confirmed, "erasure.client.v1/AccountErased");
		assertThat(List.of("client", "client_group", "client_timeline"))
			.allSatisfy((table) -> assertThat(rows(table, member.account())).isZero());
		assertThat(other.get("/clients/" + kept)).hasStatusOk();
	}

	@Test
	void confirmsAgainWhenAskedAgain() {
		UUID account = this.team.memberOfAccountIn("US").account();

		request(account);
		request(account);

		Awaitility.await()
			.until(() -> this.kafka.records(CONFIRMED)
				.stream()
				.filter((fact) -> account.toString().equals(fact.key()))
				.count() == 2);
	}

	private void request(UUID account) {
		this.kafka.send("account.erasure.v1", account.toString(),
				Map.of("event-id", UUID.randomUUID().toString(), "event-type", "AccountErasureRequested"),
				Contracts.example("account.erasure.v1/AccountErasureRequested")
					.replace("01938f3a-7c00-7000-8000-000000000001", account.toString()));
	}

	private long rows(String table, UUID account) {
		return this.jdbc.sql("select count(*) from " + table + " where account_id = ?")
			.param(account)
			.query(Long.class)
			.single();
	}

}
