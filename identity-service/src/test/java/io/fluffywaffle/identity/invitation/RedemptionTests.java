package io.fluffywaffle.identity.invitation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.fluffywaffle.identity.IdentityWithKeycloakTest;
import io.fluffywaffle.identity.MailServer;
import io.fluffywaffle.identity.access.AccessGranted;
import io.fluffywaffle.identity.keycloak.RealmRoles;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityWithKeycloakTest
class RedemptionTests {

	private final String name = Guests.someone();

	private final String email = this.name + "@waffle.test";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	MailServer mail;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	KeycloakUsers keycloak;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	RealmRoles roles;

	private Guests guests;

	@BeforeEach
	void meet() {
		this.guests = new Guests(this.mvc, this.issuer, this.mail);
	}

	@Test
	void makesTheInvitedPersonAUserWhoSignsIn() {
		UUID account = UUID.randomUUID();
		String id = this.guests.invite("Nadia", "Haddad", this.email, """
				[{"accountId": "%s", "role": "supervisor"}]""".formatted(account));
		String token = this.guests.token(this.email);

		assertThat(this.guests.redeem(token, this.name.toUpperCase(Locale.ROOT), Guests.PASSWORD)).hasStatus(201)
			.bodyJson()
			.isEqualTo("{\"username\": \"%s\"}".formatted(this.name));

		assertThat(this.keycloak.accessToken(this.name, Guests.PASSWORD)).isNotEmpty();
		UUID userId = userId();
		assertThat(this.mvc.get()
			.uri("/api/users/{id}", userId)
			.header(HttpHeaders.AUTHORIZATION, this.guests.admin().bearer())
			.exchange()).bodyJson()
			.isLenientlyEqualTo("""
					{"username": "%s", "firstName": "Nadia", "lastName": "Haddad", "email": "%s", "locale": "fr",
					 "timeZone": "Europe/Paris", "admin": false, "status": "active"}""".formatted(this.name,
					this.email));
		KafkaRecord granted = this.kafka.await(AccessGranted.TOPIC, (record) -> userId.toString().equals(record.key()));
		Contracts.assertSameShape(String.valueOf(granted.value()), "identity.access.v1/AccessGranted");
		assertThat(String.valueOf(granted.value())).contains(account.toString(), "\"supervisor\"", "\"invitation\"");
		assertThat(this.guests.show(id)).contains("\"status\":\"accepted\"");
		assertThat(this.guests.lookUp(token)).hasStatus(410);
	}

	@Test
	void remembersWhoInvited() {
		this.guests.invite("Nadia", "Haddad", this.email);
		this.guests.redeem(this.guests.token(this.email), this.name, Guests.PASSWORD);

		assertThat(
				this.jdbc.sql("select invited_by from person where id = ?").param(userId()).query(UUID.class).single())
			.isEqualTo(this.guests.adminId());
	}

	@Test
	void forgetsWhoWasInvitedWithTheUser() {
		String id = this.guests.invite("Nadia", "Haddad", this.email);
		this.guests.redeem(this.guests.token(this.email), this.name, Guests.PASSWORD);
		assertThat(this.guests.show(id)).contains("Nadia", "Haddad", this.email);

		assertThat(this.mvc.delete()
			.uri("/api/users/{id}", userId())
			.header(HttpHeaders.AUTHORIZATION, this.guests.admin().steppedUp().bearer())
			.exchange()).hasStatus(204);

		assertThat(this.guests.show(id)).contains("\"status\":\"accepted\"", "Former")
			.doesNotContain("Nadia", "Haddad", this.email);
	}

