package io.fluffywaffle.messaging.reply;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioSettings;
import io.fluffywaffle.messaging.receiving.MessageReceiver;
import io.fluffywaffle.messaging.receiving.TextsForTests;
import io.fluffywaffle.messaging.requested.RequestedTexts;
import io.fluffywaffle.messaging.requested.RequestsForTests;
import io.fluffywaffle.messaging.sending.Queue;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

@MessagingServiceTest
class WelcomeLinkTests {

	private static final String TOPIC = "messaging.welcome.v1";

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	MessageReceiver receiver;

	@Autowired
	RequestedTexts requested;

	@Autowired
	Queue queue;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	String phone = TellsOfAccounts.newPhone();

	@BeforeEach
	void welcomeWithALink() {
		this.queue.takeOver();
		this.account = this.accounts.newAccount();
		this.accounts.settle(this.account, "{\"welcome\": \"Hello! Join us: {link} or just write.\"}", 2);
	}

	@AfterEach
	void goOn() {
		this.queue.handBack(this.account);
	}

	@Test
	void leadsAStrangerToTheirOwnPlaceAndTellsOnlyItsHash() throws Exception {
		hear("Hi");
		hear("Anybody there?");

		assertThat(sent()).singleElement()
			.asString()
			.matches("Hello! Join us: " + TwilioSettings.PUBLIC_URL + "/join/[A-Za-z0-9_-]{22} or just write\\.");
		String token = sent().getFirst().replaceAll(".*/join/([^ ]+).*", "$1");
		KafkaRecord told = this.kafka.await(TOPIC, (fact) -> (this.account.id() + ":" + this.phone).equals(fact.key()));
		Contracts.assertSameShape(String.valueOf(told.value()), "messaging.welcome.v1/LinkMinted");
		assertThat(JsonPath.<String>read(told.value(), "$.tokenHash"))
			.isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII))));
		assertThat(told.value()).doesNotContain(token);
	}

	@Test
	void isAnotherOneForEverybody() {
		hear("Hi");
		String first = sent().getFirst();
		this.phone = TellsOfAccounts.newPhone();

		hear("Hi");

		assertThat(sent()).hasSize(1).doesNotContain(first);
	}

	@Test
	void welcomesAlsoWhoOnlyGotACodeSoFar() {
		this.requested.queue(RequestsForTests.code(this.account, this.phone, "482915"));

		hear("What is this?");

		assertThat(sent()).hasSize(2).last().asString().contains("/join/");
	}

	private void hear(String body) {
		this.receiver.receive(List.of(TextsForTests.of(this.account, this.phone, body)));
	}

	private List<String> sent() {
		return this.jdbc.sql("select body from message where account_id = ? and to_number = ? order by id")
			.params(this.account.id(), this.phone)
			.query(String.class)
			.list();
	}

}
