package io.fluffywaffle.client.importing;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

@ClientServiceTest
class ImportCrashTests {

	private static final int ROWS = 1_200;

	@Autowired
	Team team;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ImportWorker worker;

	@Autowired
	TransactionTemplate transactions;

	@Value("${spring.datasource.url}")
	String url;

	@Value("${spring.flyway.user}")
	String ownerName;

	@Value("${spring.flyway.password}")
	String ownerPassword;

	@Test
	void takesEachRowOverOnceThoughConnectionsDieInTheMiddleOfSteps() {
		Caller lead = this.team.besides(this.team.memberOfAccountIn("US"), "supervisor");
		UUID id = checked(lead);
		// 1. after clients, consents and timeline were written; 2. after nearly
		// everything
		dieOnce("client_note", "import_dies_early", 700);
		dieOnce("client_import_fault", "import_dies_late", 3);

		lead.post("", "/imports/" + id + "/start");

		Files.await(lead, id, "done");
		assertThat(written("import_dies_early")).isGreaterThan(700);
		assertThat(written("import_dies_late")).isGreaterThan(3);
		assertCountedOnce(lead, id);
	}

	@Test
	void waitsForWhoeverIsAtWorkOnTheSameImport() {
		Caller lead = this.team.besides(this.team.memberOfAccountIn("US"), "supervisor");
		UUID id = checked(lead);
		this.jdbc.sql("update client_import set state = 'running', turn = 9, added = 0, failed = 0 where id = ?")
			.param(id)
			.update();

		CompletableFuture<Boolean> late = this.transactions.execute((transaction) -> {
			this.jdbc.sql("update client_import set added = row_count where id = ?").param(id).update();
			CompletableFuture<Boolean> step = CompletableFuture
				.supplyAsync(() -> this.worker.step(new ImportJob(lead.account(), id, 9)));
			Awaitility.await().until(this::somebodyWaits);
			return step;
		});

		assertThat(late).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(false);
		assertThat(lead.get("/clients")).bodyJson().extractingPath("$.items").asArray().isEmpty();
	}

	@Test
	void leavesATurnThatIsOverAlone() {
		Caller lead = this.team.besides(this.team.memberOfAccountIn("US"), "supervisor");
		UUID id = checked(lead);

		assertThat(this.worker.step(new ImportJob(lead.account(), id, 0))).isFalse();
		assertThat(catchThrowable(() -> this.worker.giveUp(new ImportJob(lead.account(), id, 0), "late"))).isNull();
		assertThat(lead.get("/imports/" + id)).bodyJson().extractingPath("$.state").isEqualTo("checked");
	}

	private boolean somebodyWaits() {
		return this.jdbc
			.sql("""
					select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'""")
			.query(Long.class)
			.single() > 0;
	}

	private void assertCountedOnce(Caller lead, UUID id) {
		assertThat(lead.get("/imports/" + id)).bodyJson()
			.isLenientlyEqualTo("{\"rows\": %d, \"done\": %d, \"added\": %d, \"updated\": 0, \"failed\": 5}"
				.formatted(ROWS, ROWS, ROWS - 5));
		for (String table : new String[] { "client", "consent_entry", "client_timeline", "client_note" }) {
			assertThat(this.jdbc.sql("select count(*) from " + table + " where account_id = ?")
				.param(lead.account())
				.query(Long.class)
				.single()).as(table).isEqualTo(ROWS - 5L);
		}
		assertThat(this.jdbc.sql("select count(*) from client_import_fault where import_id = ?")
			.param(id)
			.query(Long.class)
			.single()).isEqualTo(5);
	}

	private UUID checked(Caller lead) {
		StringBuilder csv = new StringBuilder("phone,name,note\n");
		for (int row = 0; row < ROWS; row++) {
			String phone = (row % 240 == 0) ? "12" : "+1202%07d".formatted(5_550_000 + row);
			csv.append(phone).append(",Client ").append(row).append(",note\n");
		}
		UUID id = Files.uploaded(lead, csv.toString());
		Files.check(lead, id, Files.plan("skip", "phone", "name", "note"));
		return id;
	}

	/** Has the server end the connection that writes this row of the table, once. */
	private void dieOnce(String table, String name, int row) {
		JdbcClient owner = JdbcClient.create(new DriverManagerDataSource(this.url, this.ownerName, this.ownerPassword));
		for (String sql : List.of("create sequence %name", "grant usage, select on sequence %name to public", """
				create function %name() returns trigger language plpgsql as $$
				begin
					-- a sequence goes on though the transaction does not
					if nextval('%name') = %row then
						perform pg_terminate_backend(pg_backend_pid());
					end if;
					return new;
				end $$""", "create trigger %name before insert on %table for each row execute function %name()")) {
			owner.sql(sql.replace("%name", name).replace("%table", table).replace("%row", String.valueOf(row)))
				.update();
		}
	}

	/** How many rows were written, those among them that came to nothing. */
	private long written(String name) {
		return this.jdbc.sql("select last_value from " + name).query(Long.class).single();
	}

}
