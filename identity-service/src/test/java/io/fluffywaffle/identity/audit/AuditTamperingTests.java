package io.fluffywaffle.identity.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.fluffywaffle.identity.IdentityServiceTest;
import io.fluffywaffle.testsupport.servers.TestDatabase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IdentityServiceTest
@TestInstance(Lifecycle.PER_CLASS)
class AuditTamperingTests {

	@Autowired
	TestDatabase database;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	AuditKeeper keeper;

	@Autowired
	AuditLines lines;

	@Autowired
	AuditHeads heads;

	AuditVerifier verifier;

	@Autowired
	KafkaListenerEndpointRegistry listeners;

	private long head;

	@BeforeAll
	void appendAndHoldStill() {
		Objects.requireNonNull(this.listeners.getListenerContainer("audit")).stop();
		this.keeper.append(Facts.some(10));
		this.verifier = new AuditVerifier(this.lines, ownHeads());
		this.head = this.lines.head().sequence();
		Awaitility.await().until(() -> Objects.equals(this.verifier.verify().anchored(), this.head));
		asOwner("create table untouched as select * from audit_line");
	}

	@BeforeEach
	void takeTheTriggersAway() {
		asOwner("alter table audit_line disable trigger user");
	}

	@AfterEach
	void undo() {
		asOwner("alter table audit_line disable trigger user", "truncate audit_line",
				"insert into audit_line select * from untouched", "alter table audit_line enable trigger user");
		assertThat(this.verifier.verify().intact()).isTrue();
	}

	@AfterAll
	void goOn() {
		asOwner("drop table untouched");
		Objects.requireNonNull(this.listeners.getListenerContainer("audit")).start();
	}

	@ParameterizedTest
	@ValueSource(strings = { "action = 'nothing.done'", "actor_id = null", "actor_name = 'Eve'", "outcome = 'failed'",
			"at = at + interval '1 microsecond'", "account_id = gen_random_uuid()", "status = null",
			"details = '{\"a\": 1}'", "targets = '{}'", "ip = null", "user_agent = ''", "trace_id = 'x'",
			"event_id = gen_random_uuid()", "hash = sha256('x')",
			"service = 'service', action = 'account-' || action" })
	void namesALineThatWasChanged(String change) {
		asOwner("update audit_line set " + change + " where sequence = " + (this.head - 4));

		assertThat(tampered()).isEqualTo(this.head - 4);
	}

	@Test
	void namesALineThatWasWrittenAnewWithItsHash() {
		rewrite(this.head - 4, this.head - 4);

		assertThat(tampered()).isEqualTo(this.head - 4);
	}

	@Test
	void namesALineThatWasRemoved() {
		asOwner("delete from audit_line where sequence = " + (this.head - 4));

		assertThat(tampered()).isEqualTo(this.head - 4);
	}

	@Test
	void namesALineThatWasRemovedWhenTheGapIsClosed() {
		asOwner("delete from audit_line where sequence = " + (this.head - 4), shift(this.head - 4, -1));

		assertThat(tampered()).isEqualTo(this.head - 4);
	}

	@Test
	void namesTheFirstLineWhenItIsGone() {
		asOwner("delete from audit_line where sequence = 1");

		assertThat(tampered()).isEqualTo(1);
	}

	@Test
	void namesALineThatWasInserted() {
		asOwner(shift(this.head - 4, 1));
		AuditLine before = this.lines.after(this.head - 6, 1).getFirst();
		insert(AuditLine.after(before.head(), Facts.fact("alibi.given")));

		assertThat(tampered()).isEqualTo(this.head - 4);
	}

	@Test
	void namesTheFirstOfTwoThatWereExchanged() {
		asOwner("update audit_line set sequence = -1 where sequence = " + (this.head - 4),
				"update audit_line set sequence = %d where sequence = %d".formatted(this.head - 4, this.head - 3),
				"update audit_line set sequence = %d where sequence = -1".formatted(this.head - 3));

		assertThat(tampered()).isEqualTo(this.head - 4);
	}

	@Test
	void missesTheLastLines() {
		asOwner("delete from audit_line where sequence > " + (this.head - 3));

		assertThat(tampered()).isEqualTo(this.head - 2);
	}

	@Test
	void missesAllLines() {
		asOwner("delete from audit_line");

		assertThat(tampered()).isEqualTo(1);
	}

	@Test
	void noticesAnEndThatWasWrittenAnewWithAllItsHashes() {
		rewrite(this.head - 4, this.head);

		assertThat(tampered()).isBetween(this.head - 9, this.head - 4);
	}

	@Test
	void refusesChangesByTheServicesOwnRole() throws SQLException {
		for (String change : List.of("update audit_line set ip = null", "delete from audit_line", "truncate audit_line",
				"alter table audit_line disable trigger user", "drop table audit_line")) {
			try (Connection service = this.database.connect(); Statement statement = service.createStatement()) {
				assertThatExceptionOfType(SQLException.class).as(change)
					.isThrownBy(() -> statement.execute(change))
					.satisfies((ex) -> assertThat(ex.getSQLState()).isEqualTo("42501"));
			}
		}
	}

	@Test
	void refusesChangesByTheOwnerUnlessTheTriggersAreTakenAway() throws SQLException {
		asOwner("alter table audit_line enable trigger user");
		for (String change : List.of("update audit_line set ip = null", "delete from audit_line",
				"truncate audit_line")) {
			try (Connection owner = this.database.connectToMigrate(); Statement statement = owner.createStatement()) {
				assertThatExceptionOfType(SQLException.class).as(change)
					.isThrownBy(() -> statement.execute(change))
					.withMessageContaining("append-only");
			}
		}
	}

	/** Other contexts of this JVM tell the heads of their chains on the same topic. */
	private AuditHeads ownHeads() {
		Set<AuditHead> own = this.lines.after(0, Integer.MAX_VALUE)
			.stream()
			.map(AuditLine::head)
			.collect(Collectors.toSet());
		return () -> this.heads.told().map((told) -> told.stream().filter(own::contains).toList());
	}

	private Long tampered() {
		return Objects.requireNonNull(this.verifier.verify().firstTampered());
	}

	/** Somebody with the time to do it well: the lines and all hashes fit. */
	private void rewrite(long first, long last) {
		List<AuditLine> old = this.lines.after(first - 2, (int) (last - first + 2));
		AuditHead before = old.getFirst().head();
		for (AuditLine line : old.subList(1, old.size())) {
			AuditFact fact = (line.sequence() == first) ? Facts.fact("nothing.done") : line.fact();
			AuditLine forged = AuditLine.after(before, fact);
			asOwner("delete from audit_line where sequence = " + line.sequence());
			insert(forged);
			before = forged.head();
		}
	}

	private void insert(AuditLine forged) {
		this.lines.insert(List.of(forged));
	}

	private static String shift(long from, int by) {
		return """
				update audit_line set sequence = -sequence where sequence >= %d;
				update audit_line set sequence = -sequence + %d where sequence < 0""".formatted(from, by);
	}

	private void asOwner(String... statements) {
		try (Connection owner = this.database.connectToMigrate(); Statement statement = owner.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
