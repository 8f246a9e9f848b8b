package io.fluffywaffle.messaging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.testsupport.tokens.TestIssuer;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Brings people with a token. */
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

	/** The same user, who has just proven who they are. */
	public Caller proven(Caller caller) {
		return new Caller(caller.id(), this.issuer.token(caller.id()).steppedUp().bearer(), this.mvc);
	}

	/** A new admin who has just proven who they are. */
	public Caller provenAdmin() {
		UUID id = UUID.randomUUID();
		return new Caller(id, this.issuer.token(id).named("root", "Ruth Root").admin().steppedUp().bearer(), this.mvc);
	}

	/** A new script of an admin that was given these scopes. */
	public Caller script(String... scopes) {
		UUID id = UUID.randomUUID();
		return new Caller(id, this.issuer.token(id).machine("script-" + id).scope(scopes).bearer(), this.mvc);
	}

	/** A new admin of the installation. */
	public Caller admin() {
		UUID id = UUID.randomUUID();
		return new Caller(id, this.issuer.token(id).named("root", "Ruth Root").admin().bearer(), this.mvc);
	}

	/** A value in the answer. */
	public static <T> T read(MvcTestResult result, String path) {
		return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
	}

}
