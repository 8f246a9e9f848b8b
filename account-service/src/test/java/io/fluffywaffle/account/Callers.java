package io.fluffywaffle.account;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.account.person.People;
import io.fluffywaffle.account.person.Person;
import io.fluffywaffle.testsupport.tokens.TestIssuer;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Brings callers and, for them, accounts. */
@TestComponent
public class Callers {

	private final MockMvcTester mvc;

	private final TestIssuer issuer;

	private final People people;

	Callers(MockMvcTester mvc, TestIssuer issuer, People people) {
		this.mvc = mvc;
		this.issuer = issuer;
		this.people = people;
	}

	/** A new user who has just proven who they are. */
	public Caller user() {
		return user("Una User");
	}

	/** A new user of whom nothing was told yet. */
	public Caller untold() {
		UUID id = UUID.randomUUID();
		return new Caller(id, this.issuer.token(id).steppedUp().bearer(), this.mvc);
	}

	/** A new user of this name. */
	public Caller user(String name) {
		Caller user = untold();
		this.people.learn(new Person(user.id(), name, null, null, "active"), 0);
		return user;
	}

	/** The same user without such a proof. */
	public Caller withoutProof(Caller caller) {
		return new Caller(caller.id(), this.issuer.bearer(caller.id()), this.mvc);
	}

	/** A script of an admin that was given these scopes. */
	public Caller script(String... scopes) {
		UUID id = UUID.randomUUID();
		this.people.learn(new Person(id, "Script", null, null, "active"), 0);
		return new Caller(id, this.issuer.token(id).machine("script-" + id).scope(scopes).bearer(), this.mvc);
	}

	/** A new admin of the installation. */
	public Caller admin() {
		UUID id = UUID.randomUUID();
		this.people.learn(new Person(id, "Ruth Root", "root", null, "active"), 0);
		return new Caller(id, this.issuer.token(id).named("root", "Ruth Root").admin().steppedUp().bearer(), this.mvc);
	}

	/** The machine with which the installation itself is set up. */
	public Caller operations() {
		UUID id = UUID.randomUUID();
		return new Caller(id, this.issuer.token(id).machine("waffle-ops").admin().bearer(), this.mvc);
	}

	/** A new account in the United States that belongs to the user. */
	public UUID accountOf(Caller owner) {
		MvcTestResult opened = admin().post("""
				{"name": "Riverside Clinic", "timeZone": "America/New_York", "country": "US", "ownerId": "%s"}
				""".formatted(owner.id()), "/api/accounts");
		assertThat(opened).hasStatus(201);
		return UUID.fromString(read(opened, "$.id"));
	}

	/** A new member of the account. */
	public Caller memberOf(UUID account) {
		return admit(user(), account, "member");
	}

	/** Admits somebody to the account. */
	public Caller admit(Caller somebody, UUID account, String role) {
		assertThat(admin().put("{\"role\": \"%s\"}".formatted(role), "/api/accounts/{id}/members/{user}", account,
				somebody.id()))
			.hasStatusOk();
		return somebody;
	}

	/** A value in the answer. */
	public static <T> T read(MvcTestResult result, String path) {
		return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
	}

}
