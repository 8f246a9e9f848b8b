package io.fluffywaffle.account.member;

import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class DeletedUsersTests {

	@Autowired
	Callers callers;

	@Autowired
	KafkaProbe kafka;

	@Test
	void leaveEveryAccountAndItIsTold() {
		UUID first = this.callers.accountOf(this.callers.user());
		UUID second = this.callers.accountOf(this.callers.user());
		Caller user = this.callers.admit(this.callers.memberOf(first), second, "supervisor");

		new DeletedUser(this.kafka, user.id()).tell();

		Awaitility.await().untilAsserted(() -> assertThat(user.get("/api/accounts/{id}", first)).hasStatus(404));
		Awaitility.await().untilAsserted(() -> assertThat(user.get("/api/accounts/{id}", second)).hasStatus(404));
		this.kafka.await("account.account.v1",
				(fact) -> second.toString().equals(fact.key())
						&& !String.valueOf(fact.value()).contains(user.id().toString())
						&& String.valueOf(fact.value()).contains("\"version\":2"));
	}

	@Test
	void leaveEvenAsLastOwnersAndAnAdminNamesAnother() {
		Caller owner = this.callers.user();
		UUID account = this.callers.accountOf(owner);
		Caller member = this.callers.memberOf(account);

		new DeletedUser(this.kafka, owner.id()).tell();

		Awaitility.await().untilAsserted(() -> assertThat(owner.get("/api/accounts/{id}", account)).hasStatus(404));
		assertThat(member.get("/api/accounts/{id}", account)).hasStatusOk();
		this.callers.admit(this.callers.user(), account, "read-only");
		this.callers.admit(member, account, "owner");
	}

}
