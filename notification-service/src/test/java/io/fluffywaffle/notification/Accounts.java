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

/** Tells of accounts and their members as account-service would. */
@TestComponent
public class Accounts {

	private final KafkaProbe kafka;

	private final AccountRoles roles;

	private final Subscriptions subscriptions;

	Accounts(KafkaProbe kafka, AccountRoles roles, Subscriptions subscriptions) {
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

	/** Tells who its members are from now on. */
	public void hasMembers(UUID account, int version, UUID... members) {
		String listed = List.of(members)
			.stream()
			.map("{\"userId\": \"%s\", \"role\": \"member\"}"::formatted)
			.collect(Collectors.joining(","));
		this.kafka.send("account.account.v1", account.toString(), "AccountChanged", account, """
				{"id": "%s", "name": "Clinic", "timeZone": "UTC", "country": "US", "numbers": [],
				 "members": [%s], "carrier": null, "version": %d}
				""".formatted(account, listed, version));
	}

}
