package io.fluffywaffle.testsupport;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import io.fluffywaffle.testsupport.servers.TestDatabase;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringJUnitConfig(RealServersTests.Application.class)
@RealPostgres("orders")
@RealKafka(topics = "orders.order.v1")
@LocalIssuer
class RealServersTests {

	@Autowired
	private Environment settings;

	@Test
	void tellsTheApplicationWhereItsServersAre() {
		assertThat(this.settings.getProperty("WAFFLE_DB_URL")).contains("/orders_");
		assertThat(this.settings.getProperty("WAFFLE_DB_USER")).endsWith("_run");
		assertThat(this.settings.getProperty("WAFFLE_DB_MIGRATE_USER")).endsWith("_migrate");
		assertThat(this.settings.getProperty("WAFFLE_KAFKA")).isNotBlank();
		assertThat(this.settings.getProperty("WAFFLE_ISSUER")).endsWith("/realms/waffle");
	}

	@Nested
	class TheDatabase {

		@Autowired
		private TestDatabase database;

		@Test
		void letsTheApplicationWriteRowsButNotChangeTables() throws SQLException {
			try (Connection migrate = this.database.connectToMigrate(); Connection run = this.database.connect()) {
				migrate.createStatement().execute("create table pizza (name text)");

				assertThat(run.createStatement().executeUpdate("insert into pizza values ('funghi')")).isOne();
				assertThatExceptionOfType(SQLException.class)
					.isThrownBy(() -> run.createStatement().execute("alter table pizza add column price int"))
					.withMessageContaining("must be owner");
			}
		}

	}

	@Nested
	class TheBroker {

		@Autowired
		private KafkaProbe kafka;

		@Test
		void returnsARecordWithItsHeaders() {
			UUID account = UUID.randomUUID();

			this.kafka.send("orders.order.v1", "table-7", "OrderPlaced", account, "{\"pizza\":\"café\"}");

			KafkaRecord found = this.kafka.await("orders.order.v1",
					(read) -> account.toString().equals(read.header("account-id")));
			assertThat(found.key()).isEqualTo("table-7");
			assertThat(found.value()).isEqualTo("{\"pizza\":\"café\"}");
			assertThat(found.headers()).containsEntry("event-type", "OrderPlaced")
				.containsKeys("event-id", "occurred-at");
		}

		@Test
		void repeatsATopic() {
			this.kafka.send("orders.order.v1.dlt", "table-8", Map.of("event-id", "1"), null);

			this.kafka.sendAllAgain("orders.order.v1.dlt");

			assertThat(this.kafka.records("orders.order.v1.dlt")).hasSize(2)
				.allSatisfy((read) -> assertThat(read.headers()).containsEntry("event-id", "1"))
				.allSatisfy((read) -> assertThat(read.value()).isNull());
		}

	}

	@Nested
	class TheIssuer {

		@Autowired
		private TestIssuer issuer;

		@Test
		void signsTokensThatItsKeySetProves() {
			UUID ada = UUID.randomUUID();

			Jwt token = decoder().decode(this.issuer.token(ada).admin().audience("orders-service").value());

			assertThat(token.getSubject()).isEqualTo(ada.toString());
			assertThat(token.getAudience()).containsExactly("orders-service");
			assertThat(token.getClaimAsMap("realm_access")).asString().contains("admin");
		}

		@Test
		void canSignAsAStranger() {
			String forged = this.issuer.token(UUID.randomUUID()).signedByAStranger(this.issuer).value();

			assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder().decode(forged));
		}

		private JwtDecoder decoder() {
			return JwtDecoders.fromIssuerLocation(this.issuer.url());
		}

	}

	static class Application {

	}

}
