package io.fluffywaffle.identity.invitation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import io.fluffywaffle.identity.IdentityWithKeycloakTest;
import io.fluffywaffle.identity.MailServer;
import io.fluffywaffle.identity.access.AccessGranted;
import io.fluffywaffle.identity.keycloak.RealmUsers;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import io.fluffywaffle.testsupport.servers.TestDatabase;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Keycloak has made the user, and then our own commit does not happen. */
@IdentityWithKeycloakTest
class UnfinishedRedemptionTests {

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
	TestDatabase database;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	KeycloakUsers keycloak;

	@Autowired
	RealmUsers realm;

	private Guests guests;

	private String id;

	private String token;

	@BeforeEach
	void loseTheCommit() throws SQLException {
		this.guests = new Guests(this.mvc, this.issuer, this.mail);
		this.id = this.guests.invite("Nadia", "Haddad", this.email, """
				[{"accountId": "%s", "role": "member"}]""".formatted(UUID.randomUUID()));
		this.token = this.guests.token(this.email);
		migrate("""
				create or replace function lose_commit() returns trigger language plpgsql as $$
				begin raise 'the connection is gone'; end $$""", """
				create trigger lose_commit before update on invitation for each row
				when (new.status = 'ACCEPTED') execute function lose_commit()""");
		assertThat(this.guests.redeem(this.token, this.name, Guests.PASSWORD).getResponse().getStatus()).isEqualTo(500);
		assertThat(this.realm.usernameTaken(this.name)).isTrue();
		assertThat(this.guests.show(this.id)).contains("\"status\":\"open\"");
	}

	@AfterEach
	void repair() throws SQLException {
		migrate("drop trigger if exists lose_commit on invitation");
	}

	@Test
	void isFinishedByTheNextTryWithWhatIsTypedThen() throws SQLException {
		assertThat(this.guests.redeem(this.token, this.name, Guests.PASSWORD)).hasStatus(409);
		assertThat(this.guests.withdraw(this.id)).hasStatus(409);
		repair();
		leaseIsOver();

		assertThat(this.guests.redeem(this.token, this.name + "-2", "Difference-Engine-1822")).hasStatus(201)
			.bodyJson()
			.extractingPath("$.username")
			.isEqualTo(this.name);

		assertThat(this.keycloak.accessToken(this.name, "Difference-Engine-1822")).isNotEmpty();
		assertIsAdmitted();
	}

	@Test
	void isFinishedByItselfWhenNobodyTries() throws SQLException {
		repair();
		leaseIsOver();
		this.jdbc.sql("update scheduled_tasks set execution_time = now() where task_instance like ?")
			.param(this.id + "/%")
			.update();

		Awaitility.await().until(() -> this.guests.show(this.id).contains("\"status\":\"accepted\""));

		assertThat(this.keycloak.accessToken(this.name, Guests.PASSWORD)).isNotEmpty();
		assertIsAdmitted();
	}

	private void assertIsAdmitted() {
		UUID userId = this.jdbc.sql("select id from person where username = ? and invited_by = ?")
			.params(this.name, this.guests.adminId())
			.query(UUID.class)
			.single();
		this.kafka.await(AccessGranted.TOPIC, (record) -> userId.toString().equals(record.key()));
		assertThat(this.kafka.records(AccessGranted.TOPIC))
			.filteredOn((record) -> userId.toString().equals(record.key()))
			.hasSize(1);
	}

	private void leaseIsOver() {
		this.jdbc.sql("update invitation set leased_until = now() where id = ?")
			.param(UUID.fromString(this.id))
			.update();
	}

	private void migrate(String... statements) throws SQLException {
		try (Connection connection = this.database.connectToMigrate()) {
			for (String statement : statements) {
				connection.createStatement().execute(statement);
			}
		}
	}

}
