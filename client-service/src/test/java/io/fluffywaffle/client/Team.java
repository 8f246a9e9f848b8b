package io.fluffywaffle.client;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.defaults.access.AccountRoles;
import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.awaitility.Awaitility;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Makes accounts as account-service would tell them, and people who call about them. */
@TestComponent
public class Team {

	private final MockMvcTester mvc;

	private final TestIssuer issuer;

	private final KafkaProbe kafka;

	private final AccountRoles roles;

	private final JdbcClient jdbc;

	Team(MockMvcTester mvc, TestIssuer issuer, KafkaProbe kafka, AccountRoles roles, JdbcClient jdbc) {
		this.mvc = mvc;
		this.issuer = issuer;
		this.kafka = kafka;
		this.roles = roles;
		this.jdbc = jdbc;
	}

	/** A member of a new account in this country, as soon as the service knows of it. */
	public Caller memberOfAccountIn(String country) {
		UUID user = UUID.randomUUID();
		UUID account = Ids.next();
		this.kafka.send("account.account.v1", account.toString(), "AccountChanged", account, """
				{"id": "%s", "name": "Clinic", "timeZone": "UTC", "country": "%s", "numbers": [],
				 "members": [{"userId": "%s", "role": "member"}], "carrier": null, "version": 0}
				""".formatted(account, country, user));
		Awaitility.await().until(() -> this.roles.roleOf(account, user).isPresent() && isKnown(account));
		return new Caller(user, this.issuer.bearer(user), account, this.mvc);
	}

	/**
	 * Somebody with this role in the caller's account, who stays the only member beside.
	 */
	public Caller besides(Caller caller, String role) {
		return joined(UUID.randomUUID(), role, caller, (user) -> this.issuer.bearer(user));
	}

	/** A script with these scopes that is a member of the caller's account. */
	public Caller scriptBesides(Caller caller, String... scopes) {
		return joined(UUID.randomUUID(), "member", caller,
				(user) -> this.issuer.token(user).machine("script-" + user).scope(scopes).bearer());
	}

	private Caller joined(UUID user, String role, Caller caller, Function<UUID, String> bearer) {
		this.kafka.send("account.account.v1", caller.account().toString(), "AccountChanged", caller.account(), """
				{"id": "%s", "name": "Clinic", "timeZone": "UTC", "country": "US", "numbers": [],
				 "members": [{"userId": "%s", "role": "member"}, {"userId": "%s", "role": "%s"}],
				 "carrier": null, "version": 1}
				""".formatted(caller.account(), caller.id(), user, role));
		Awaitility.await().until(() -> this.roles.roleOf(caller.account(), user).isPresent());
		return new Caller(user, bearer.apply(user), caller.account(), this.mvc);
	}

	/** An admin who looks at the same account. */
	public Caller adminAt(UUID account) {
		UUID user = UUID.randomUUID();
		return new Caller(user, this.issuer.token(user).admin().bearer(), account, this.mvc);
	}

	private boolean isKnown(UUID account) {
		return this.jdbc.sql("select count(*) from account_country where account_id = ?")
			.param(account)
			.query(Long.class)
			.single() == 1;
	}

	/** A new client of the caller's account. */
	public static UUID client(Caller caller, String name, String phone) {
		MvcTestResult added = caller.post("{\"name\": \"%s\", \"phone\": \"%s\"}".formatted(name, phone), "/clients");
		assertThat(added).hasStatus(201);
		return UUID.fromString(read(added, "$.id"));
	}

	/** A new group of the caller's account. */
	public static UUID group(Caller caller, String name) {
		MvcTestResult added = caller.post("{\"name\": \"%s\"}".formatted(name), "/groups");
		assertThat(added).hasStatus(201);
		return UUID.fromString(read(added, "$.id"));
	}

	/** A value in the answer. */
	public static <T> T read(MvcTestResult result, String path) {
		return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
	}

}
