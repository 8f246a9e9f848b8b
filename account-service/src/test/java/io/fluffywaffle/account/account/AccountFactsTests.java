package io.fluffywaffle.account.account;

import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class AccountFactsTests {

	@Autowired
	Callers callers;

	@Autowired
	KafkaProbe kafka;

	@Test
	void tellsEachChangeInOrderAsPromised() {
		Caller owner = this.callers.user();
		UUID account = this.callers.accountOf(owner);
		String member = "/api/accounts/{id}/members/{user}";
		UUID newcomer = this.callers.user().id();
		this.callers.admin()
			.post("{\"number\": \"+1415555%04d\", \"label\": \"Desk\"}"
				.formatted(Math.floorMod(account.hashCode(), 10_000)), "/api/accounts/{id}/numbers", account);
		owner.put("{\"role\": \"member\"}", member, account, newcomer);
		owner.put("{\"role\": \"member\"}", member, account, newcomer);
		owner.put("{\"role\": \"owner\"}", member, account, newcomer);
		owner.put("""
				{"accountSid": "AC0123456789abcdef0123456789abcdef", "authToken": "0123456789abcdef0123456789abcdef",
				 "messagingServiceSid": "MG0123456789abcdef0123456789abcdef"}""", "/api/accounts/{id}/carrier",
				account);
		owner.delete(member, account, owner.id());

		this.kafka.await(AccountChanged.TOPIC, (record) -> account.toString().equals(record.key())
				&& String.valueOf(record.value()).contains("\"version\":5"));
		List<KafkaRecord> told = this.kafka.records(AccountChanged.TOPIC)
			.stream()
			.filter((record) -> account.toString().equals(record.key()))
			.toList();
		assertThat(told).extracting((record) -> JsonPath.<Integer>read(record.value(), "$.version"))
			.containsExactly(0, 1, 2, 3, 4, 5);
		assertThat(told).allSatisfy((record) -> {
			Contracts.assertSameShape(String.valueOf(record.value()), "account.account.v1/AccountChanged",
					"/settings/stopTexts", "/settings/helpTexts");
			assertThat(record.header("event-type")).isEqualTo("AccountChanged");
			assertThat(record.header("account-id")).isEqualTo(account.toString());
		});
		assertThat(JsonPath.<List<String>>read(told.getLast().value(), "$.members[*].userId"))
			.containsExactly(newcomer.toString());
	}

}
