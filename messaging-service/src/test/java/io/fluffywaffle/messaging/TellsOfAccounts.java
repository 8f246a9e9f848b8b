package io.fluffywaffle.messaging;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.awaitility.Awaitility;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells what account-service and client-service would, and waits until it is known. */
@TestComponent
public class TellsOfAccounts {

	private static final AtomicInteger NUMBERS = new AtomicInteger(1000000 + (int) (System.nanoTime() % 1000000));

	private final KafkaProbe kafka;

	private final JdbcClient jdbc;

	private final Callers callers;

	TellsOfAccounts(KafkaProbe kafka, JdbcClient jdbc, Callers callers) {
		this.kafka = kafka;
		this.jdbc = jdbc;
		this.callers = callers;
	}

	/** A number that no other test uses. */
	public static String newPhone() {
		return "+1202" + NUMBERS.incrementAndGet();
	}

	/** A new account with one number, an owner and a member. */
	public TestAccount newAccount() {
		return newAccount("null");
	}

	/** A new account with a contract of its own with Twilio, as JSON. */
	public TestAccount newAccount(String carrier) {
		TestAccount account = new TestAccount(UUID.randomUUID(), List.of(newPhone(), newPhone()), this.callers.user(),
				this.callers.user());
		tell(account, carrier, 1);
		return account;
	}

	/** A new account with this number. */
	public TestAccount newAccountWith(String number) {
		TestAccount account = new TestAccount(UUID.randomUUID(), List.of(number), this.callers.user(),
				this.callers.user());
		tell(account, "null", 1);
		return account;
	}

	/** A new version of an account. */
	public void tell(TestAccount account, String carrier, int version) {
		tell(account, "active", carrier, "null", version);
	}

	/** A new version of an account, with settings as JSON. */
	public void settle(TestAccount account, String settings, int version) {
		tell(account, "active", "null", settings, version);
	}

	/** A new version of an account, which is deleted now and has nobody in it. */
	public void delete(TestAccount account, int version) {
		deleteSoon(account, version);
		awaitVersion(account, version);
	}

	/** The same, without waiting until it is known. */
	public void deleteSoon(TestAccount account, int version) {
		send(account, "deleted", "null", "{\"welcome\": \"Welcome!\"}", version);
	}

	private void tell(TestAccount account, String status, String carrier, String settings, int version) {
		send(account, status, carrier, settings, version);
		awaitVersion(account, version);
	}

	private void send(TestAccount account, String status, String carrier, String settings, int version) {
		String numbers = account.numbers()
			.stream()
			.map((number) -> "{\"number\": \"%s\", \"label\": \"Desk\", \"isDefault\": %s}".formatted(number,
					number.equals(account.number())))
			.collect(Collectors.joining(","));
		String members = status.equals("deleted") ? ""
				: Stream
					.of("{\"userId\": \"%s\", \"role\": \"owner\"}".formatted(account.owner().id()),
							"{\"userId\": \"%s\", \"role\": \"member\"}".formatted(account.member().id()))
					.collect(Collectors.joining(","));
		this.kafka.send("account.account.v1", account.id().toString(), "AccountChanged", account.id(), """
				{"id": "%s", "name": "Riverside Clinic", "timeZone": "America/New_York", "country": "US",
				 "language": "en", "status": "%s", "numbers": [%s], "members": [%s], "carrier": %s, "settings": %s,
				 "version": %d}
				""".formatted(account.id(), status, numbers, members, carrier, settings, version));
	}

	private void awaitVersion(TestAccount account, int version) {
		await("select exists (select 1 from account where id = ? and version >= ?)", account.id(), version);
		await("select exists (select 1 from account_access_version where account_id = ? and version >= ?)",
				account.id(), version);
	}

	/** One more person in an account. */
	public void admit(TestAccount account, Caller somebody, String role) {
		this.kafka.send("account.account.v1", account.id().toString(), "AccountChanged", account.id(), """
				{"id": "%s", "name": "Riverside Clinic", "timeZone": "America/New_York", "country": "US", "numbers": [],
				 "members": [{"userId": "%s", "role": "owner"}, {"userId": "%s", "role": "member"},
				             {"userId": "%s", "role": "%s"}], "carrier": null, "version": 2}
				""".formatted(account.id(), account.owner().id(), account.member().id(), somebody.id(), role));
		await("select exists (select 1 from account_access_version where account_id = ? and version >= ?)",
				account.id(), 2);
	}

	/** A new client of the account. */
	public UUID newClient(TestAccount account, String phone, String name, boolean blocked) {
		UUID id = UUID.randomUUID();
		this.kafka.send("client.client.v1", id.toString(), "ClientChanged", account.id(), """
				{"id": "%s", "accountId": "%s", "phone": "%s", "name": "%s", "blocked": %s, "timeZone": null,
				 "groups": [], "version": 1}
				""".formatted(id, account.id(), phone, name, blocked));
		await("select exists (select 1 from client where id = ? and version >= ?)", id, 1);
		return id;
	}

	/** A new client of the account whose consent is known. */
	public UUID newClient(TestAccount account, String phone, String consent) {
		UUID id = UUID.randomUUID();
		tellOfClient(account, id, phone, consent, 1);
		return id;
	}

	/** A new version of a client. */
	public void tellOfClient(TestAccount account, UUID id, String phone, String consent, int version) {
		this.kafka.send("client.client.v1", id.toString(), "ClientChanged", account.id(), """
				{"id": "%s", "accountId": "%s", "phone": "%s", "name": "Ana", "blocked": false, "timeZone": null,
				 "language": "en", "consent": "%s", "paused": false, "mergedInto": null, "groups": [], "version": %d}
				""".formatted(id, account.id(), phone, consent, version));
		await("select exists (select 1 from client where id = ? and version >= ?)", id, version);
	}

	private void await(String sql, UUID id, int version) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(10))
			.until(() -> this.jdbc.sql(sql).params(id, version).query(Boolean.class).single());
	}

}
