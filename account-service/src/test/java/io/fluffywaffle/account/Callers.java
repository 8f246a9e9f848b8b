package io.fluffywaffle.account;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
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

	Callers(MockMvcTester mvc, TestIssuer issuer) {
		this.mvc = mvc;
		this.issuer = issuer;
	}

	/** A new user. */
	public Caller user() {
		UUID id = UUID.randomUUID();
		return new Caller(id, this.issuer.bearer(id), this.mvc);
	}

	/** A new admin of the installation. */
	public Caller admin() {
		UUID id = UUID.randomUUID();
		return new Caller(id, this.issuer.token(id).named("root", "Ruth Root").admin().bearer(), this.mvc);
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
		Caller member = user();
		assertThat(admin().put("{\"role\": \"member\"}", "/api/accounts/{id}/members/{user}", account, member.id()))
			.hasStatusOk();
		return member;
	}

	/** A value in the answer. */
	public static <T> T read(MvcTestResult result, String path) {
		return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
	}

}
