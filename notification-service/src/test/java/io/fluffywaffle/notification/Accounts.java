package io.fluffywaffle.notification;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.defaults.access.AccountRoles;
import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.notification.stream.Subscriptions;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.awaitility.Awaitility;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells of accounts and their members as account-service would. */
@TestComponent
public class Accounts {

	private final KafkaProbe kafka;

	private final AccountRoles roles;

	private final Subscriptions subscriptions;

	private final JdbcClient jdbc;

	Accounts(KafkaProbe kafka, AccountRoles roles, Subscriptions subscriptions, JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.kafka = kafka;
		this.roles = roles;
		this.subscriptions = subscriptions;
	}

	/** A new account of these people, as soon as the service knows of it. */
	public UUID of(UUID... members) {
		UUID account = Ids.next();
		hasMembers(account, 0, members);
		Awaitility.await()
			.until(() -> this.subscriptions.isHearing()
					&& Stream.of(members).allMatch((member) -> this.roles.roleOf(account, member).isPresent()));
		return account;
	}

	/** A new account with this owner, as soon as the whole service knows of it. */
	public UUID ownedBy(UUID owner, UUID... members) {
		UUID account = Ids.next();
		String listed = Stream
			.concat(Stream.of("{\"userId\": \"%s\", \"role\": \"owner\"}".formatted(owner)),
					Stream.of(members).map("{\"userId\": \"%s\", \"role\": \"member\"}"::formatted))
			.collect(Collectors.joining(","));
		tell(account, 0, listed, "active");
		Awaitility.await()
			.until(() -> this.roles.roleOf(account, owner).isPresent()
					&& this.jdbc.sql("select 1 from account where id = ?")
						.param(account)
						.query(Integer.class)
						.optional()
						.isPresent());
		return account;
	}

	/** Tells that it is deleted: nobody is a member any more. */
	public void isDeleted(UUID account) {
		tell(account, 1, "", "deleted");
		Awaitility.await()
			.until(() -> this.jdbc.sql("select deleted from account where id = ?")
				.param(account)
				.query(Boolean.class)
				.single());
	}

	/** Tells who its members are from now on. */
	public void hasMembers(UUID account, int version, UUID... members) {
		String listed = List.of(members)
			.stream()
			.map("{\"userId\": \"%s\", \"role\": \"member\"}"::formatted)
			.collect(Collectors.joining(","));
		tell(account, version, listed, "active");
	}

	private void tell(UUID account, int version, String members, String status) {
		this.kafka.send("account.account.v1", account.toString(), "AccountChanged", account, """
				{"id": "%s", "name": "Clinic", "timeZone": "UTC", "country": "US", "numbers": [],
				 "members": [%s], "carrier": null, "status": "%s", "version": %d}
				""".formatted(account, members, status, version));
	}

}