	@Test
	void happensOnceHoweverManyTryAtOnce() throws InterruptedException, ExecutionException {
		this.guests.invite("Nadia", "Haddad", this.email);
		String token = this.guests.token(this.email);

		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<MvcTestResult>> tries = IntStream.range(0, 20)
				.<Callable<MvcTestResult>>mapToObj(
						(number) -> () -> this.guests.redeem(token, this.name + number, Guests.PASSWORD))
				.toList();
			int accepted = 0;
			for (Future<MvcTestResult> answer : threads.invokeAll(tries)) {
				int status = answer.get().getResponse().getStatus();
				assertThat(status).isIn(201, 409, 410);
				accepted += (status == 201) ? 1 : 0;
			}
			assertThat(accepted).isOne();
		}
		assertThat(IntStream.range(0, 20).filter((number) -> exists(this.name + number)).count()).isOne();
	}

	@Test
	void refusesLinksThatNobodySent() {
		this.guests.invite("Nadia", "Haddad", this.email);
		String token = this.guests.token(this.email);
		String neighbour = token.substring(0, 42) + ((token.charAt(42) == 'A') ? 'E' : 'A');

		for (String guess : new String[] { neighbour, InvitationToken.fresh().value(), token + "A", "",
				"' or 1=1 --" }) {
			assertThat(this.guests.lookUp(guess)).hasStatus(404);
			assertThat(this.guests.redeem(guess, this.name, Guests.PASSWORD)).hasStatus(404);
		}
		assertThat(this.guests.open("check", "{\"token\": \"%s\", \"username\": \"ada\"}".formatted(neighbour)))
			.hasStatus(404);
		assertThat(exists(this.name)).isFalse();
	}

	@Test
	void saysWhatIsWrongWithAPasswordAndTakesTheNextOne() {
		this.guests.invite("Nadia", "Haddad", this.email);
		String token = this.guests.token(this.email);

		assertThat(this.guests.redeem(token, this.name, "short")).hasStatus(400).bodyJson().isLenientlyEqualTo("""
				{"errors": [{"field": "password", "message": "Use at least 12 characters"}]}""");
		assertThat(this.guests.redeem(token, this.name, this.name + "-secret")).hasStatus(400)
			.bodyJson()
			.isLenientlyEqualTo("""
					{"errors": [{"field": "password", "message": "It may not contain the user name"}]}""");
		assertThat(this.guests.redeem(token, this.name, "Password-1234")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].message")
			.asString()
			.startsWith("Easy to guess");
		assertThat(this.guests.redeem(token, this.name, Guests.PASSWORD)).hasStatus(201);
	}

	@Test
	void saysWhichUserNameWillNotDo() {
		String taken = Guests.someone();
		this.keycloak.create(taken, Guests.PASSWORD);
		this.guests.invite("Nadia", "Haddad", this.email);
		String token = this.guests.token(this.email);

		assertThat(this.guests.redeem(token, taken, Guests.PASSWORD)).hasStatus(409)
			.bodyJson()
			.isLenientlyEqualTo("{\"type\": \"/problems/username-taken\", \"errors\": [{\"field\": \"username\"}]}");
		for (String malformed : new String[] { "a", "a b", "nadia@waffle.test", "service-account-ops", "-nadia" }) {
			assertThat(this.guests.redeem(token, malformed, Guests.PASSWORD)).hasStatus(400)
				.bodyJson()
				.extractingPath("$.errors[0].field")
				.isEqualTo("username");
		}
		assertThat(this.guests.redeem(token, this.name, Guests.PASSWORD)).hasStatus(201);
	}

	@Test
	void tellsAsOneTypes() {
		String taken = Guests.someone();
		this.keycloak.create(taken, Guests.PASSWORD);
		this.guests.invite("Nadia", "Haddad", this.email);
		String token = this.guests.token(this.email);

		assertThat(check(token, taken, "short")).isEqualTo("""
				{"username":"taken","password":["Use at least 12 characters"]}""");
		assertThat(check(token, "no good", Guests.PASSWORD)).isEqualTo("{\"username\":\"malformed\",\"password\":[]}");
		assertThat(check(token, this.name, Guests.PASSWORD)).isEqualTo("{\"username\":null,\"password\":[]}");
	}

	@Test
	void makesAnAdminWhoNeedsASecondFactor() {
		this.guests.ask(this.guests.admin().steppedUp(), """
				{"firstName": "Nadia", "lastName": "Haddad", "email": "%s", "admin": true}""".formatted(this.email));

		assertThat(this.guests.redeem(this.guests.token(this.email), this.name, Guests.PASSWORD)).hasStatus(201);

		assertThat(this.roles.of(userId())).contains(RealmRoles.ADMIN, RealmRoles.SECOND_FACTOR);
	}

	private String check(String token, String username, String password) {
		return Guests.body(this.guests.open("check", """
				{"token": "%s", "username": "%s", "password": "%s"}""".formatted(token, username, password)));
	}

	private UUID userId() {
		return this.jdbc.sql("select id from person where username = ?").param(this.name).query(UUID.class).single();
	}

	private boolean exists(String username) {
		return this.jdbc.sql("select count(*) from person where username = ?")
			.param(username)
			.query(Integer.class)
			.single() > 0;
	}

}
