package io.fluffywaffle.client.account;

import java.util.UUID;

import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class AccountFacesTests {

	@Autowired
	AccountFaces faces;

	@Autowired
	KafkaProbe kafka;

	private final UUID account = UUID.randomUUID();

	@Test
	void showWhatWasToldLast() {
		tell(told());
		Awaitility.await().until(() -> this.faces.find(this.account).isPresent());

		assertThat(this.faces.find(this.account)).contains(
				new AccountFace(this.account, "Riverside Clinic", "#1f6feb", "US", "en", "+12025550100", true, 7));
	}

	@Test
	void showNoDeletedAccount() {
		tell(told());
		Awaitility.await().until(() -> this.faces.find(this.account).isPresent());

		tell(told().replace("\"status\": \"active\"", "\"status\": \"deleted\"")
			.replace("\"version\": 7", "\"version\": 8"));

		Awaitility.await().until(() -> this.faces.find(this.account).isEmpty());
	}

	private String told() {
		return Contracts.example("account.account.v1/AccountChanged")
			.replace("01938f3a-7c00-7000-8000-000000000001", this.account.toString());
	}

	private void tell(String fact) {
		this.kafka.send("account.account.v1", this.account.toString(), "AccountChanged", this.account, fact);
	}

}
