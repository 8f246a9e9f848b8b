package io.fluffywaffle.account.bank;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.company.Companies;
import io.fluffywaffle.account.company.SampleCompanies;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.servers.TestDatabase;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class KeyRotationTests {

	private static final int MANY = 300;

	/** Dead jobs are looked for every ten seconds. */
	private static final Duration PATIENCE = Duration.ofSeconds(90);

	@Autowired
	Callers callers;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestDatabase database;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	TestIssuer issuer;

	@Autowired
	Scheduler scheduler;

	@Autowired
	BankAccounts accounts;

	@Autowired
	BankAccountTable table;

	@Autowired
	BankKeys keys;

	@Autowired
	WrappingKey wrapping;

	@Autowired
	Companies companies;

	Caller admin;

	UUID company;

	@BeforeEach
	void open() {
		this.admin = this.callers.admin();
		this.company = SampleCompanies.open(this.admin, "Rotated");
	}

	@AfterEach
	void goOn() {
		this.scheduler.resume();
	}

	@Test
	void isNoticedByNobodyWhoReadsAndSurvivesAKill(@TempDir Path folder) throws Exception {
		Map<UUID, String> numbers = many();
		List<UUID> ids = List.copyOf(numbers.keySet());
		String before = onlyKey();
		BankAccounts thirdInstance = anotherKeyRing();
		this.scheduler.pause();

		Readers readers = new Readers();
		try (readers;
				OtherInstance other = OtherInstance.start(this.database, this.kafka, this.issuer, "K1:4",
						folder.resolve("log"))) {
			for (int reader = 0; reader < 2; reader++) {
				readers.add((turn) -> differs(numbers, ids, turn, this.accounts));
				readers.add((turn) -> differs(numbers, ids, turn, thirdInstance));
				readers.add((turn) -> status(other.post(
						"/api/companies/%s/bank-accounts/%s/reveal".formatted(this.company, ids.get(turn % ids.size())),
						this.admin.bearer())));
			}
			assertThat(this.admin.post("", "/api/bank-keys/rotation")).hasStatus(202);

			other.awaitDeath();

			assertThat(this.keys.all()).hasSize(2).allMatch((key) -> key.bankAccounts() > 0);
			long readBeforeDeath = readers.count();
			takeOver();
			Awaitility.await().atMost(PATIENCE).until(() -> this.keys.all().size() == 1);
			Awaitility.await().atMost(PATIENCE).until(() -> readers.count() > readBeforeDeath + MANY);
		}
		assertThat(onlyKey()).isNotEqualTo(before);
		System.out.printf("P15: %d reads during rotation and kill, %d failed; %d bank accounts encrypted anew%n",
				readers.count(), readers.failures().size(), this.keys.all().getFirst().bankAccounts());
		assertThat(readers.failures()).isEmpty();
		assertThat(numbers).allSatisfy(
				(id, number) -> assertThat(this.accounts.reveal(this.company, id).accountNumber()).isEqualTo(number));
	}

	@Test
	void makesOneNewKeyHoweverOftenItIsAskedFor() {
		this.scheduler.pause();
		String before = onlyKey();

		for (int times = 0; times < 3; times++) {
			assertThat(this.admin.post("", "/api/bank-keys/rotation")).hasStatus(202);
		}

		assertThat(this.admin.get("/api/bank-keys")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.keys[*].primary")
			.asArray()
			.containsExactly(true, false);
		this.scheduler.resume();
		Awaitility.await().atMost(PATIENCE).until(() -> this.keys.all().size() == 1);
		assertThat(onlyKey()).isNotEqualTo(before);
	}

	@Test
	void leavesAloneWhatDoesNotOpenAndGoesOn() {
		String before = onlyKey();
		UUID damaged = this.accounts.add(this.company, "Ahlers Inc", BankNumbers.ofUs("021000021", "77000001"), true)
			.id();
		UUID whole = this.accounts.add(this.company, "Ahlers Inc", BankNumbers.ofUs("021000021", "77000002"), false)
			.id();
		this.jdbc.sql("update bank_account set secret = '\\x00' where id = ?").param(damaged).update();

		assertThat(this.admin.post("", "/api/bank-keys/rotation")).hasStatus(202);

		Awaitility.await()
			.atMost(PATIENCE)
			.untilAsserted(() -> assertThat(keyOf(whole)).isNotEqualTo(before).isNotEqualTo(keyOf(damaged)));
		assertThat(this.accounts.reveal(this.company, whole).accountNumber()).isEqualTo("77000002");
		assertThat(keyOf(damaged)).isEqualTo(before);
		this.jdbc.sql("delete from bank_account where company_id = ?").param(this.company).update();
		assertThat(onlyKey()).isNotEqualTo(before);
	}

	@Test
	void isForAdmins() {
		Caller script = this.callers.script("accounts:write");

		assertThat(this.callers.user().post("", "/api/bank-keys/rotation")).hasStatus(403);
		assertThat(this.callers.user().get("/api/bank-keys")).hasStatus(403);
		assertThat(script.post("", "/api/bank-keys/rotation")).hasStatus(403);
		assertThat(onlyKey()).isNotEmpty();
	}

	/** As if the six heartbeats had passed that make a job of a dead instance free. */
	private void takeOver() {
		this.jdbc.sql("update scheduled_tasks set last_heartbeat = now() - interval '1 hour' where picked").update();
		this.scheduler.resume();
	}

	private Map<UUID, String> many() {
		Map<UUID, String> numbers = new LinkedHashMap<>();
		for (int index = 0; index < MANY; index++) {
			String number = "77%08d".formatted(index);
			numbers.put(
					this.accounts.add(this.company, "Ahlers Inc", BankNumbers.ofUs("021000021", number), false).id(),
					number);
		}
		return numbers;
	}

	private BankAccounts anotherKeyRing() {
		Clock clock = Clock.systemUTC();
		KeyRing ring = new KeyRing(this.keys, this.wrapping, clock);
		ring.start();
		return new BankAccounts(this.companies, this.table, this.keys, new BankCipher(ring), clock);
	}

	private String keyOf(UUID bankAccount) {
		return this.jdbc.sql("select key_id::text from bank_account where id = ?")
			.param(bankAccount)
			.query(String.class)
			.single();
	}

	private String onlyKey() {
		Awaitility.await().atMost(PATIENCE).until(() -> this.keys.all().size() == 1);
		return this.keys.all().getFirst().id();
	}

	private String differs(Map<UUID, String> numbers, List<UUID> ids, int turn, BankAccounts from) {
		UUID id = ids.get(turn % ids.size());
		return numbers.get(id).equals(from.reveal(this.company, id).accountNumber()) ? "" : "another number";
	}

	private static String status(int status) {
		return (status == 200) ? "" : "status " + status;
	}

}
